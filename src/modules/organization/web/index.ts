/** What pages of other modules may use of organization's pages. */
export { endedUnits, unitTree } from './data.ts'
export { UnitPicker } from './parts/UnitPicker.tsx'
