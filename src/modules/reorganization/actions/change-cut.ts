/** Targets of a plan of the cut, and which units of its base are counted. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { cutPlans } from '../contract/cut-plans.ts'
import { refuse } from '../refusals.vi.ts'

export async function setTargets({ tx, actor, now }: Call, given: InputOf<typeof cutPlans.setTargets>) {
  const { planId, version, targets } = given
  const plan = await tx
    .selectFrom('reorganization.cut_plan')
    .select(['version', 'first_year', 'last_year'])
    .where('id', '=', planId)
    .forUpdate()
    .executeTakeFirst()
  if (!plan) return refuse('reorganization.not-found')
  if (plan.version !== version) return refuse('reorganization.stale')
  const wrong = targets.find(
    ({ year }, at) =>
      year < plan.first_year || year > plan.last_year || targets.findIndex((other) => other.year === year) !== at,
  )
  if (wrong) return refuse('reorganization.cut-target-year', { year: wrong.year }, 'targets')
  await tx.deleteFrom('reorganization.cut_target').where('plan_id', '=', planId).execute()
  if (targets.length > 0)
    await tx
      .insertInto('reorganization.cut_target')
      .values(targets.map(({ year, number }) => ({ plan_id: planId, year, number })))
      .execute()
  await tx
    .updateTable('reorganization.cut_plan')
    .set({ version: version + 1, changed_by_name: actor.fullName, changed_at: now.toISOString() })
    .where('id', '=', planId)
    .execute()
  return { done: true as const }
}

export async function setCounted({ tx }: Call, given: InputOf<typeof cutPlans.setCounted>) {
  const { planId, unitId, version, isCounted, why } = given
  const row = await tx
    .selectFrom('reorganization.cut_base')
    .select('version')
    .where('plan_id', '=', planId)
    .where('unit_id', '=', unitId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refuse('reorganization.not-in-base')
  if (row.version !== version) return refuse('reorganization.stale')
  await tx
    .updateTable('reorganization.cut_base')
    .set({ is_counted: isCounted, why, version: version + 1 })
    .where('plan_id', '=', planId)
    .where('unit_id', '=', unitId)
    .execute()
  return { done: true as const }
}
