/** Decisions within reach, the newest first; those that lack their file, those that did nothing. */
import { NativeSelect, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { usePlace } from '../../../../../ui/address.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { ButtonLink } from '../../../../../ui/Links.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { DecisionKinds, type DecisionSummary } from '../../../contract.ts'
import { DECISION_KINDS, type EventKind, kindInWords } from '../../../rules/event-kinds.ts'
import { decisions } from '../../data-of-decisions.ts'
import { decisionWords as words } from '../../text-of-decisions.vi.ts'

const { columns: heads } = words
const fileInWords = ({ hasFile }: DecisionSummary) => (hasFile ? words.hasFile : words.noFile)
const COLUMNS: readonly Column<DecisionSummary>[] = [
  { id: 'number', header: heads.number, value: (row) => row.number, sortable: false },
  { id: 'decidedOn', header: heads.decidedOn, value: (row) => row.decidedOn, kind: 'day', sortable: false },
  {
    id: 'kinds',
    header: heads.kinds,
    value: (row) => row.kinds.map((kind) => kindInWords[kind as EventKind] ?? kind).join(', '),
    width: '16rem',
    sortable: false,
  },
  {
    id: 'people',
    header: heads.people,
    value: (row) => (row.firstName === null ? null : words.others(row.firstName, row.people - 1)),
    sortable: false,
  },
  { id: 'count', header: heads.count, value: (row) => row.people, kind: 'number', sortable: false },
  { id: 'about', header: heads.about, value: (row) => row.about, hidden: true, sortable: false },
  { id: 'issuer', header: heads.issuer, value: (row) => row.issuer, sortable: false },
  {
    id: 'file',
    header: heads.file,
    value: fileInWords,
    cell: (row) => <StateBadge tone={row.hasFile ? 'good' : 'attention'}>{fileInWords(row)}</StateBadge>,
    sortable: false,
  },
]

const place = z.object({
  tim: z.string().default('').catch(''),
  trang: z.coerce.number().int().min(1).default(1).catch(1),
  loai: DecisionKinds.optional().catch(undefined),
  thieu: z.enum(['file', 'effect']).optional().catch(undefined),
  tu: z.iso.date().optional().catch(undefined),
  den: z.iso.date().optional().catch(undefined),
})
const PAGE = 50

export function DecisionsPage() {
  const [{ tim, trang, loai, thieu, tu, den }, go] = usePlace(place)
  const { data } = useQuery({
    ...decisions({ search: tim, page: trang, pageSize: PAGE, kind: loai, lacks: thieu, from: tu, to: den }),
    placeholderData: keepPreviousData,
  })
  const mayRecord = useMay('personnel.record')
  return (
    <>
      <PageTitle
        title={words.title}
        about={words.about}
        actions={
          <>
            <ButtonLink to="/personnel/decisions/facts" variant="default">
              {words.facts}
            </ButtonLink>
            {mayRecord && <ButtonLink to="/personnel/decisions/new">{words.record}</ButtonLink>}
          </>
        }
      />
      <DataTable
        id="personnel.decisions"
        caption={words.caption}
        columns={COLUMNS}
        rows={data?.decisions}
        rowKey={(row) => row.id}
        rowLink={(row) => `/personnel/decisions/${row.id}`}
        empty={words.empty}
        server={{
          total: data?.total ?? 0,
          place: { search: tim, page: trang, pageSize: PAGE },
          onPlace: ({ search, page }) =>
            go({ ...(search !== undefined && { tim: search }), ...(page !== undefined && { trang: page }) }),
        }}
        onExport={exportAsSeen(words.title)}
        tools={
          <>
            <NativeSelect
              aria-label={words.kind}
              data={[
                { value: '', label: words.allKinds },
                ...DECISION_KINDS.map((value) => ({ value, label: kindInWords[value] })),
              ]}
              value={loai ?? ''}
              onChange={(event) => {
                const value = event.currentTarget.value
                go({ loai: value === '' ? undefined : DecisionKinds.parse(value), trang: 1 })
              }}
            />
            <NativeSelect
              aria-label={words.lacks}
              data={[
                { value: '', label: words.all },
                { value: 'file', label: words.noFile },
                { value: 'effect', label: words.noEffect },
              ]}
              value={thieu ?? ''}
              onChange={(event) => {
                const value = event.currentTarget.value
                go({ thieu: value === 'file' || value === 'effect' ? value : undefined, trang: 1 })
              }}
            />
            <Text size="sm" aria-hidden>
              {words.from}
            </Text>
            <DayField
              aria-label={words.from}
              value={tu ?? null}
              onChange={(day) => go({ tu: day ?? undefined, trang: 1 })}
              clearable
              width={140}
            />
            <Text size="sm" aria-hidden>
              {words.to}
            </Text>
            <DayField
              aria-label={words.toLabel}
              value={den ?? null}
              onChange={(day) => go({ den: day ?? undefined, trang: 1 })}
              clearable
              width={140}
            />
          </>
        }
      />
    </>
  )
}
