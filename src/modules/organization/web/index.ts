/** What pages of other modules may use of organization's pages. */

export { type FactKey, shapeOf } from '../rules/facts/facts.ts'
export { choicesInWords, factInWords, unitOfFact } from '../rules/facts/facts-in-words.ts'
export { type After, type Change, type EventKind, endedBy, SHAPES, successionOf } from '../rules/ledger/change.ts'
export { ABOVE, LEVELS, type Level } from '../rules/levels.ts'
export { kindInWords, levelInWords, stoppedInWords, workerInWords } from '../rules/words.ts'
export { endedUnits, unitTree } from './data.ts'
export { FreezesStanding } from './parts/freezes/FreezesStanding.tsx'
export { UnitPicker } from './parts/UnitPicker.tsx'
