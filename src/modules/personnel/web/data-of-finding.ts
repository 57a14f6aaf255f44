/** Questions of finding people. */
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { asking } from '../../../ui/query.ts'
import { personnel } from '../contract.ts'

export const foundRecords = (asked: ArgumentOf<typeof personnel.findRecords>) => asking(personnel.findRecords, asked)
export const foundIds = (asked: ArgumentOf<typeof personnel.foundIds>) => asking(personnel.foundIds, asked)
export const savedLists = () => asking(personnel.savedLists, {})
export const staffChart = (unitId: number, asOf?: string) =>
  asking(personnel.staffChart, { unitId, ...(asOf !== undefined && { asOf }) })
