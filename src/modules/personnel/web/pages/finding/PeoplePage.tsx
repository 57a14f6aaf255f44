/** “Danh sách hồ sơ”: people found by what is typed and by any dated fact, on a day. */
import { Alert, Checkbox } from '@mantine/core'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { dayIn } from '../../../../../shared/dates.ts'
import { AsOfBar } from '../../../../../ui/AsOfBar.tsx'
import { usePlace } from '../../../../../ui/address.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import type { TableView } from '../../../../../ui/table/data-table-props.ts'
import type { FoundRecord } from '../../../contract.ts'
import { cellInWords, columnTitle, fieldColumn } from '../../../rules/finding/list-columns.ts'
import { foundIds, foundRecords } from '../../data-of-finding.ts'
import { BASE_COLUMNS } from '../../parts/finding/base-columns.tsx'
import { Conditions } from '../../parts/finding/Conditions.tsx'
import { FindingFilters } from '../../parts/finding/FindingFilters.tsx'
import { askedAt, type FindingPlace, findingPlace, pageAsked } from '../../parts/finding/finding-place.ts'
import { KnownOfList } from '../../parts/finding/KnownOfList.tsx'
import { SavedLists } from '../../parts/finding/SavedLists.tsx'
import { SelectionBar } from '../../parts/finding/SelectionBar.tsx'
import { useListExport } from '../../parts/finding/use-list-export.ts'
import { findingWords as words } from '../../text-of-finding.vi.ts'
import { selectionWords } from '../../text-of-lists.vi.ts'

const fieldColumnsOf = ({ cot, mo }: FindingPlace, day: string): Column<FoundRecord>[] =>
  cot.flatMap((key) => {
    const column = fieldColumn(key, mo)
    if (column === null) return []
    return [{ id: key, header: columnTitle(column), value: (row) => cellInWords(column, row, day), sortable: false }]
  })

export function PeoplePage() {
  const [place, go] = usePlace(findingPlace)
  const list = useQuery({ ...foundRecords(place.mo, pageAsked(place)), placeholderData: keepPreviousData })
  const takeAway = useListExport(place)
  const client = useQueryClient()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const today = dayIn(new Date())
  const day = place.ngay ?? today
  const columns = useMemo(
    () => [...BASE_COLUMNS, ...fieldColumnsOf(place, day), choosing(chosen, setChosen)],
    [place, day, chosen],
  )
  const unitsNamed = list.data?.unitsNamed ?? []
  return (
    <>
      <PageTitle
        title={words.title}
        about={list.data && words.about(list.data.total, list.data.isMore)}
        actions={<SavedLists />}
      />
      <AsOfBar day={day} onDay={(other) => go({ ngay: other === today ? undefined : other, trang: 1 })} />
      <KnownOfList />
      <RefusalList of={list.error} />
      <FindingFilters unitName={unitsNamed.find(({ unitId }) => unitId === place.donVi)?.name} />
      {place.mo !== 'ordinary' && (
        <Alert color="orange" mb="xs" role="status">
          {words.isOpen(words.opened[place.mo])}
        </Alert>
      )}
      <Conditions day={day} unitsNamed={unitsNamed} />
      {list.data?.isNear && (
        <Alert color="yellow" mb="xs" role="status">
          {words.near(place.tim)}
        </Alert>
      )}
      <SelectionBar
        chosen={chosen}
        onChosen={setChosen}
        rows={list.data?.rows ?? []}
        total={list.data?.total ?? 0}
        findAll={async () => (await client.fetchQuery(foundIds(place.mo, askedAt(place)))).ids}
        onExport={takeAway && ((recordIds) => takeAway({ recordIds }))}
      />
      <DataTable
        id="personnel.people"
        caption={words.caption}
        columns={columns}
        rows={list.data?.rows}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/personnel/records/${id}`}
        isChosen={({ id }) => chosen.has(id)}
        empty={words.none}
        {...(takeAway && {
          onExport: (view: TableView<FoundRecord>) => takeAway({ heads: view.columns.map(({ id }) => id) }),
        })}
        server={{
          total: list.data?.total ?? 0,
          place: { search: place.tim, page: place.trang, pageSize: place.soDong },
          onPlace: ({ search, page, pageSize }) =>
            go({
              ...(search !== undefined && { tim: search }),
              ...(page !== undefined && { trang: page }),
              ...(pageSize !== undefined && { soDong: pageSize }),
            }),
        }}
      />
    </>
  )
}

function choosing(chosen: ReadonlySet<string>, choose: (ids: ReadonlySet<string>) => void): Column<FoundRecord> {
  return {
    id: 'chosen',
    header: selectionWords.column,
    width: '4rem',
    sortable: false,
    fixed: true,
    value: () => null,
    cell: ({ id, fullName }) => (
      <Checkbox
        aria-label={selectionWords.choose(fullName)}
        checked={chosen.has(id)}
        onChange={(event) => {
          const others = [...chosen].filter((one) => one !== id)
          choose(new Set(event.currentTarget.checked ? [...others, id] : others))
        }}
      />
    ),
  }
}
