/** What waits for one's hand, the oldest first. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { usePlace } from '../../../../../ui/address.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { type Hand, queue } from '../../data-of-proposals.ts'
import { proposalWords as words } from '../../text-of-proposals.vi.ts'
import { QUEUE_COLUMNS } from './columns.tsx'
import { proposalsPlace } from './proposals-place.ts'

const PAGE = 50

export function QueuePart({ hand }: { hand: Hand }) {
  const [{ tim, trang }, go] = usePlace(proposalsPlace)
  const { data } = useQuery({
    ...queue(hand, { search: tim, page: trang, pageSize: PAGE }),
    placeholderData: keepPreviousData,
  })
  return (
    <DataTable
      id={`personnel.proposals.${hand}`}
      caption={words.captions[hand]}
      columns={QUEUE_COLUMNS}
      rows={data?.proposals}
      rowKey={({ id }) => id}
      rowLink={({ id }) => `/personnel/proposals/${hand}/${id}`}
      empty={words.empty[hand]}
      server={{
        total: data?.total ?? 0,
        place: { search: tim, page: trang, pageSize: PAGE },
        onPlace: ({ search, page }) =>
          go({ ...(search !== undefined && { tim: search }), ...(page !== undefined && { trang: page }) }),
      }}
      onExport={exportAsSeen(words.captions[hand])}
    />
  )
}
