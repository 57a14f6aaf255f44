/** A plan of the cut: the units of the base day frozen by name. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { tidy } from '../../../shared/vietnamese.ts'
import { factsOn, ledgerOf, unitOn, valuesOf } from '../../organization/index.ts'
import type { cutPlans } from '../contract/cut-plans.ts'
import { sightOf } from '../queries/counted-units.ts'
import { refuse } from '../refusals.vi.ts'

type Written = InputOf<typeof cutPlans.createCut>

/** A unit under another one is a site until somebody says otherwise. */
const SITE = 'Cơ sở trực thuộc một đơn vị sự nghiệp, không có quyết định thành lập riêng'

async function unitsOfBase(tx: Tx, { scopeId, baseDay }: Written) {
  const ledger = await ledgerOf(tx)
  const sight = sightOf(ledger)
  const units = ledger.filter(
    ({ unitId, level }) =>
      level === 'service' && sight.on(unitId, baseDay) && sight.isWithin(unitId, baseDay, new Set([scopeId])),
  )
  const versions = [...new Set(units.map(({ unitId }) => unitId))].flatMap((id) => sight.on(id, baseDay) ?? [])
  const facts = ['field', 'autonomy', 'budget-people'] as const
  const factOf = valuesOf(await factsOn(tx, baseDay, { unitIds: versions.map(({ unitId }) => unitId), facts }))
  return versions
    .filter(({ level }) => level === 'service')
    .map((version) => {
      const { unitId, fullName, parentId } = version
      const isCounted = sight.isCounted(unitId, baseDay)
      return {
        unit_id: unitId,
        unit_name: fullName,
        manager_id: parentId,
        level: sight.managedAt(version, baseDay),
        manager_name: parentId === null ? '' : (sight.on(parentId, baseDay)?.fullName ?? ''),
        field: factOf(unitId, 'field') as string | null,
        autonomy: factOf(unitId, 'autonomy') as string | null,
        budget_people: factOf(unitId, 'budget-people') as number | null,
        is_counted: isCounted,
        why: isCounted ? '' : SITE,
      }
    })
}

export async function createCut(
  { tx, actor, now }: Pick<Call, 'tx' | 'actor' | 'now'>,
  plan: Written,
  isSample = false,
) {
  const { scopeId, baseDay, firstYear, lastYear, percent } = plan
  const name = tidy(plan.name)
  if (lastYear < firstYear) return refuse('reorganization.cut-years', { first: firstYear }, 'lastYear')
  if (baseDay > dayIn(now)) return refuse('reorganization.cut-base-to-come', { day: formatDay(baseDay) }, 'baseDay')
  if (!(await unitOn(tx, scopeId, baseDay)))
    return refuse('reorganization.cut-no-scope', { day: formatDay(baseDay) }, 'scopeId')
  const base = await unitsOfBase(tx, plan)
  if (base.length === 0) return refuse('reorganization.cut-no-base', { day: formatDay(baseDay) }, 'baseDay')
  const made = await tx
    .insertInto('reorganization.cut_plan')
    .values({
      name,
      scope_id: scopeId,
      base_day: baseDay,
      first_year: firstYear,
      last_year: lastYear,
      percent,
      legal_basis: tidy(plan.legalBasis),
      is_sample: isSample,
      changed_by_name: actor.fullName,
      changed_at: now.toISOString(),
    })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return refuse('reorganization.cut-twice', { name }, 'name')
  for (const part of chunksOf(base, 1_000))
    await tx
      .insertInto('reorganization.cut_base')
      .values(part.map((unit) => ({ ...unit, plan_id: made.id })))
      .execute()
  return { planId: made.id }
}
