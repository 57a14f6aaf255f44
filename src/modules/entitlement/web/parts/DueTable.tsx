/** People of whom something falls due; those chosen go on to a decision. */
import { Button, Checkbox, Group, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { dayIn } from '../../../../shared/dates.ts'
import { usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { ButtonLink } from '../../../../ui/Links.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { useMay } from '../../../../ui/session.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { type DueRow, entitlement } from '../../contract.ts'
import { dueStateOf, periodOn } from '../../rules/due.ts'
import { decisionFor } from '../../rules/kinds.ts'
import { dueList } from '../data.ts'
import { type DuePlace, duePlace } from '../due-place.ts'
import { stateInWords, dueWords as words } from '../text.vi.ts'
import { toneOf } from '../tones.ts'

const PAGE = 50
const { columns: heads } = words

const COLUMNS: readonly Column<DueRow>[] = [
  { id: 'name', header: heads.name, value: (row) => row.fullName, width: '13rem', sortable: false },
  { id: 'due', header: heads.due, value: (row) => row.dueOn, kind: 'day', width: '8rem', sortable: false },
  { id: 'result', header: heads.result, value: (row) => row.result, width: '18rem', sortable: false },
  { id: 'unit', header: heads.unit, value: (row) => row.unitName, sortable: false },
  { id: 'post', header: heads.post, value: (row) => row.postTitle, sortable: false },
  { id: 'about', header: heads.about, value: (row) => row.about, hidden: true, sortable: false },
  { id: 'rank', header: heads.rank, value: (row) => row.rank, hidden: true, sortable: false },
  { id: 'born', header: heads.born, value: (row) => row.bornOn, kind: 'day', hidden: true, sortable: false },
]

const stateColumn = (day: string): Column<DueRow> => ({
  id: 'state',
  header: heads.state,
  width: '9.5rem',
  sortable: false,
  value: (row) => stateInWords[dueStateOf(row, day)],
  cell: (row) => {
    const state = dueStateOf(row, day)
    return <StateBadge tone={toneOf[state]}>{stateInWords[state]}</StateBadge>
  },
})

function askedAt({ viec, ky, donVi, ngay }: DuePlace, day: string) {
  const days = ngay === undefined ? periodOn(ky, day) : { from: ngay, to: ngay }
  return { kind: viec, ...days, ...(donVi !== undefined && { unitId: donVi }) }
}

export function DueTable() {
  const [place, go] = usePlace(duePlace)
  const day = dayIn(new Date())
  const asked = askedAt(place, day)
  const list = useQuery({
    ...dueList({ ...asked, page: place.trang, pageSize: PAGE }),
    placeholderData: keepPreviousData,
  })
  const [chosen, setChosen] = useChosen(JSON.stringify(place))
  const decision = decisionFor[place.viec as keyof typeof decisionFor] ?? null
  const mayDecide = useMay('personnel.record') && decision !== null
  const mayExport = useMay('entitlement.export')
  const days = new Set(list.data?.rows.flatMap((row) => (chosen.has(row.recordId) ? row.dueOn : [])))
  const [only, ...others] = days
  const columns = useMemo(
    () => [
      ...COLUMNS.slice(0, 2),
      stateColumn(day),
      ...COLUMNS.slice(2),
      ...(mayDecide ? [choosing(chosen, setChosen)] : []),
    ],
    [day, mayDecide, chosen, setChosen],
  )
  return (
    <>
      {mayDecide && (
        <Group gap="xs" mb="xs" className="no-print">
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => setChosen(new Set(list.data?.rows.map(({ recordId }) => recordId)))}
          >
            {words.chooseAll}
          </Button>
          {chosen.size > 0 && (
            <>
              <Button size="compact-sm" variant="subtle" onClick={() => setChosen(new Set())}>
                {words.clear}
              </Button>
              <ButtonLink
                size="compact-sm"
                to="/personnel/decisions/new"
                search={{
                  loai: decision,
                  nguoi: [...chosen],
                  ...(only !== undefined && others.length === 0 && { ngay: only }),
                }}
              >
                {words.decide(chosen.size)}
              </ButtonLink>
              {others.length > 0 && (
                <Text size="sm" c="dimmed">
                  {words.otherDays}
                </Text>
              )}
            </>
          )}
        </Group>
      )}
      <DataTable
        id="entitlement.due"
        caption={words.caption}
        columns={columns}
        rows={list.data?.rows}
        rowKey={(row) => `${row.recordId} ${row.about} ${row.dueOn}`}
        rowLink={(row) => `/personnel/records/${row.recordId}?phan=${row.kind === 'incomplete' ? 'giay-to' : 'che-do'}`}
        isChosen={({ recordId }) => chosen.has(recordId)}
        empty={words.empty}
        searchable={false}
        tools={
          mayExport && (
            <Button component="a" variant="default" size="compact-md" href={urlOf(entitlement.dueWorkbook, asked)}>
              {words.export}
            </Button>
          )
        }
        server={{
          total: list.data?.total ?? 0,
          place: { search: '', page: place.trang, pageSize: PAGE },
          onPlace: ({ page }) => page !== undefined && go({ trang: page }),
        }}
      />
    </>
  )
}

const NOBODY: ReadonlySet<string> = new Set()

/** Who is chosen is of the list that is looked at: another page, time or kind begins anew. */
function useChosen(at: string): [ReadonlySet<string>, (ids: ReadonlySet<string>) => void] {
  const [kept, keep] = useState({ at, ids: NOBODY })
  const choose = useCallback((ids: ReadonlySet<string>) => keep({ at, ids }), [at])
  return [kept.at === at ? kept.ids : NOBODY, choose]
}

function choosing(chosen: ReadonlySet<string>, choose: (ids: ReadonlySet<string>) => void): Column<DueRow> {
  return {
    id: 'chosen',
    header: heads.chosen,
    width: '4rem',
    sortable: false,
    fixed: true,
    value: () => null,
    cell: ({ recordId, fullName }) => (
      <Checkbox
        aria-label={words.choose(fullName)}
        checked={chosen.has(recordId)}
        onChange={(event) => {
          const others = [...chosen].filter((one) => one !== recordId)
          choose(new Set(event.currentTarget.checked ? [...others, recordId] : others))
        }}
      />
    ),
  }
}
