/** Every door of organization, composed of what each subject has. */
import { corrections } from './contract/corrections.ts'
import { facts } from './contract/facts.ts'
import { freezes } from './contract/freezes.ts'
import { imports } from './contract/imports.ts'
import { lineage } from './contract/lineage.ts'
import { overTime } from './contract/over-time.ts'
import { resolving } from './contract/resolving.ts'
import { units } from './contract/units.ts'

export type { CheckedUnit, FactOfUnit, InsideUnit, VillagesOfCommune } from './contract/facts.ts'
export type { ImportReading, ImportRow, ImportSummary, SentImport, UnitImport } from './contract/imports.ts'
export type { Compared, ComparedUnit, OpenUnit, Recorded, Tile } from './contract/over-time.ts'
export type { ResolvedName } from './contract/resolving.ts'
export * from './contract/shapes.ts'

export const organization = {
  ...units,
  ...overTime,
  ...lineage,
  ...resolving,
  ...facts,
  ...corrections,
  ...freezes,
  ...imports,
}
