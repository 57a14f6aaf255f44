/** The table behind the pictures: by unit, post or kind of person. */

import { formatNumber } from '../../../../shared/vietnamese.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { AGE_BANDS, type ForecastGroup, type Group, totalOf, yearsFrom } from '../../rules/forecast.ts'
import { forecastWords as words } from '../text.vi.ts'

interface ForecastTableProps {
  by: Group
  firstYear: number
  groups: readonly ForecastGroup[]
}

const millions = (dong: number | undefined) => Math.round((dong ?? 0) / 1_000_000)

function columnsOf(by: Group, firstYear: number): Column<ForecastGroup>[] {
  const years = yearsFrom(firstYear)
  const number = (id: string, header: string, value: (row: ForecastGroup) => number, hidden = false) => ({
    id,
    header,
    value,
    hidden,
    kind: 'number' as const,
  })
  return [
    { id: 'group', header: words.groups[by], value: (row) => row.label, width: '16rem' },
    ...years.map((year, at) =>
      number(`retiring-${year}`, words.columns.retiring(year), (row) => row.retiring[at] ?? 0),
    ),
    ...AGE_BANDS.map(({ label }, at) => number(`age-${at}`, label, (row) => row.ages[at] ?? 0)),
    ...years.map((year, at) =>
      number(`people-${year}`, words.columns.people(year), (row) => row.people[at] ?? 0, true),
    ),
    ...years.map((year, at) => number(`pay-${year}`, words.columns.pay(year), (row) => millions(row.pay[at]), at > 1)),
  ]
}

export function ForecastTable({ by, firstYear, groups }: ForecastTableProps) {
  const columns = columnsOf(by, firstYear)
  const total: ForecastGroup = { key: '', label: words.total, ...totalOf(groups) }
  return (
    <DataTable
      id={`entitlement.forecast-${by}`}
      caption={words.table}
      columns={columns}
      rows={groups}
      rowKey={({ key }) => key}
      initialSort={{ id: 'group' }}
      empty={words.none}
      onExport={exportAsSeen(words.table)}
      totals={Object.fromEntries(
        columns.map(({ id, value }) => {
          const sum = value(total)
          return [id, typeof sum === 'number' ? formatNumber(sum) : sum]
        }),
      )}
    />
  )
}
