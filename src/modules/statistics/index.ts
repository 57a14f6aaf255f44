/** Front door of statistics: its doors bound to what they do. */
import { defineModule } from '../../platform/http/module.ts'
import { removePivot, savePivot } from './actions/save-pivot.ts'
import { statistics } from './contract.ts'
import { countedTable } from './queries/counted-table.ts'
import { peopleBehind } from './queries/people-behind.ts'
import { peopleOfPivot } from './queries/people-of-pivot.ts'
import { pivot } from './queries/pivot.ts'
import { savedPivots } from './queries/saved-pivots.ts'
import { tableWorkbook } from './reports/table-workbook.ts'

export const statisticsModule = defineModule(statistics, {
  countedTable,
  exportTable: tableWorkbook,
  pivot: pivot(false),
  sensitivePivot: pivot(true),
  savedPivots,
  savePivot,
  removePivot,
  peopleBehind: peopleBehind(false),
  sensitivePeopleBehind: peopleBehind(true),
  peopleOfPivot: peopleOfPivot(false),
  sensitivePeopleOfPivot: peopleOfPivot(true),
})

export { savePivot } from './actions/save-pivot.ts'
