/** “Danh sách hồ sơ”: people found by what is typed and by any dated fact, on a day. */
import { Alert, Checkbox } from '@mantine/core'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { dayIn } from '../../../../../shared/dates.ts'
import { AsOfBar } from '../../../../../ui/AsOfBar.tsx'
import { usePlace } from '../../../../../ui/address.ts'
import { urlOf } from '../../../../../ui/api.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { type FoundRecord, personnel } from '../../../contract.ts'
import { cellInWords, columnTitle, fieldColumn } from '../../../rules/finding/list-columns.ts'
import { foundIds, foundRecords } from '../../data-of-finding.ts'
import { BASE_COLUMNS } from '../../parts/finding/base-columns.tsx'
import { Conditions } from '../../parts/finding/Conditions.tsx'
import { FindingFilters } from '../../parts/finding/FindingFilters.tsx'
import { askedAt, findingPlace, pageAsked } from '../../parts/finding/finding-place.ts'
import { SavedLists } from '../../parts/finding/SavedLists.tsx'
import { SelectionBar } from '../../parts/finding/SelectionBar.tsx'
import { findingWords as words } from '../../text-of-finding.vi.ts'
import { selectionWords } from '../../text-of-lists.vi.ts'

const fieldColumnsOf = (keys: readonly string[]): Column<FoundRecord>[] =>
  keys.flatMap((key) => {
    const column = fieldColumn(key)
    if (column === null) return []
    return [{ id: key, header: columnTitle(column), value: (row) => cellInWords(column, row), sortable: false }]
  })

export function PeoplePage() {
  const [place, go] = usePlace(findingPlace)
  const list = useQuery({ ...foundRecords(pageAsked(place)), placeholderData: keepPreviousData })
  const mayExport = useMay('personnel.export')
  const client = useQueryClient()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const today = dayIn(new Date())
  const columns = useMemo(
    () => [...BASE_COLUMNS, ...fieldColumnsOf(place.cot), choosing(chosen, setChosen)],
    [place.cot, chosen],
  )
  const exportUrl = (heads?: readonly string[], recordIds?: readonly string[]) =>
    urlOf(personnel.exportRecords, {
      ...{ ...askedAt(place), order: place.thuTu, columns: place.cot },
      ...(heads && { heads: [...heads] }),
      ...(recordIds && { recordIds: [...recordIds] }),
    })
  return (
    <>
      <PageTitle
        title={words.title}
        about={list.data && words.about(list.data.total, list.data.isMore)}
        actions={<SavedLists />}
      />
      <AsOfBar day={place.ngay ?? today} onDay={(day) => go({ ngay: day === today ? undefined : day, trang: 1 })} />
      <RefusalList of={list.error} />
      <FindingFilters />
      <Conditions />
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
        findAll={async () => (await client.fetchQuery(foundIds(askedAt(place)))).ids}
        exportUrl={(ids) => exportUrl(undefined, ids)}
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
        onExport={
          mayExport ? (view) => location.assign(exportUrl(view.columns.map(({ id }) => id))) : exportAsSeen(words.title)
        }
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
    ...{ id: 'chosen', header: selectionWords.column, width: '4rem', sortable: false, fixed: true },
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
