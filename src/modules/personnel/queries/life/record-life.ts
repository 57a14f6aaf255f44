/** The life of one record: its state, what hinders its certification, and every step it took. */
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf, OutputOf } from '../../../../shared/endpoint.ts'
import { unitName } from '../../../organization/index.ts'
import type { life } from '../../contract/life.ts'
import { problemOf, refuse } from '../../refusals.vi.ts'
import { lifeSteps, type RecordState, whyNotCertify } from '../../rules/life/state.ts'
import { whyNotWithdraw } from '../../rules/life/withdrawal.ts'
import { certifying } from './certifying.ts'
import { withdrawing } from './withdrawing.ts'

export async function recordLife(
  call: Call,
  { recordId }: InputOf<typeof life.recordLife>,
): Promise<OutputOf<typeof life.recordLife>> {
  const { tx, now } = call
  const record = await tx
    .selectFrom('personnel.record')
    .select(['id', 'state', 'version', 'unit_id', 'opened_on', 'closed_on'])
    .where('id', '=', recordId)
    .executeTakeFirst()
  if (!record) return refuse('personnel.not-found')
  const steps = await tx
    .selectFrom('personnel.record_step')
    .selectAll()
    .where('record_id', '=', recordId)
    .orderBy('id')
    .execute()
  const state = record.state as RecordState
  return {
    state,
    version: record.version,
    unitId: record.unit_id,
    unitName: (await unitName(tx, record.unit_id, dayIn(now))) ?? '',
    openedOn: record.opened_on,
    closedOn: record.closed_on,
    notCertified:
      state === 'declared'
        ? whyNotCertify(await certifying(call, { id: recordId, state })).map((why) => problemOf(why).sentence)
        : [],
    notWithdrawn: await notWithdrawn(call, { id: recordId, state }),
    steps: steps.map((step) => ({
      id: step.id,
      step: step.step,
      reason: step.reason,
      at: step.taken_at,
      byName: step.taken_by_name,
      from: step.from_state as RecordState,
      to: step.to_state as RecordState,
    })),
  }
}

async function notWithdrawn({ tx }: Call, record: { id: string; state: RecordState }): Promise<string | null> {
  if (!(lifeSteps[record.state] as readonly string[]).includes('withdraw')) return null
  const why = whyNotWithdraw(await withdrawing(tx, record))
  return why && problemOf(why).sentence
}
