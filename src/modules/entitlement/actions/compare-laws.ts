/** Two laws compared over many people: asked for here, done in steps in the background as whoever asked. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { onBehalf } from '../../../platform/jobs/step.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { entitlement } from '../contract.ts'
import { comparePeople } from '../jobs-of-comparing.ts'
import { lawsOf } from '../queries/compared.ts'
import { unitsAsked } from '../queries/due-scope.ts'
import { refuse } from '../refusals.vi.ts'

export async function compareLaws(call: Call, { amendmentId, unitId }: InputOf<typeof entitlement.compareLaws>) {
  const { tx, now, actor, jobs } = call
  const { mark } = await lawsOf(tx, amendmentId, dayIn(now))
  await forget(tx, actor.accountId, amendmentId, unitId ?? null)
  const { id } = await tx
    .insertInto('entitlement.comparison')
    .values({
      amendment_id: amendmentId,
      unit_id: unitId ?? null,
      account_id: actor.accountId,
      law_mark: mark,
      asked_at: now.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const units = await unitsAsked(tx, unitId, dayIn(now))
  const runId = await jobs.add(comparePeople, 'So sánh chế độ theo sửa đổi quy định', {
    of: onBehalf(call, 'entitlement.view'),
    comparisonId: id,
    amendmentId,
    units,
  })
  await tx.updateTable('entitlement.comparison').set({ run_id: runId }).where('id', '=', id).execute()
  return { runId }
}

const forget = (tx: Tx, accountId: string, amendmentId: string, unitId: number | null) =>
  tx
    .deleteFrom('entitlement.comparison')
    .where('account_id', '=', accountId)
    .where('amendment_id', '=', amendmentId)
    .where('unit_id', 'is not distinct from', unitId)
    .execute()

export async function stopComparing({ tx }: Call, { runId }: { runId: string }) {
  const { rows } = await sql<{ done: boolean }>`select jobs.cancel_own(${runId}::uuid) as done`.execute(tx)
  return rows[0]?.done ? { done: true as const } : refuse('entitlement.run-over')
}
