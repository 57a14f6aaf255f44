import { Tabs } from '@mantine/core'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { Compared } from '../../../contract.ts'
import { timeWords } from '../../text-of-time.vi.ts'
import { CAME, CHANGED, WENT } from './compared-columns.tsx'

const words = timeWords.comparison
type Part = 'came' | 'went' | 'changed'

interface PartTableProps<Row> {
  part: Part
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  unitIdOf: (row: Row) => number
}

function PartTable<Row extends object>({ part, columns, rows, unitIdOf }: PartTableProps<Row>) {
  return (
    <Tabs.Panel value={part} pt="sm">
      <DataTable
        id={`organization.compare-${part}`}
        caption={words[part]}
        columns={columns}
        rows={rows}
        rowKey={(row) => String(unitIdOf(row))}
        rowLink={(row) => `/organization/units/${unitIdOf(row)}`}
        onExport={exportAsSeen(words[part])}
        empty={words.none}
      />
    </Tabs.Panel>
  )
}

interface DifferencesProps {
  compared: Compared
  part: Part
  onPart: (part: Part) => void
}

/** What came, what went and what changed, a table each. */
export function Differences({ compared: { came, went, changed }, part, onPart }: DifferencesProps) {
  return (
    <Tabs value={part} onChange={(value) => value !== null && onPart(value as Part)} keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="came">{words.whatCame(came.length)}</Tabs.Tab>
        <Tabs.Tab value="went">{words.whatWent(went.length)}</Tabs.Tab>
        <Tabs.Tab value="changed">{words.whatChanged(changed.length)}</Tabs.Tab>
      </Tabs.List>
      <PartTable part="came" columns={CAME} rows={came} unitIdOf={({ unitId }) => unitId} />
      <PartTable part="went" columns={WENT} rows={went} unitIdOf={({ unitId }) => unitId} />
      <PartTable part="changed" columns={CHANGED} rows={changed} unitIdOf={({ after }) => after.unitId} />
    </Tabs>
  )
}
