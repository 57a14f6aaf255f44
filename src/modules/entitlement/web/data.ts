/** Entitlement's questions to the server. */
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { asking } from '../../../ui/query.ts'
import { entitlement } from '../contract.ts'

export const entitlementsOn = (recordId: string, asOf: string) => asking(entitlement.entitlements, { recordId, asOf })
export const ownEntitlementsOn = (asOf: string) => asking(entitlement.ownEntitlements, { asOf })
export const dueList = (asked: ArgumentOf<typeof entitlement.dueList>) => asking(entitlement.dueList, asked)
const ofUnit = (unitId?: number) => (unitId === undefined ? {} : { unitId })
export const dueCounts = (unitId?: number) => asking(entitlement.dueCounts, ofUnit(unitId))
export const dueDays = (month: string, unitId?: number) => asking(entitlement.dueDays, { month, ...ofUnit(unitId) })
export const forecast = (asked: ArgumentOf<typeof entitlement.forecast>) => asking(entitlement.forecast, asked)
export const earlyList = (asked: ArgumentOf<typeof entitlement.earlyList>) => asking(entitlement.earlyList, asked)
export const affected = (asked: ArgumentOf<typeof entitlement.affected>) => asking(entitlement.affected, asked)
