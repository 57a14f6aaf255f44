/** Of whom, of which day and as known when: the ground every count stands on. */
import { Group } from '@mantine/core'
import { dayIn, lastInstantOf } from '../../../../shared/dates.ts'
import { AsOfBar } from '../../../../ui/AsOfBar.tsx'
import { DayField } from '../../../../ui/form/DayField.tsx'
import { UnitPicker } from '../../../organization/web/index.ts'
import { words } from '../text.vi.ts'

interface Place {
  donVi?: number | undefined
  ngay?: string | undefined
  biet?: string | undefined
}

interface GroundBarProps {
  place: Place
  go: (change: Partial<Place>) => void
  /** The unit that is looked at, once it is known. */
  unit: { unitId: number; unitName: string } | undefined
}

export function GroundBar({ place: { donVi, ngay, biet }, go, unit }: GroundBarProps) {
  const today = dayIn(new Date())
  const lastYear = Number(today.slice(0, 4)) - 1
  return (
    <>
      <AsOfBar
        day={ngay ?? today}
        onDay={(day) => go({ ngay: day === today ? undefined : day })}
        shortcuts={[lastYear, lastYear - 1].map((year) => ({ label: words.endOfLastYear(year), day: `${year}-12-31` }))}
      />
      <Group align="end" my="sm">
        <UnitPicker
          label={words.unit}
          asOf={ngay ?? today}
          value={unit?.unitId ?? donVi ?? null}
          chosenName={unit?.unitName}
          onChange={(chosen) => go({ donVi: chosen?.unitId })}
          w={{ base: '100%', xs: 340 }}
        />
        <DayField
          label={words.known}
          value={biet === undefined ? null : dayIn(new Date(biet))}
          max={today}
          onChange={(day) => go({ biet: day === null ? undefined : lastInstantOf(day) })}
          clearable
        />
      </Group>
    </>
  )
}
