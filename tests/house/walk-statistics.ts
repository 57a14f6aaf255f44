/** A valid input for every door of statistics. */

interface Filed {
  recordId: string
  unitId: number
}

/** By 'module.door'. */
export const statisticsInputs: Record<string, (hidden: Filed) => Record<string, unknown>> = {
  'statistics.countedTable': ({ unitId }) => ({ table: 'BC_CC_SLCL', unitId }),
  'statistics.exportTable': ({ unitId }) => ({ table: 'BTCTW_8B', unitId }),
  'statistics.peopleBehind': ({ unitId }) => ({ table: 'BTCTW_8B', unitId, key: '*', heading: 't' }),
  'statistics.sensitivePeopleBehind': ({ unitId }) => ({ table: 'BTCTW_8B', unitId, key: '*', heading: 'party' }),
  'statistics.pivot': ({ unitId }) => ({ unitId, rows: 'sex', columns: 'ageBand' }),
  'statistics.sensitivePivot': ({ unitId }) => ({ unitId, rows: 'party', filters: [{ by: 'sex', values: ['M'] }] }),
  'statistics.peopleOfPivot': ({ unitId }) => ({ unitId, rows: 'sex' }),
  'statistics.sensitivePeopleOfPivot': ({ unitId }) => ({ unitId, rows: 'party' }),
  'statistics.savedPivots': () => ({}),
  'statistics.savePivot': ({ unitId }) => ({ name: 'Cơ cấu tuổi', asked: { unitId, rows: 'ageBand' } }),
  'statistics.removePivot': ({ recordId }) => ({ pivotId: recordId }),
}
