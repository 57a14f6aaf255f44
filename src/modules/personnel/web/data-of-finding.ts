/** Questions of finding people. */
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { asking } from '../../../ui/query.ts'
import { personnel } from '../contract.ts'
import type { Sensitivity } from '../rules/parts.ts'

/** Each sensitive part is listed through a door of its own. */
const LISTS = {
  ordinary: personnel.findRecords,
  discipline: personnel.findWithDiscipline,
  background: personnel.findWithBackground,
  health: personnel.findWithHealth,
  family: personnel.findWithFamily,
  party: personnel.findWithParty,
} as const satisfies Record<Sensitivity, unknown>
const IDS = {
  ordinary: personnel.foundIds,
  discipline: personnel.idsWithDiscipline,
  background: personnel.idsWithBackground,
  health: personnel.idsWithHealth,
  family: personnel.idsWithFamily,
  party: personnel.idsWithParty,
} as const satisfies Record<Sensitivity, unknown>

export const foundRecords = (open: Sensitivity, asked: ArgumentOf<typeof personnel.findRecords>) =>
  asking<(typeof LISTS)[Sensitivity]>(LISTS[open], asked)
export const foundIds = (open: Sensitivity, asked: ArgumentOf<typeof personnel.foundIds>) =>
  asking<(typeof IDS)[Sensitivity]>(IDS[open], asked)
export const savedLists = () => asking(personnel.savedLists, {})
export const staffChart = (unitId: number, asOf?: string) =>
  asking(personnel.staffChart, { unitId, ...(asOf !== undefined && { asOf }) })
