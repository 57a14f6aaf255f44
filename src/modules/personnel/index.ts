/** Front door of personnel: its doors bound to what they do, and what neighbours may ask. */
import { defineModule } from '../../platform/http/module.ts'
import {
  archiveRecord,
  certifyRecord,
  declareRecord,
  keepRecord,
  returnRecord,
  takeBackRecord,
} from './actions/life/move-record.ts'
import { openByDecision } from './actions/life/open-by-decision.ts'
import { personnel } from './contract.ts'
import { proposalDoors } from './doors-of-proposals.ts'
import { recordDoors } from './doors-of-records.ts'
import { findRecords } from './queries/finding/find-records.ts'
import { recordLife } from './queries/life/record-life.ts'

export const personnelModule = defineModule(personnel, {
  ...recordDoors,

  openRecord: openByDecision,
  declareRecord,
  returnRecord,
  certifyRecord,
  keepRecord,
  archiveRecord,
  takeBackRecord,
  recordLife,
  findRecords,

  ...proposalDoors,
})

export { type LoadedRecord, loadRecords } from './actions/load-records.ts'
export { openRecord } from './actions/open-record.ts'
export { personnelUses } from './queries/document-uses.ts'
