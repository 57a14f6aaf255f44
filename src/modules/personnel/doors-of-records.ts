/** What the doors of the record do. */
import { noting } from './actions/freezes/noting-freezes.ts'
import { saveDeclared, saveSensitive } from './actions/record/save-declared.ts'
import { savePhoto } from './actions/record/save-photo.ts'
import { payScales } from './queries/law.ts'
import { oneRecord, ownRecord } from './queries/record/one-record.ts'
import { recordFindings } from './queries/record/record-findings.ts'
import { ownHistory, recordHistory } from './queries/record/record-history.ts'
import { recordIdentity } from './queries/record/record-identity.ts'
import { ownLooks, recordLooks } from './queries/record/record-looks.ts'
import { ownPaper, recordPaper } from './queries/record/record-paper.ts'
import { ownPhoto, recordPhoto } from './queries/record/record-photo.ts'
import { sensitiveLines } from './queries/record/sensitive-lines.ts'

export const recordDoors = {
  record: oneRecord,
  ownRecord,
  recordParty: sensitiveLines('party'),
  recordFamily: sensitiveLines('family'),
  recordHealth: sensitiveLines('health'),
  recordBackground: sensitiveLines('background'),
  recordDiscipline: sensitiveLines('discipline'),
  recordHistory,
  ownHistory,
  recordFindings,
  recordIdentity,
  recordLooks,
  ownLooks,
  recordPhoto,
  ownPhoto,
  savePhoto,
  payScales,
  saveDeclared: noting(saveDeclared),
  saveSensitive: noting(saveSensitive),
  recordPaper,
  partyPaper: recordPaper,
  familyPaper: recordPaper,
  healthPaper: recordPaper,
  backgroundPaper: recordPaper,
  disciplinePaper: recordPaper,
  ownPaper,
}
