/** Deputies against norms of a day, over every unit: a norm may go by what stands above, beside or below. */
import type { Tx } from '../../../platform/http/call.ts'
import type { FactKey } from '../rules/facts/facts.ts'
import { inTreeOrder } from '../rules/in-tree-order.ts'
import { LEVELS } from '../rules/levels.ts'
import { type NormCheck, normChecks } from '../rules/norms/check.ts'
import { factsOn, valuesOf } from './facts-on.ts'
import { type UnitOnDay, unitsOn } from './units-on.ts'

export interface AskedDay {
  asOf: string
  knownAt?: string | undefined
}

const ASKED: readonly FactKey[] = ['deputies', 'people-assigned', 'autonomy', 'grade']
const COUNTED = LEVELS.filter((level) => level !== 'village')

export async function checksOn(
  tx: Tx,
  { asOf, knownAt }: AskedDay,
): Promise<{ units: UnitOnDay[]; checks: NormCheck[] }> {
  const units = inTreeOrder(await unitsOn(tx, asOf, { levels: COUNTED, ...(knownAt !== undefined && { knownAt }) }))
  const told = valuesOf(await factsOn(tx, asOf, { facts: ASKED, knownAt }))
  return { units, checks: normChecks(units, told, asOf) }
}
