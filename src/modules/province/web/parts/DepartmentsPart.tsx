/** Lost points of a year by who answers for them. */
import { Card, Title } from '@mantine/core'
import { formatPoints } from '../../../../shared/points.ts'
import { Bars } from '../../../../ui/Bars.tsx'
import type { YearResult } from '../../contract.ts'
import { words } from '../text.vi.ts'

export function DepartmentsPart({ year, departments, unassigned }: YearResult) {
  const [first] = departments
  if (!first) return null
  const nobody = unassigned.reduce((sum, { lost }) => sum + lost, 0)
  const bars = [
    ...departments.map(({ unitId, unitName, lost }) => ({
      id: String(unitId),
      label: unitName,
      value: lost,
      text: formatPoints(lost),
    })),
    ...(nobody === 0
      ? []
      : [{ id: 'none', label: words.departments.unassigned, value: nobody, text: formatPoints(nobody) }]),
  ]
  return (
    <Card withBorder component="section" aria-labelledby="departments">
      <Title order={2} size="h4" id="departments" mb="xs">
        {words.departments.heading(year)}
      </Title>
      <Bars
        title={words.departments.finding(first.unitName, formatPoints(first.lost))}
        headings={words.departments.headings}
        bars={bars}
        max={Math.max(...bars.map(({ value }) => value))}
      />
    </Card>
  )
}
