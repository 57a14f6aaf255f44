/** What waits for one's hand, the oldest first. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { usePlace } from '../../../../../ui/address.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { type Hand, queue } from '../../data-of-proposals.ts'
import { proposalWords as words } from '../../text-of-proposals.vi.ts'
import { PAGE, pagesOf } from '../paged.ts'
import { QUEUE_COLUMNS } from './columns.tsx'
import { proposalsPlace } from './proposals-place.ts'

export function QueuePart({ hand }: { hand: Hand }) {
  const [at, go] = usePlace(proposalsPlace)
  const { data } = useQuery({
    ...queue(hand, { search: at.tim, page: at.trang, pageSize: PAGE }),
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
      server={pagesOf(at, go, data?.total)}
      onExport={exportAsSeen(words.captions[hand])}
    />
  )
}
