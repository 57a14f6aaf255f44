/** A plan held for a change, so that two who change it come one after the other. */
import type { Tx } from '../../../platform/http/call.ts'
import { refuse } from '../refusals.vi.ts'

export async function heldPlan(tx: Tx, planId: string) {
  const plan = await tx
    .selectFrom('improvement.plan')
    .selectAll()
    .where('id', '=', planId)
    .forUpdate()
    .executeTakeFirst()
  return plan ?? refuse('improvement.not-found')
}
