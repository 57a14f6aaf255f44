/** Who hears of a proposal: whoever checks, whoever approves, and the person himself. */
import type { Call } from '../../../../platform/http/call.ts'
import { tell } from '../../../notices/index.ts'
import { proposalNotices } from '../../notices-of-proposals.vi.ts'
import type { HeldItem, HeldProposal } from '../../queries/proposals/held-proposal.ts'

const about = ({ now, actor }: Call, { id, version }: HeldProposal, event: string) => ({
  key: `personnel.proposal-${event}:${id}:${version}`,
  at: now,
  except: actor.accountId,
})

export const tellToCheck = (call: Call, proposal: HeldProposal) =>
  tell(call.tx, {
    ...about(call, proposal, 'submitted'),
    ...proposalNotices.submitted(proposal.proposedByName, proposal.items.length),
    to: { unitId: proposal.unitId, permission: 'personnel.check' },
    kind: 'task',
    path: `/personnel/proposals/check/${proposal.id}`,
  })

/** The head hears of what is his, the department of what is its own. */
export async function tellToApprove(call: Call, proposal: HeldProposal, items: readonly HeldItem[]): Promise<void> {
  const waiting = (wanted: HeldItem['authority']) =>
    items.filter(({ verdict, authority }) => verdict === 'checked' && authority === wanted).length
  const said = { kind: 'task' as const, path: `/personnel/proposals/approve/${proposal.id}` }
  const [heads, departments] = [waiting('head'), waiting('department')]
  if (heads > 0)
    await tell(call.tx, {
      ...about(call, proposal, 'checked'),
      ...said,
      ...proposalNotices.checked(proposal.proposedByName, heads),
      to: { unitId: proposal.unitId, permission: 'personnel.approve' },
    })
  if (departments > 0)
    await tell(call.tx, {
      ...about(call, proposal, 'checked-department'),
      ...said,
      ...proposalNotices.checked(proposal.proposedByName, departments),
      to: { everywhere: 'personnel.approve' },
    })
}

/** @param returnedFor why it is given back; otherwise it is told what became of each line. */
export async function tellOwner(
  call: Call,
  proposal: HeldProposal,
  items: readonly HeldItem[],
  returnedFor: string | null = null,
): Promise<void> {
  const isBack = returnedFor !== null
  const count = (wanted: HeldItem['verdict']) => items.filter(({ verdict }) => verdict === wanted).length
  await tell(call.tx, {
    ...about(call, proposal, isBack ? 'returned' : 'decided'),
    ...(isBack
      ? proposalNotices.returned(call.actor.fullName, returnedFor)
      : proposalNotices.decided({ approved: count('approved'), refused: count('refused'), lapsed: count('lapsed') })),
    to: { accounts: [proposal.proposedBy] },
    kind: isBack ? 'task' : 'result',
    path: `/personnel/proposals/mine/${proposal.id}`,
  })
}
