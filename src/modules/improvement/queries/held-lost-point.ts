/** A lost point held for a change, with the plan it stands in. */
import type { Tx } from '../../../platform/http/call.ts'
import { formatInstant } from '../../../shared/dates.ts'
import { refuse } from '../refusals.vi.ts'
import { heldPlan } from './held-plan.ts'

export async function heldLostPoint(tx: Tx, lostPointId: string, version?: number) {
  const found = await tx
    .selectFrom('improvement.lost_point')
    .select('plan_id')
    .where('id', '=', lostPointId)
    .executeTakeFirst()
  if (!found) return refuse('improvement.not-found')
  const plan = await heldPlan(tx, found.plan_id)
  const row = await tx
    .selectFrom('improvement.lost_point')
    .selectAll()
    .where('id', '=', lostPointId)
    .executeTakeFirstOrThrow()
  if (version !== undefined && version !== row.version)
    return refuse('improvement.stale', {
      by: row.edited_by_name ?? 'hệ thống',
      at: row.edited_at === null ? '' : formatInstant(row.edited_at),
    })
  return { plan, row }
}

export async function papersOf(tx: Tx, lostPointId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('improvement.evidence')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('lost_point_id', '=', lostPointId)
    .executeTakeFirstOrThrow()
  return Number(count)
}
