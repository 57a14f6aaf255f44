/** A change as the fields that differ: what an official reads, instead of two pieces of JSON. */
import type { AuditChange } from '../../contract.ts'

export interface ChangedField {
  key: string
  table: string
  rowKey: string
  operation: AuditChange['operation']
  field: string
  before: string
  after: string
}

const shown = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)

export function changedFields(changes: readonly AuditChange[]): ChangedField[] {
  return changes.flatMap((change) => {
    const [before, after] = [change.before, change.after].map((row) => (row ?? {}) as Record<string, unknown>) as [
      Record<string, unknown>,
      Record<string, unknown>,
    ]
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((field) => shown(before[field]) !== shown(after[field]))
      .map((field) => ({
        key: `${change.id} ${field}`,
        table: change.table,
        rowKey: change.rowKey ?? '',
        operation: change.operation,
        field,
        before: shown(before[field]),
        after: shown(after[field]),
      }))
  })
}
