/** What a plan of the cut is counted from: its frozen base, and every event since with the counted units it met. */
import type { Tx } from '../../../platform/http/call.ts'
import { type EventBetween, eventsBetween, factsOn, ledgerOf, valuesOf } from '../../organization/index.ts'
import { type CountedUnit, type CutStep, type FollowedStep, followed } from '../rules/cut-groups.ts'
import { autonomyInWords, fieldInWords, groupInWords, managedInWords } from '../rules/cut-words.ts'
import { type Sight, scopeOver, sightOf } from './counted-units.ts'

export interface PlanRow {
  id: string
  scopeId: number
  baseDay: string
  lastYear: number
}

export interface BaseRow {
  unitId: number
  unitName: string
  managerName: string
  level: string
  field: string | null
  autonomy: string | null
  budgetPeople: number | null
  isCounted: boolean
  why: string
  version: number
}

export interface CutGround {
  asOf: string
  baseUnits: BaseRow[]
  base: CountedUnit[]
  steps: FollowedStep[]
  present: CountedUnit[]
  events: ReadonlyMap<string, EventBetween>
  sight: Sight
}

const groupsOf = (unit: { managerName: string; level: string; field: string | null; autonomy: string | null }) => ({
  field: groupInWords(fieldInWords, unit.field),
  manager: unit.managerName,
  level: groupInWords(managedInWords, unit.level),
  autonomy: groupInWords(autonomyInWords, unit.autonomy),
})

const baseOf = (tx: Tx, planId: string): Promise<BaseRow[]> =>
  tx
    .selectFrom('reorganization.cut_base')
    .select(['unit_id as unitId', 'unit_name as unitName', 'manager_name as managerName', 'level', 'field', 'autonomy'])
    .select(['budget_people as budgetPeople', 'is_counted as isCounted', 'why', 'version'])
    .where('plan_id', '=', planId)
    .orderBy('manager_name')
    .orderBy('unit_name')
    .execute()

/** @param wanted the day it is looked at from; what happened after the last year is not of the plan. */
export async function cutGround(tx: Tx, plan: PlanRow, wanted: string): Promise<CutGround> {
  const end = `${plan.lastYear}-12-31`
  const asOf = wanted < end ? wanted : end
  const [baseUnits, events, ledger] = [
    await baseOf(tx, plan.id),
    await eventsBetween(tx, plan.baseDay, asOf),
    await ledgerOf(tx),
  ]
  const sight = sightOf(ledger)
  const scope = scopeOver(plan.scopeId, events, (unitId) => sight.on(unitId, asOf)?.level === 'province')
  const excluded = new Set(baseUnits.filter(({ isCounted }) => !isCounted).map(({ unitId }) => unitId))
  const known = new Map(baseUnits.map((unit) => [unit.unitId, unit]))
  const begun = [...new Set(events.flatMap(({ after }) => after))].filter((unitId) => !known.has(unitId))
  const factOf = valuesOf(await factsOn(tx, asOf, { unitIds: begun, facts: ['field', 'autonomy'] }))
  const told = (unitId: number, fact: 'field' | 'autonomy') => {
    const own = known.get(unitId)
    return own ? own[fact] : (factOf(unitId, fact) as string | null)
  }
  const unitOn = (unitId: number, day: string): CountedUnit[] => {
    const version = sight.on(unitId, day)
    if (!version || excluded.has(unitId) || !sight.isCounted(unitId, day)) return []
    const managerName = version.parentId === null ? '' : (sight.on(version.parentId, day)?.fullName ?? '')
    const level = sight.managedAt(version, day)
    return [
      {
        unitId,
        groups: groupsOf({ managerName, level, field: told(unitId, 'field'), autonomy: told(unitId, 'autonomy') }),
      },
    ]
  }
  const steps = events.map(
    ({ eventId, day, kind, before, after }): CutStep => ({
      eventId,
      day,
      kind,
      before,
      after: after.flatMap((unitId) => unitOn(unitId, day)),
    }),
  )
  const dayOf = new Map(events.toReversed().flatMap(({ day, after }) => after.map((unitId) => [unitId, day] as const)))
  const base = baseUnits
    .filter(({ isCounted }) => isCounted)
    .map((unit) => ({ unitId: unit.unitId, groups: groupsOf(unit) }))
  const isOurs = (unitId: number) => sight.isWithin(unitId, dayOf.get(unitId) ?? asOf, scope)
  return {
    asOf,
    baseUnits,
    base,
    sight,
    events: new Map(events.map((event) => [event.eventId, event])),
    ...followed(base, steps, isOurs),
  }
}
