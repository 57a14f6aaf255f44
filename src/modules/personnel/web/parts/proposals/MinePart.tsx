/** One's own proposals, and the campaigns that ask for one's record. */
import { Stack } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { ownProposals } from '../../data-of-proposals.ts'
import { proposalWords as words } from '../../text-of-proposals.vi.ts'
import { MyCampaigns } from '../campaigns/MyCampaigns.tsx'
import { OWN_COLUMNS } from './columns.tsx'
import { StartProposal } from './StartProposal.tsx'

export function MinePart() {
  const { data } = useSuspenseQuery(ownProposals())
  return (
    <Stack gap="md">
      <MyCampaigns />
      <DataTable
        id="personnel.proposals.mine"
        caption={words.captions.mine}
        columns={OWN_COLUMNS}
        rows={data.proposals}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/personnel/proposals/mine/${id}`}
        empty={words.empty.mine}
        searchable={false}
        onExport={exportAsSeen(words.captions.mine)}
        tools={<StartProposal />}
      />
    </Stack>
  )
}
