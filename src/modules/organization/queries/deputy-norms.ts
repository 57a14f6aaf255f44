/** Deputies of every unit on a day against the norm of that day; what is over stands first, then as in the tree. */
import type { Tx } from '../../../platform/http/call.ts'
import type { CheckedUnit } from '../contract.ts'
import { NORM_STATES } from '../rules/norms/check.ts'
import { type AskedDay, checksOn } from './checks-on.ts'

export async function deputyNorms(tx: Tx, asked: AskedDay): Promise<CheckedUnit[]> {
  const { units, checks } = await checksOn(tx, asked)
  const byId = new Map(units.map((unit) => [unit.unitId, unit]))
  const named = checks.flatMap((check): CheckedUnit[] => {
    const unit = byId.get(check.unitId)
    if (!unit) return []
    const parent = unit.parentId === null ? undefined : byId.get(unit.parentId)
    return [{ ...check, fullName: unit.fullName, parentName: parent?.fullName ?? null }]
  })
  return named.toSorted((a, b) => NORM_STATES.indexOf(a.state) - NORM_STATES.indexOf(b.state))
}
