/** What stands under a unit on a day: rooms, branches, public service units, villages, with their people. */
import type { Tx } from '../../../platform/http/call.ts'
import type { InsideUnit } from '../contract.ts'
import type { FactKey } from '../rules/facts/facts.ts'
import { inTreeOrder } from '../rules/in-tree-order.ts'
import { type AskedDay, checksOn } from './checks-on.ts'
import { factsOn, valuesOf } from './facts-on.ts'
import { unitOn, unitsOn } from './units-on.ts'

/** A province has thousands below it, and each of them its own page. */
const ONLY_DIRECTLY: readonly string[] = ['province', 'district']

export async function unitInside(tx: Tx, { unitId, ...asked }: AskedDay & { unitId: number }): Promise<InsideUnit[]> {
  const { asOf, knownAt } = asked
  const known = knownAt !== undefined && { knownAt }
  const root = await unitOn(tx, unitId, asOf)
  const isBroad = root !== null && ONLY_DIRECTLY.includes(root.level)
  const below = await unitsOn(
    tx,
    asOf,
    isBroad ? { parentId: unitId, everywhere: true, ...known } : { within: unitId, ...known },
  )
  const units = inTreeOrder(below.filter((unit) => unit.unitId !== unitId))
  const told = valuesOf(await factsOn(tx, asOf, { unitIds: units.map((unit) => unit.unitId), knownAt }))
  const { checks } = units.length === 0 ? { checks: [] } : await checksOn(tx, asked)
  const checkOf = new Map(checks.map((check) => [check.unitId, check]))
  return units.map((unit) => {
    const amount = (fact: FactKey) => told(unit.unitId, fact) as number | null
    const words = (fact: FactKey) => told(unit.unitId, fact) as string | null
    return {
      ...unit,
      headTitle: words('head-title'),
      assigned: amount('people-assigned'),
      present: amount('people-present'),
      deputies: amount('deputies'),
      households: amount('households'),
      population: amount('population'),
      functions: words('functions'),
      check: checkOf.get(unit.unitId) ?? null,
    }
  })
}
