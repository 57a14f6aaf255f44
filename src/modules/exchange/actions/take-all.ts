/** A copy of everything: asked for, made in the background as whoever asked, stopped, removed. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { onBehalf } from '../../../platform/jobs/step.ts'
import { takeAllTask } from '../jobs-of-copies.ts'
import { refuse } from '../refusals.vi.ts'
import { unitInCharge } from '../rules/unit-in-charge.ts'

/** @throws Refusal while one's own is being made. */
export async function takeAll(call: Call) {
  const { tx, actor, now } = call
  const unitId = unitInCharge(call) ?? refuse('exchange.no-unit-in-charge')
  const running = await tx
    .selectFrom('jobs.run')
    .select('id')
    .where('task', '=', takeAllTask.name)
    .where('account_id', '=', actor.accountId)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  if (running) refuse('exchange.copy-under-way')
  const copyId = crypto.randomUUID()
  const runId = await call.jobs.add(takeAllTask, 'Lập bản sao toàn bộ hồ sơ', {
    of: onBehalf(call, 'exchange.take-all'),
    copyId,
  })
  await tx
    .insertInto('exchange.whole_copy')
    .values({
      id: copyId,
      unit_id: unitId,
      account_id: actor.accountId,
      asked_by_name: actor.fullName,
      asked_at: now.toISOString(),
      run_id: runId,
    })
    .execute()
  return { runId }
}

/** @throws Refusal when it is not one's own, or over. */
export async function stopTaking({ tx }: Call, { runId }: { runId: string }) {
  const { rows } = await sql<{ done: boolean }>`select jobs.cancel_own(${runId}::uuid) as done`.execute(tx)
  if (!rows[0]?.done) refuse('exchange.no-copy')
  return { done: true as const }
}

/** Its bytes are named by no row any more and are cleared away. @throws Refusal exchange.no-copy */
export async function removeCopy({ tx, actor, now }: Call, { copyId }: { copyId: string }) {
  const removed = await tx
    .updateTable('exchange.whole_copy')
    .set({ sha256: null, removed_at: now.toISOString(), removed_by_name: actor.fullName })
    .where('id', '=', copyId)
    .where('sha256', 'is not', null)
    .executeTakeFirst()
  if (removed.numUpdatedRows === 0n) refuse('exchange.no-copy')
  return { done: true as const }
}
