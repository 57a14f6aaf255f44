/** Questions of the page that splits a document. */
import { asking } from '../../../ui/query.ts'
import { directives } from '../contract.ts'

export const directiveDocument = (documentId: string) => asking(directives.document, { documentId })
export const directiveTask = (taskId: string) => asking(directives.task, { taskId })
export const measuresOffered = () => asking(directives.measures, {})
