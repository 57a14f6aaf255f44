/** The questions of operations to the server. */
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { asking } from '../../../ui/query.ts'
import { operations } from '../contract.ts'

export const runs = () => asking(operations.runs, {})
export const auditEntries = (asked: ArgumentOf<typeof operations.auditEntries>) =>
  asking(operations.auditEntries, asked)
export const auditChanges = (entryId: string) => asking(operations.auditChanges, { entryId })
