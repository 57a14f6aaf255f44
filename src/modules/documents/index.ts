/** Front door of the documents module: its doors bound to what they do, and what neighbours may ask. */
import { defineModule } from '../../platform/http/module.ts'
import { addVersion } from './actions/add-version.ts'
import { editDocument } from './actions/edit-document.ts'
import { keepDocument } from './actions/keep-document.ts'
import { restoreDocument, retireDocument } from './actions/retire-document.ts'
import { documents } from './contract.ts'
import { contentOf, textOf } from './queries/content.ts'
import { library, libraryFilters } from './queries/library.ts'
import { oneDocument } from './queries/one-document.ts'
import type { UseSource } from './use-source.ts'

/** @param sources the modules that hang documents somewhere: this one knows none of them. */
export const documentsModule = (sources: readonly UseSource[]) =>
  defineModule(documents, {
    library: (call, asked) => library(call, asked, sources),
    libraryFilters: (call) => libraryFilters(call, sources),
    document: (call, { documentId }) => oneDocument(call, documentId, sources),
    documentContent: contentOf,
    documentText: textOf,
    addDocument: async (call, given) => {
      const { id } = await keepDocument(call, given)
      return oneDocument(call, id, sources)
    },
    addVersion: async (call, given) => {
      await addVersion(call, given)
      return oneDocument(call, given.documentId, sources)
    },
    editDocument: async (call, given) => {
      await editDocument(call, given, sources)
      return oneDocument(call, given.documentId, sources)
    },
    retireDocument: async (call, given) => {
      await retireDocument(call, given, sources)
      return oneDocument(call, given.documentId, sources)
    },
    restoreDocument: async (call, given) => {
      await restoreDocument(call, given)
      return oneDocument(call, given.documentId, sources)
    },
  })

export { countPages } from './actions/count-pages.ts'
export { type DocumentFacts, keepDocument } from './actions/keep-document.ts'
export type { DocumentUse } from './contract.ts'
export { contentOf, textOf } from './queries/content.ts'
export { documentToHang } from './queries/document-to-hang.ts'
export { heldByDocuments } from './queries/held-by.ts'
export type { UseSource } from './use-source.ts'
