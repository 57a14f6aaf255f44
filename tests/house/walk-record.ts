/** A valid input for every door of the record on screen. */
import { randomUUID } from 'node:crypto'

interface Filed {
  recordId: string
}

const ofRecord = ({ recordId }: Filed) => ({ recordId })
const ofPaper = ({ recordId }: Filed) => ({ recordId, rowId: randomUUID() })
const declared = (part: string, values: Record<string, string>) => (filed: Filed) => ({
  recordId: filed.recordId,
  changes: [
    { part, basis: [], lines: [{ row: null, was: null, slot: '', from: '2020', to: null, values }], removed: [] },
  ],
})

export const recordInputs: Record<string, (hidden: Filed) => Record<string, unknown>> = {
  'personnel.record': ofRecord,
  'personnel.ownRecord': () => ({}),
  'personnel.recordParty': ofRecord,
  'personnel.recordFamily': ofRecord,
  'personnel.recordHealth': ofRecord,
  'personnel.recordBackground': ofRecord,
  'personnel.recordDiscipline': ofRecord,
  'personnel.recordHistory': ofRecord,
  'personnel.ownHistory': () => ({}),
  'personnel.recordFindings': ofRecord,
  'personnel.recordIdentity': ofRecord,
  'personnel.recordLooks': ofRecord,
  'personnel.ownLooks': () => ({}),
  'personnel.recordPhoto': ofRecord,
  'personnel.ownPhoto': () => ({}),
  'personnel.savePhoto': ofRecord,
  'personnel.recordPaper': ofPaper,
  'personnel.partyPaper': ofPaper,
  'personnel.familyPaper': ofPaper,
  'personnel.healthPaper': ofPaper,
  'personnel.backgroundPaper': ofPaper,
  'personnel.disciplinePaper': ofPaper,
  'personnel.ownPaper': () => ({ rowId: randomUUID() }),
  'personnel.payScales': () => ({}),
  'personnel.saveDeclared': declared('residence', { current: 'Thôn Đông' }),
  'personnel.saveSensitive': declared('history', { arrest: 'Không' }),
}
