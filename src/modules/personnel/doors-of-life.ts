/** Doors of the life of a record, bound to what they do. */
import { noting } from './actions/freezes/noting-freezes.ts'
import { receiveHandover, returnHandover, saveHandover, sendHandover } from './actions/life/hand-over.ts'
import {
  archiveRecord,
  certifyRecord,
  declareRecord,
  keepRecord,
  returnRecord,
  takeBackRecord,
} from './actions/life/move-record.ts'
import { openByDecision } from './actions/life/open-by-decision.ts'
import { restoreRecord, withdrawRecord } from './actions/life/withdraw-record.ts'
import { handoverList, oneHandover } from './queries/life/handover-sheets.ts'
import { recordLife } from './queries/life/record-life.ts'
import { secondments } from './queries/life/secondments.ts'
import { handoverFile } from './reports/handover-sheet.ts'

export const lifeDoors = {
  openRecord: noting(openByDecision),
  declareRecord,
  returnRecord,
  certifyRecord,
  keepRecord,
  archiveRecord,
  takeBackRecord,
  withdrawRecord,
  restoreRecord: noting(restoreRecord),
  recordLife,
  handovers: handoverList,
  handover: oneHandover,
  saveHandover,
  sendHandover,
  returnHandover,
  receiveHandover,
  handoverFile,
  secondments,
}
