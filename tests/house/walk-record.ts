/** A valid input for every door of the record on screen. */
interface Filed {
  recordId: string
}

const ofRecord = ({ recordId }: Filed) => ({ recordId })

export const recordInputs: Record<string, (hidden: Filed) => Record<string, unknown>> = {
  'personnel.record': ofRecord,
  'personnel.ownRecord': () => ({}),
  'personnel.recordParty': ofRecord,
  'personnel.recordFamily': ofRecord,
  'personnel.recordHealth': ofRecord,
  'personnel.recordBackground': ofRecord,
  'personnel.recordDiscipline': ofRecord,
}
