/** What the doors of the record do. */
import { oneRecord, ownRecord } from './queries/one-record.ts'
import { sensitiveLines } from './queries/sensitive-lines.ts'

export const recordDoors = {
  record: oneRecord,
  ownRecord,
  recordParty: sensitiveLines('party'),
  recordFamily: sensitiveLines('family'),
  recordHealth: sensitiveLines('health'),
  recordBackground: sensitiveLines('background'),
  recordDiscipline: sensitiveLines('discipline'),
}
