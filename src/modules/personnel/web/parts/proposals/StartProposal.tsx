/** Begins a proposal for one's own record, or goes on with the one that is being written. */
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useAction } from '../../../../../ui/query.ts'
import { personnel as doors } from '../../../contract.ts'
import { proposalWords as words } from '../../text-of-proposals.vi.ts'

export function StartProposal({ campaignId, label = words.start }: { campaignId?: string; label?: string }) {
  const navigate = useNavigate()
  const start = useAction(doors.startProposal, {
    onDone: ({ proposalId }) => navigate({ to: `/personnel/proposals/mine/${proposalId}` }),
  })
  return (
    <Button
      variant={campaignId === undefined ? 'filled' : 'default'}
      loading={start.isPending}
      onClick={() => start.mutate(campaignId === undefined ? {} : { campaignId })}
    >
      {label}
    </Button>
  )
}
