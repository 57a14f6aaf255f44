/** Who did what with a proposal, when and why: only added to. */
import type { Call } from '../../../platform/http/call.ts'

export type StepName = 'draft' | 'submit' | 'return' | 'stop' | 'refuse' | 'withdraw' | 'record' | 'take-over' | 'undo'

export async function noteStep(
  { tx, actor, now }: Pick<Call, 'tx' | 'actor' | 'now'>,
  proposalId: string,
  step: StepName,
  reason = '',
): Promise<void> {
  await tx
    .insertInto('reorganization.proposal_step')
    .values({
      proposal_id: proposalId,
      step,
      reason,
      taken_at: now.toISOString(),
      taken_by: actor.accountId,
      taken_by_name: actor.fullName,
    })
    .execute()
}
