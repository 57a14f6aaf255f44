/** Front door of exchange: its doors bound to what they do. */
import { defineModule } from '../../platform/http/module.ts'
import { exchange } from './contract.ts'
import { recordCheck } from './queries/record-check.ts'
import { ownFile, recordFile } from './reports/person-file.ts'
import { structureFile } from './reports/structure-file.ts'

export const exchangeModule = defineModule(exchange, { recordFile, ownFile, recordCheck, structureFile })

export { structureAs } from './reports/structure-file.ts'
