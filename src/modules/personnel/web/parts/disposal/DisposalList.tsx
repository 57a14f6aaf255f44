/** Disposals proposed, decided and carried out. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { dayIn } from '../../../../../shared/dates.ts'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import type { DisposalSummary } from '../../../contract.ts'
import { disposalInWords } from '../../../rules/life/disposal.ts'
import { disposalList } from '../../data-of-disposal.ts'
import { disposalWords } from '../../text-of-disposal.vi.ts'
import { PagedTable } from '../PagedTable.tsx'
import { PAGE } from '../paged.ts'
import { DISPOSAL_TONES } from './tones.ts'

const words = disposalWords.list
const { columns: heads } = words

const COLUMNS: readonly Column<DisposalSummary>[] = [
  { id: 'unit', header: heads.unit, value: (row) => row.unitName, sortable: false },
  { id: 'files', header: heads.files, value: (row) => row.files, kind: 'number', sortable: false },
  {
    id: 'status',
    header: heads.status,
    sortable: false,
    value: (row) => disposalInWords[row.status],
    cell: (row) => <StateBadge tone={DISPOSAL_TONES[row.status]}>{disposalInWords[row.status]}</StateBadge>,
  },
  { id: 'number', header: heads.number, value: (row) => row.number, sortable: false },
  { id: 'by', header: heads.by, value: (row) => row.proposedByName, sortable: false },
  { id: 'at', header: heads.at, value: (row) => dayIn(new Date(row.proposedAt)), kind: 'day', sortable: false },
]

export function DisposalList({ page, onPage }: { page: number; onPage: (page: number) => void }) {
  const list = useQuery({ ...disposalList(page, PAGE), placeholderData: keepPreviousData })
  return (
    <PagedTable
      id="personnel.disposals"
      caption={words.caption}
      columns={COLUMNS}
      rows={list.data?.disposals}
      total={list.data?.total}
      rowKey={({ id }) => id}
      rowLink={({ id }) => `/personnel/disposals/${id}`}
      empty={words.none}
      page={page}
      onPage={onPage}
    />
  )
}
