/** “Danh sách hồ sơ”: people found by what is typed and by any dated fact, on a day. */
import { Alert } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { dayIn } from '../../../../../shared/dates.ts'
import { AsOfBar } from '../../../../../ui/AsOfBar.tsx'
import { usePlace } from '../../../../../ui/address.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { foundRecords } from '../../data-of-finding.ts'
import { BASE_COLUMNS } from '../../parts/finding/base-columns.tsx'
import { FindingFilters } from '../../parts/finding/FindingFilters.tsx'
import { findingPlace, pageAsked } from '../../parts/finding/finding-place.ts'
import { findingWords as words } from '../../text-of-finding.vi.ts'

export function PeoplePage() {
  const [place, go] = usePlace(findingPlace)
  const list = useQuery({ ...foundRecords(pageAsked(place)), placeholderData: keepPreviousData })
  const today = dayIn(new Date())
  return (
    <>
      <PageTitle title={words.title} about={list.data && words.about(list.data.total, list.data.isMore)} />
      <AsOfBar day={place.ngay ?? today} onDay={(day) => go({ ngay: day === today ? undefined : day, trang: 1 })} />
      <RefusalList of={list.error} />
      <FindingFilters />
      {list.data?.isNear && (
        <Alert color="yellow" mb="xs" role="status">
          {words.near(place.tim)}
        </Alert>
      )}
      <DataTable
        id="personnel.people"
        caption={words.caption}
        columns={BASE_COLUMNS}
        rows={list.data?.rows}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/personnel/records/${id}`}
        empty={words.none}
        onExport={exportAsSeen(words.title)}
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
