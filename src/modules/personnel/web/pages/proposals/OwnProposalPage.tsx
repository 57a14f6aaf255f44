/** One of one's own proposals: written while it is open, followed afterwards. */
import { Alert, Button, Card, Group, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useParam } from '../../../../../ui/address.ts'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import { personnel as doors, type OwnProposal } from '../../../contract.ts'
import { isOpen, MOVES, statusInWords } from '../../../rules/proposals/proposal.ts'
import { ownProposal } from '../../data-of-proposals.ts'
import { Difference } from '../../parts/proposals/Difference.tsx'
import { ItemHead } from '../../parts/proposals/ItemHead.tsx'
import { Trail } from '../../parts/proposals/Trail.tsx'
import { STATUS_TONES } from '../../parts/proposals/tones.ts'
import { Withdraw, WritePart } from '../../parts/proposals/WritePart.tsx'
import { proposalWords, writingWords as words } from '../../text-of-proposals.vi.ts'

export function OwnProposalPage() {
  const { data: proposal } = useSuspenseQuery(ownProposal(useParam('proposalId')))
  const last = proposal.steps.at(-1)
  return (
    <>
      <PageTitle
        title={words.title}
        crumbs={[{ label: proposalWords.title, path: '/personnel/proposals' }]}
        about={`${proposal.fullName} · ${proposal.unitName}`}
      />
      <Group mb="sm">
        <StateBadge tone={STATUS_TONES[proposal.status]}>{statusInWords[proposal.status]}</StateBadge>
      </Group>
      {proposal.status === 'returned' && last && last.reason !== '' && (
        <Alert color="yellow" mb="sm">
          {last.reason}
        </Alert>
      )}
      <Stack gap="lg">
        {isOpen(proposal.status) ? (
          <WritePart key={proposal.id} proposal={proposal} />
        ) : (
          <Followed proposal={proposal} />
        )}
        <Trail steps={proposal.steps} />
      </Stack>
    </>
  )
}

function Followed({ proposal }: { proposal: OwnProposal }) {
  const navigate = useNavigate()
  const again = useAction(doors.startProposal, {
    onDone: ({ proposalId }) => navigate({ to: `/personnel/proposals/mine/${proposalId}` }),
  })
  const isLost = proposal.items.some(({ verdict }) => verdict === 'lapsed' || verdict === 'refused')
  const mayWithdraw = (MOVES[proposal.status] as readonly string[]).includes('withdraw')
  return (
    <Stack gap="md">
      {proposal.note !== '' && <Text>{proposal.note}</Text>}
      {proposal.items.map((item) => (
        <Card key={item.id} withBorder>
          <ItemHead item={item} />
          <Difference item={item} names={proposal.names} />
        </Card>
      ))}
      <Group>
        {isLost && (
          <Button loading={again.isPending} onClick={() => again.mutate({ again: proposal.id })}>
            {words.again}
          </Button>
        )}
        {mayWithdraw && <Withdraw proposal={proposal} />}
      </Group>
    </Stack>
  )
}
