/** Every door of organization, composed of what each subject has. */
import { facts } from './contract/facts.ts'
import { freezes } from './contract/freezes.ts'
import { imports } from './contract/imports.ts'
import { lineage } from './contract/lineage.ts'
import { units } from './contract/units.ts'

export * from './contract/shapes.ts'

export const organization = { ...units, ...lineage, ...facts, ...freezes, ...imports }
