/** Front door of entitlement: its doors bound to what they do. */
import { defineModule } from '../../platform/http/module.ts'
import { compareLaws, stopComparing } from './actions/compare-laws.ts'
import { proposeEarly, withdrawEarly } from './actions/propose-early.ts'
import { entitlement } from './contract.ts'
import { affected } from './queries/affected.ts'
import { dueCounts, dueDays, dueList } from './queries/due-list.ts'
import { earlyList } from './queries/early-list.ts'
import { entitlementsOfRecord, ownEntitlements } from './queries/entitlements.ts'
import { forecast } from './queries/forecast.ts'
import { dueWorkbook } from './reports/due-workbook.ts'

export const entitlementModule = defineModule(entitlement, {
  entitlements: entitlementsOfRecord,
  ownEntitlements,
  dueList,
  dueCounts,
  dueDays,
  dueWorkbook,
  forecast,
  affected,
  earlyList,
  proposeEarly,
  withdrawEarly,
  compareLaws,
  stopComparing,
})

export { noteDueAtNight, noteDueOften, noteDueTask } from './jobs.ts'
export { comparePeople } from './jobs-of-comparing.ts'
export { tellWhatWaits, tellWhatWaitsSchedule } from './jobs-of-digest.ts'
export { entitlementsOf } from './queries/entitlements-of.ts'
