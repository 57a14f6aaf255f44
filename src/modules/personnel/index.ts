/** Front door of personnel: its doors bound to what they do, and what neighbours may ask. */
import { defineModule } from '../../platform/http/module.ts'
import { personnel } from './contract.ts'
import { oneRecord } from './queries/one-record.ts'

export const personnelModule = defineModule(personnel, {
  record: oneRecord,
})

export { openRecord } from './actions/open-record.ts'
export { personnelUses } from './queries/document-uses.ts'
