/** What of a sheet is a unit's to appraise, and how much of that is done in the appraisal that is on. */
import type { Appraisers } from '../../contract.ts'
import { fallsTo } from '../../rules/appraisal/appraiser.ts'
import { isContested } from '../../rules/appraisal/explanation.ts'
import { isAnswered, isAppraised } from '../../rules/sheets/hands.ts'
import { isScoredByUnit } from '../../rules/sheets/self-assessment.ts'
import type { LeafState } from '../../rules/sheets/sheet-figures.ts'
import type { LoadedSet } from '../sets/loaded-set.ts'
import type { SheetRow } from '../sheets/assessment-list.ts'
import type { LeafRows } from '../sheets/sheet-states.ts'

export function partOfUnit(
  row: Pick<SheetRow, 'unit_id' | 'status'>,
  set: LoadedSet,
  states: ReadonlyMap<string, LeafRows> | undefined,
  unitId: number | null,
  appraisers: Appraisers,
) {
  const sides = { unitId: row.unit_id, appraiserUnitId: unitId }
  const hands = (id: string) => states?.get(id) as LeafState | undefined
  const falling = set.leaves.filter(
    (leaf) => isScoredByUnit(leaf) && hands(leaf.id)?.exemption == null && fallsTo(leaf, sides, appraisers),
  )
  const done = (is: (state: LeafState) => boolean) => (leaf: { id: string }) => {
    const state = hands(leaf.id)
    return state !== undefined && is(state)
  }
  if (row.status !== 'explained')
    return { falling, mine: falling.length, mineDone: falling.filter(done(isAppraised)).length }
  const contested = falling.filter(done(isContested))
  return { falling, mine: contested.length, mineDone: contested.filter(done(isAnswered)).length }
}
