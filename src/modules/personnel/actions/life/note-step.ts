/** Who moved a record to which state, and why: only added to. */
import type { Call } from '../../../../platform/http/call.ts'
import type { LifeStep, RecordState } from '../../rules/life/state.ts'

interface Taken {
  recordId: string
  step: LifeStep | 'open' | 'send' | 'receive' | 'recall' | 'dispose'
  from: RecordState
  to: RecordState
  reason?: string
}

export async function noteStep(
  { tx, actor, now }: Pick<Call, 'tx' | 'actor' | 'now'>,
  { recordId, step, from, to, reason = '' }: Taken,
): Promise<void> {
  await tx
    .insertInto('personnel.record_step')
    .values({
      record_id: recordId,
      step,
      from_state: from,
      to_state: to,
      reason,
      taken_at: now.toISOString(),
      taken_by: actor.accountId,
      taken_by_name: actor.fullName,
    })
    .execute()
}
