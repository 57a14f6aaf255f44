/** Doors of finding people, bound to what they do. */
import { changeSavedList, removeSavedList, saveList } from './actions/finding/save-list.ts'
import { allFound } from './queries/finding/all-found.ts'
import { findRecords } from './queries/finding/find-records.ts'
import { savedLists } from './queries/finding/saved-lists.ts'
import { selected } from './queries/finding/selected.ts'
import { staffChart } from './queries/finding/staff-chart.ts'
import { exportRecords, exportSensitiveRecords } from './reports/export-records.ts'
import { staffChartPdf } from './reports/staff-chart-pdf.ts'

export const findingDoors = {
  findRecords: findRecords(),
  findWithDiscipline: findRecords('discipline'),
  findWithBackground: findRecords('background'),
  findWithHealth: findRecords('health'),
  findWithFamily: findRecords('family'),
  findWithParty: findRecords('party'),
  foundIds: allFound(),
  idsWithDiscipline: allFound('discipline'),
  idsWithBackground: allFound('background'),
  idsWithHealth: allFound('health'),
  idsWithFamily: allFound('family'),
  idsWithParty: allFound('party'),
  exportRecords,
  exportSensitiveRecords,
  savedLists,
  saveList,
  changeSavedList,
  removeSavedList,
  selectedToDecide: selected('decide'),
  selectedToExport: selected('export'),
  selectedToReview: selected('review'),
  staffChart,
  staffChartPdf,
}
