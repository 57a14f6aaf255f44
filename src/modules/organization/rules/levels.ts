/** The families of unit and what may stand under what. */

import type { Level } from '../../../shared/units.ts'

export { LEVELS, type Level } from '../../../shared/units.ts'

/** The levels that a unit of this one may stand directly under; a province stands under none. */
export const ABOVE: Readonly<Record<Level, readonly Level[]>> = {
  province: [],
  district: ['province'],
  commune: ['province', 'district'],
  department: ['province'],
  branch: ['department'],
  // Of a department, a chi cục, a public service unit; of a district until 30/6/2025; of a commune.
  division: ['department', 'branch', 'service', 'district', 'commune'],
  // Of the province itself, of whoever manages it, or of another one (schools of a university, stations of a hospital).
  service: ['province', 'department', 'branch', 'district', 'commune', 'service'],
  village: ['commune'],
}

/** Units that keep a place in the state apparatus; villages and residential groups are not administrative units. */
export const isVillage = (level: Level): boolean => level === 'village'
