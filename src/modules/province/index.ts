/** Front door of the province module: its doors bound to what they do. */
import { defineModule } from '../../platform/http/module.ts'
import { importResults } from './actions/import-results.ts'
import { saveCharges } from './actions/save-charges.ts'
import { saveMean } from './actions/save-mean.ts'
import { saveResult } from './actions/save-result.ts'
import { province } from './contract.ts'
import { overview } from './queries/overview.ts'
import { overviewWorkbook } from './reports/workbook.ts'

export const provinceModule = defineModule(province, {
  overview: (call, { province: asked }) => overview(call, asked),
  workbook: async (call, { province: asked }) => overviewWorkbook(await overview(call, asked), call.now),
  saveResult,
  saveMean,
  saveCharges,
  importResults,
})

export { loadPublished, type MeanRow, type PublishedRow } from './actions/load-published.ts'
export { takeOverProvince } from './actions/take-over.ts'
export { heldByProvince } from './queries/held-by.ts'
