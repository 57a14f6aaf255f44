/** Who of a unit may be made responsible for a remedy, and the bodies its plans named before. */
import type { Call } from '../../../platform/http/call.ts'
import { compareVietnamese } from '../../../shared/vietnamese.ts'
import { peopleAt } from '../../identity/index.ts'
import { refuse } from '../refusals.vi.ts'

export const editorsOf = ({ tx, now }: Pick<Call, 'tx' | 'now'>, unitId: number) =>
  peopleAt(tx, { permission: 'improvement.edit', unitId, at: now })

export async function people(call: Call, { planId }: { planId: string }) {
  const { tx } = call
  const plan = await tx.selectFrom('improvement.plan').select('unit_id').where('id', '=', planId).executeTakeFirst()
  if (!plan) return refuse('improvement.not-found')
  const rows = await tx
    .selectFrom('improvement.lost_point as l')
    .innerJoin('improvement.plan as p', 'p.id', 'l.plan_id')
    .select('l.body')
    .distinct()
    .where('p.unit_id', '=', plan.unit_id)
    .where('l.body', '<>', '')
    .limit(200)
    .execute()
  return {
    people: await editorsOf(call, plan.unit_id),
    bodies: rows.map(({ body }) => body).toSorted(compareVietnamese),
  }
}
