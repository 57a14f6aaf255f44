/** Bodies and months as a map: each cell leads to the tasks that were counted in it. */
import { Card } from '@mantine/core'
import { HeatMap } from '../../../../ui/HeatMap.tsx'
import { PageLink } from '../../../../ui/Links.tsx'
import type { OnTime } from '../../contract.ts'
import { searchOf } from '../figure-place.ts'
import { onTimeWords as words } from '../text-of-task-lists.vi.ts'

export function RateMap({ of: { cells, byUnit, byMonth, from, to, asOf } }: { of: OnTime }) {
  const months = byMonth.map(({ key }) => key)
  const at = new Map(cells.map((cell) => [`${cell.unitId} ${cell.month}`, cell]))
  const cellOf = (unit: string, name: string, month: string) => {
    const cell = at.get(`${unit} ${month}`)
    if (!cell || cell.denominator === 0) return { share: null, text: '–', about: words.none }
    const { onTime, denominator } = cell
    const [text, about] = [words.reports(onTime, denominator), words.cell(onTime, denominator)]
    const link = (
      <PageLink
        to="/directives/on-time/tasks"
        search={searchOf({ figure: 'denominator', from, to, asOf, unit, month })}
        aria-label={words.cellOf(name, month, about)}
        c="inherit"
      >
        {text}
      </PageLink>
    )
    return { share: onTime / denominator, text, about, link }
  }
  return (
    <Card withBorder padding="sm">
      <HeatMap
        title={words.heat}
        corner={words.unit}
        meaning={words.heatMeans}
        columns={months.map((month) => ({ id: month, label: words.month(month) }))}
        rows={byUnit.map(({ key, name }) => ({
          id: key,
          label: name,
          cells: months.map((month) => cellOf(key, name, month)),
        }))}
      />
    </Card>
  )
}
