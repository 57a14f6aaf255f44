/** The documents module's questions to the server. */
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { asking } from '../../../ui/query.ts'
import { documents } from '../contract.ts'

export const library = (asked: ArgumentOf<typeof documents.library>) => asking(documents.library, asked)
export const libraryFilters = () => asking(documents.libraryFilters, {})
export const oneDocument = (documentId: string) => asking(documents.document, { documentId })
