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
import { type EventKind, kindInWords } from '../../../rules/event-kinds.ts'
import { decisionPath, decisions } from '../../data-of-decisions.ts'
import { KindFilter } from '../../parts/decisions/KindFilter.tsx'
import { PAGE, pagedPlace, pagesOf } from '../../parts/paged.ts'
import { decisionWords as words } from '../../text-of-decisions.vi.ts'

const { columns: heads } = words
const fileInWords = ({ hasFile }: DecisionSummary) => (hasFile ? words.hasFile : words.noFile)
const COLUMNS: readonly Column<DecisionSummary>[] = [
  { id: 'number', header: heads.number, value: (row) => row.number, width: '9rem', sortable: false },
  { id: 'decidedOn', header: heads.decidedOn, value: (row) => row.decidedOn, kind: 'day', sortable: false },
  {
    id: 'kinds',
    header: heads.kinds,
    value: (row) => row.kinds.map((kind) => kindInWords[kind as EventKind] ?? kind).join(', '),
    width: '12rem',
    sortable: false,
  },
  {
    id: 'people',
    header: heads.people,
    value: (row) =>
      row.firstName === null ? (row.isElsewhere ? words.elsewhere : null) : words.others(row.firstName, row.people - 1),
    width: '11rem',
    sortable: false,
  },
  { id: 'count', header: heads.count, value: (row) => row.people, kind: 'number', sortable: false },
  { id: 'about', header: heads.about, value: (row) => row.about, hidden: true, sortable: false },
  { id: 'issuer', header: heads.issuer, value: (row) => row.issuer, width: '11rem', sortable: false },
  {
    id: 'file',
    header: heads.file,
    value: fileInWords,
    width: '10rem',
    cell: (row) => <StateBadge tone={row.hasFile ? 'good' : 'attention'}>{fileInWords(row)}</StateBadge>,
    sortable: false,
  },
]

const place = z.object({
  ...pagedPlace,
  loai: DecisionKinds.optional().catch(undefined),
  thieu: z.enum(['file', 'effect']).optional().catch(undefined),
  tu: z.iso.date().optional().catch(undefined),
  den: z.iso.date().optional().catch(undefined),
})

export function DecisionsPage() {
  const mayRecord = useMay('personnel.record')
  const maySeeSensitive = useMay('personnel.view-discipline')
  return (
    <>
      <PageTitle
        title={words.title}
        about={words.about}
        actions={
          <>
            {maySeeSensitive && (
              <ButtonLink to="/personnel/decisions/sensitive" variant="default">
                {words.sensitive}
              </ButtonLink>
            )}
            <ButtonLink to="/personnel/decisions/facts" variant="default">
              {words.facts}
            </ButtonLink>
            {mayRecord && <ButtonLink to="/personnel/decisions/new">{words.record}</ButtonLink>}
          </>
        }
      />
      <Listed isSensitive={false} />
    </>
  )
}

/** Of discipline: a list of its own, behind its own door. */
export function SensitiveDecisionsPage() {
  const mayRecord = useMay('personnel.record-sensitive')
  return (
    <>
      <PageTitle
        title={words.sensitive}
        about={words.aboutSensitive}
        crumbs={[{ label: words.title, path: '/personnel/decisions' }]}
        actions={
          mayRecord && (
            <ButtonLink to="/personnel/decisions/new" search={{ loai: 'discipline' }}>
              {words.record}
            </ButtonLink>
          )
        }
      />
      <Listed isSensitive />
    </>
  )
}

function Listed({ isSensitive }: { isSensitive: boolean }) {
  const [at, go] = usePlace(place)
  const { tim, trang, loai, thieu, tu, den } = at
  const { data } = useQuery({
    ...decisions(
      { search: tim, page: trang, pageSize: PAGE, kind: loai, lacks: thieu, from: tu, to: den },
      isSensitive,
    ),
    placeholderData: keepPreviousData,
  })
  const title = isSensitive ? words.sensitive : words.title
  return (
    <DataTable
      id={isSensitive ? 'personnel.sensitive-decisions' : 'personnel.decisions'}
      caption={isSensitive ? words.captionSensitive : words.caption}
      columns={COLUMNS}
      rows={data?.decisions}
      rowKey={(row) => row.id}
      rowLink={(row) => decisionPath(row.id, isSensitive)}
      empty={words.empty}
      server={pagesOf(at, go, data?.total)}
      onExport={exportAsSeen(title)}
      tools={
        <>
          {!isSensitive && <KindFilter kind={loai} onChange={(kind) => go({ loai: kind, trang: 1 })} />}
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
            width={164}
          />
          <Text size="sm" aria-hidden>
            {words.to}
          </Text>
          <DayField
            aria-label={words.toLabel}
            value={den ?? null}
            onChange={(day) => go({ den: day ?? undefined, trang: 1 })}
            clearable
            width={164}
          />
        </>
      }
    />
  )
}
