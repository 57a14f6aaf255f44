/** Questions to the server about files of records. */
import { asking } from '../../../ui/query.ts'
import { exchange } from '../contract.ts'

export const recordCheck = (recordId: string) => asking(exchange.recordCheck, { recordId })
