/** Questions of the book of documents and of the page that splits one. */
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { asking } from '../../../ui/query.ts'
import { directives } from '../contract.ts'

export const directiveDocuments = (asked: ArgumentOf<typeof directives.documents>) =>
  asking(directives.documents, asked)
export const directiveDocument = (documentId: string) => asking(directives.document, { documentId })
export const directiveTask = (taskId: string) => asking(directives.task, { taskId })
export const ownDirectiveTask = (taskId: string) => asking(directives.ownTask, { taskId })
export const measuresOffered = () => asking(directives.measures, {})
