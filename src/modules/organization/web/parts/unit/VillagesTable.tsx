/** Villages and residential groups of a commune with their households. */
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { InsideUnit } from '../../../contract.ts'
import { figures, valueInWords } from '../../../rules/facts/facts-in-words.ts'
import { unitWords } from '../../text-of-unit.vi.ts'

const words = unitWords.inside

const COLUMNS: readonly Column<InsideUnit>[] = [
  { id: 'name', header: words.name, value: ({ fullName }) => fullName },
  { id: 'kind', header: words.level, value: ({ kind }) => kind },
  { id: 'households', header: words.households, value: ({ households }) => households, kind: 'number' },
  { id: 'population', header: words.population, value: ({ population }) => population, kind: 'number' },
]
const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((total, one) => total + (one ?? 0), 0)

export function VillagesTable({ villages }: { villages: readonly InsideUnit[] }) {
  const households = sum(villages.map((one) => one.households))
  return (
    <DataTable
      id="organization.villages-of-commune"
      caption={words.villages}
      columns={COLUMNS}
      rows={villages}
      rowKey={({ unitId }) => String(unitId)}
      rowLink={({ unitId }) => `/organization/units/${unitId}`}
      onExport={exportAsSeen(words.villages)}
      totals={{
        name: words.sum(villages.length, valueInWords('households', households)),
        households: figures(households),
        population: figures(sum(villages.map((one) => one.population))),
      }}
    />
  )
}
