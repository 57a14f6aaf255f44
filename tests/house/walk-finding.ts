/** A valid input for every door of finding people. */

interface Filed {
  recordId: string
  unitId: number
}

/** By 'module.door'. */
export const findingInputs: Record<string, (hidden: Filed) => Record<string, unknown>> = {
  'personnel.findRecords': () => ({ presence: 'all' }),
  'personnel.foundIds': () => ({ presence: 'all' }),
  'personnel.exportRecords': () => ({ presence: 'all' }),
  'personnel.selectedToDecide': ({ recordId }) => ({ recordIds: [recordId] }),
  'personnel.selectedToExport': ({ recordId }) => ({ recordIds: [recordId] }),
  'personnel.savedLists': () => ({}),
  'personnel.saveList': () => ({ name: 'Sắp hết nhiệm kỳ', asked: {} }),
  'personnel.changeSavedList': ({ recordId }) => ({ listId: recordId, version: 1, name: 'Tên khác' }),
  'personnel.removeSavedList': ({ recordId }) => ({ listId: recordId, version: 1 }),
  'personnel.staffChart': ({ unitId }) => ({ unitId }),
  'personnel.staffChartPdf': ({ unitId }) => ({ unitId }),
}
