/** Proposals that were sent for the record. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { DataTable } from '../../../../../../ui/DataTable.tsx'
import { exportAsSeen } from '../../../../../../ui/table/export-as-seen.ts'
import { recordProposals } from '../../../data-of-proposals.ts'
import { proposalWords as words } from '../../../text-of-proposals.vi.ts'
import { OWN_COLUMNS } from '../../proposals/columns.tsx'
import type { RecordTabProps } from '../record-tab.ts'

export function ProposalsTab({ record }: RecordTabProps) {
  const { data } = useSuspenseQuery(recordProposals(record.id))
  return (
    <DataTable
      id="personnel.proposals.record"
      caption={words.captions.record}
      columns={OWN_COLUMNS}
      rows={data.proposals}
      rowKey={({ id }) => id}
      empty={words.empty.record}
      searchable={false}
      onExport={exportAsSeen(words.captions.record)}
    />
  )
}
