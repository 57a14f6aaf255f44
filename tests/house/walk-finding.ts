/** A valid input for every door of finding people. */

interface Filed {
  recordId: string
  unitId: number
}

/** By 'module.door'. */
export const findingInputs: Record<string, (hidden: Filed) => Record<string, unknown>> = {
  'personnel.findRecords': () => ({ presence: 'all' }),
  'personnel.foundIds': () => ({ presence: 'all' }),
  'personnel.findWithDiscipline': () => ({ presence: 'all', columns: ['discipline.conduct'] }),
  'personnel.findWithBackground': () => ({ presence: 'all', columns: ['history.arrest'] }),
  'personnel.findWithHealth': () => ({ presence: 'all' }),
  'personnel.findWithFamily': () => ({ presence: 'all', columns: ['family.name'] }),
  'personnel.findWithParty': () => ({ presence: 'all', columns: ['party-post.title'] }),
  'personnel.idsWithDiscipline': () => ({ filters: [{ part: 'discipline', ask: 'any' }] }),
  'personnel.idsWithBackground': () => ({ filters: [{ part: 'history', ask: 'any' }] }),
  'personnel.idsWithHealth': () => ({ presence: 'all' }),
  'personnel.idsWithFamily': () => ({ filters: [{ part: 'family', ask: 'any' }] }),
  'personnel.idsWithParty': () => ({ filters: [{ part: 'party-post', ask: 'any' }] }),
  'personnel.exportSensitiveRecords': () => ({ presence: 'all', open: 'family', columns: ['family.name'] }),
  'personnel.exportRecords': () => ({ presence: 'all' }),
  'personnel.selectedToDecide': ({ recordId }) => ({ recordIds: [recordId] }),
  'personnel.selectedToExport': ({ recordId }) => ({ recordIds: [recordId] }),
  'personnel.selectedToReview': ({ recordId }) => ({ recordIds: [recordId] }),
  'personnel.savedLists': () => ({}),
  'personnel.saveList': () => ({ name: 'Sắp hết nhiệm kỳ', asked: {} }),
  'personnel.changeSavedList': ({ recordId }) => ({ listId: recordId, version: 1, name: 'Tên khác' }),
  'personnel.removeSavedList': ({ recordId }) => ({ listId: recordId, version: 1 }),
  'personnel.staffChart': ({ unitId }) => ({ unitId }),
  'personnel.staffChartPdf': ({ unitId }) => ({ unitId }),
}
