import { Text } from '@mantine/core'
import { formatInstant } from '../../../../shared/dates.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { Document, Look } from '../../contract.ts'
import { words } from '../text.vi.ts'

/** Read at a glance: a search would only be in the way. */
const FEW = 8
const { lookColumns, looks, neverLooked } = words.document

const COLUMNS: readonly Column<Look>[] = [
  { id: 'person', header: lookColumns.person, kind: 'person', value: (look) => look.personName, width: '9rem' },
  { id: 'unit', header: lookColumns.unit, value: (look) => look.unitName },
  { id: 'version', header: lookColumns.version, value: (look) => words.version(look.version) },
  {
    id: 'lastAt',
    header: lookColumns.lastAt,
    value: (look) => look.lastAt,
    cell: (look) => formatInstant(look.lastAt),
  },
  {
    id: 'firstAt',
    header: lookColumns.firstAt,
    value: (look) => look.firstAt,
    cell: (look) => formatInstant(look.firstAt),
  },
  { id: 'times', header: lookColumns.times, kind: 'number', value: (look) => look.times },
]

/** Who has opened the content, the last first. */
export function LookTable({ document }: { document: Document }) {
  if (document.looks.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {neverLooked}
      </Text>
    )
  return (
    <DataTable
      id="documents.looks"
      caption={looks}
      columns={COLUMNS}
      rows={document.looks}
      rowKey={(look) => look.id}
      initialSort={{ id: 'lastAt', desc: true }}
      onExport={exportAsSeen(`${document.title} - ${looks}`)}
      pageSize={25}
      searchable={document.looks.length > FEW}
    />
  )
}
