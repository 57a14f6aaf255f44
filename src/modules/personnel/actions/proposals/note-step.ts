/** Who took which step of a proposal, kept with it. */
import type { Call } from '../../../../platform/http/call.ts'
import type { Status } from '../../rules/proposals/proposal.ts'

export type StepName = 'draft' | 'submit' | 'withdraw' | 'return' | 'check' | 'decide'

export const noteStep = ({ tx, actor, now }: Call, proposalId: string, step: StepName, reason = '') =>
  tx
    .insertInto('personnel.proposal_step')
    .values({
      proposal_id: proposalId,
      step,
      reason,
      taken_at: now.toISOString(),
      taken_by: actor.accountId,
      taken_by_name: actor.fullName,
    })
    .execute()

interface Moved {
  proposalId: string
  version: number
  status: Status
  step: StepName
  reason?: string
}

/** @returns the version it has now. */
export async function moveTo(call: Call, { proposalId, version, status, step, reason = '' }: Moved) {
  await call.tx
    .updateTable('personnel.proposal')
    .set({
      status,
      version: version + 1,
      saved_at: call.now.toISOString(),
      ...(step === 'submit' && { submitted_at: call.now.toISOString() }),
    })
    .where('id', '=', proposalId)
    .execute()
  await noteStep(call, proposalId, step, reason)
  return { version: version + 1 }
}
