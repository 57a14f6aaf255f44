/** Front door of the documents module. */
import { defineModule } from '../../platform/http/module.ts'
import { documents } from './contract.ts'
import { documentsOfUnit } from './queries/documents-of-unit.ts'

export const documentsModule = defineModule(documents, {
  documentsOfUnit: ({ tx }, input) => documentsOfUnit(tx, input),
})

export { type DocumentFacts, keepDocument } from './actions/keep-document.ts'
