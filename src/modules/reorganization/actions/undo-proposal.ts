/** A mistaken event taken back: what was known before is known again, and what was handed over goes back. */
import type { Call } from '../../../platform/http/call.ts'
import { keepNoMore, undoRecording } from '../../organization/index.ts'
import { notices } from '../notices.vi.ts'
import { giveBack } from './hand-over.ts'
import { type ProposalAt, refuseUnlessEverywhere, seenProposal, tellOwners } from './move-proposal.ts'
import { noteStep } from './note-step.ts'

export async function undoProposal(call: Call, { reason, ...asked }: ProposalAt & { reason: string }) {
  const { tx, now, actor } = call
  const proposal = await seenProposal(call, asked, 'undo')
  refuseUnlessEverywhere(call)
  await undoRecording(tx, proposal.recordingId as number, reason)
  if (proposal.takenOverAt !== null) {
    const ended = proposal.draft.keepers.map(({ unitId }) => unitId)
    await giveBack(call, ended)
    await keepNoMore(tx, ended)
  }
  await tx
    .updateTable('reorganization.proposal')
    .set({ status: 'undone', saved_at: now.toISOString(), version: proposal.version + 1 })
    .where('id', '=', proposal.id)
    .execute()
  await noteStep(call, proposal.id, 'undo', reason)
  await tellOwners(call, proposal, 'undone', notices.undone(proposal.title, actor.fullName, reason))
  return { done: true as const }
}
