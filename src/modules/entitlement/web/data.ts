/** Entitlement's questions to the server. */
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { asking } from '../../../ui/query.ts'
import { entitlement } from '../contract.ts'

/** Of a day, as known now or at an instant. */
interface When {
  asOf: string
  known?: string
}

export const entitlementsOn = (recordId: string, when: When) => asking(entitlement.entitlements, { recordId, ...when })
export const ownEntitlementsOn = (when: When) => asking(entitlement.ownEntitlements, when)
export const dueList = (asked: ArgumentOf<typeof entitlement.dueList>) => asking(entitlement.dueList, asked)
const ofUnit = (unitId?: number) => (unitId === undefined ? {} : { unitId })
export const dueCounts = (unitId?: number) => asking(entitlement.dueCounts, ofUnit(unitId))
export const dueDays = (month: string, unitId?: number) => asking(entitlement.dueDays, { month, ...ofUnit(unitId) })
export const forecast = (asked: ArgumentOf<typeof entitlement.forecast>) => asking(entitlement.forecast, asked)
export const earlyList = (asked: ArgumentOf<typeof entitlement.earlyList>) => asking(entitlement.earlyList, asked)
export const affected = (asked: ArgumentOf<typeof entitlement.affected>) => asking(entitlement.affected, asked)
