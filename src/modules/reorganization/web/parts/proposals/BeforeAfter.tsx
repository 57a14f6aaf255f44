/** Units on the eve and from the day on, beside each other, with what changes. */

import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { Preview } from '../../../contract.ts'
import { previewWords as words } from '../../text-of-proposals.vi.ts'

interface Row {
  key: string
  side: string
  unit: string
  code: string | null
  parent: string | null
  seat: string | null
  change: string
}

const { columns: heads } = words
const COLUMNS: readonly Column<Row>[] = [
  { id: 'side', header: heads.side, value: (row) => row.side, width: '5rem' },
  { id: 'unit', header: heads.unit, value: (row) => row.unit, width: '16rem' },
  { id: 'change', header: heads.change, value: (row) => row.change, width: '11rem' },
  { id: 'code', header: heads.code, value: (row) => row.code },
  { id: 'parent', header: heads.parent, value: (row) => row.parent, width: '13rem' },
  { id: 'seat', header: heads.seat, value: (row) => row.seat, hidden: true },
]

/** The parts of the name are one thing to whoever reads. */
const changesIn = (changed: Preview['after'][number]['changed']) =>
  changed
    .filter((fact) => fact !== 'name' || !changed.includes('fullName'))
    .map((fact) => words.changed[fact])
    .join(', ')

function rowsOf({ before, after }: Preview): Row[] {
  return [
    ...before.map(({ unitId, fullName, code, parentName, seat, ends }) => ({
      key: `before ${unitId}`,
      side: words.before,
      unit: fullName,
      code,
      parent: parentName,
      seat,
      change: ends ? words.ends : '',
    })),
    ...after.map(({ unitId, fullName, code, parentName, seat, begins, changed }) => ({
      key: `after ${unitId}`,
      side: words.after,
      unit: fullName,
      code,
      parent: parentName,
      seat,
      change: begins ? words.begins : changesIn(changed),
    })),
  ]
}

export function BeforeAfter({ preview }: { preview: Preview }) {
  return (
    <DataTable
      id="reorganization.sides"
      caption={words.sides}
      columns={COLUMNS}
      rows={rowsOf(preview)}
      rowKey={(row) => row.key}
      searchable={false}
      pageSize={0}
      onExport={exportAsSeen(words.sides)}
    />
  )
}
