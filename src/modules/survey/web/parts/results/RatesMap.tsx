/** Units × groups: where forms are wanting, at a glance. */
import { Card } from '@mantine/core'
import { HeatMap } from '../../../../../ui/HeatMap.tsx'
import type { ResponseRates } from '../../../contract.ts'
import { progressWords } from '../../text-of-results.vi.ts'

function cellOf(forms: { asked: number; given: number } | null) {
  if (forms === null) return { share: null, text: '–', about: progressWords.notAsked }
  const { asked, given } = forms
  return {
    share: asked === 0 ? null : given / asked,
    text: `${given}/${asked}`,
    about: progressWords.heatCell(given, asked),
  }
}

export function RatesMap({ rates }: { rates: ResponseRates }) {
  return (
    <Card withBorder padding="sm">
      <HeatMap
        title={progressWords.heat}
        corner={progressWords.unit}
        meaning={progressWords.heatMeans}
        columns={[
          { id: 'all', label: progressWords.all },
          ...rates.groups.map(({ groupId, name }) => ({ id: groupId, label: name })),
        ]}
        rows={rates.units.map((unit) => ({
          id: unit.targetId,
          label: unit.unitName,
          cells: [cellOf(unit), ...unit.groups.map(cellOf)],
        }))}
      />
    </Card>
  )
}
