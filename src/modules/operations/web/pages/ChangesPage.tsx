import { useSuspenseQuery } from '@tanstack/react-query'
import { useParam } from '../../../../ui/address.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { auditChanges } from '../data.ts'
import { type ChangedField, changedFields } from '../parts/changed-fields.ts'
import { words } from '../text.vi.ts'

const { columns, operations } = words.changes
const COLUMNS: readonly Column<ChangedField>[] = [
  { id: 'table', header: columns.table, value: (change) => change.table },
  { id: 'operation', header: columns.operation, value: (change) => operations[change.operation] },
  { id: 'field', header: columns.field, value: (change) => change.field },
  { id: 'before', header: columns.before, value: (change) => change.before },
  { id: 'after', header: columns.after, value: (change) => change.after },
  { id: 'row', header: columns.row, value: (change) => change.rowKey, hidden: true },
]

/** What one request changed, field by field. */
export function ChangesPage() {
  const { data } = useSuspenseQuery(auditChanges(useParam('entryId')))
  return (
    <>
      <PageTitle title={words.changes.title} crumbs={[{ label: words.changes.crumb, path: '/operations/audit' }]} />
      <DataTable
        id="operations.changes"
        caption={words.changes.title}
        columns={COLUMNS}
        rows={changedFields(data.changes)}
        rowKey={(change) => change.key}
        empty={words.changes.none}
      />
    </>
  )
}
