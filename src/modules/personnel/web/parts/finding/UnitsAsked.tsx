/** The units a condition names, with everything below them. */
import { Pill, Stack } from '@mantine/core'
import { useState } from 'react'
import { UnitPicker } from '../../../../organization/web/index.ts'
import type { Value } from '../../../rules/parts.ts'
import { filterWords as words } from '../../text-of-lists.vi.ts'

interface UnitsAskedProps {
  /** 'YYYY-MM-DD': the units in force on it are offered. */
  asOf: string
  /** Also of units that are no more: people are asked for who were there at any time. */
  ever: boolean
  values: readonly Value[]
  onChange: (values: readonly Value[]) => void
}

export function UnitsAsked({ asOf, ever, values, onChange }: UnitsAskedProps) {
  const [names, setNames] = useState<ReadonlyMap<number, string>>(new Map())
  return (
    <Stack gap="xs">
      <UnitPicker
        key={values.length}
        label={words.units}
        asOf={asOf}
        withEnded={ever}
        value={null}
        onChange={(unit) => {
          if (unit === null || values.includes(unit.unitId)) return
          setNames(new Map([...names, [unit.unitId, unit.fullName]]))
          onChange([...values, unit.unitId])
        }}
      />
      <Pill.Group>
        {values.map((unit) => (
          <Pill
            key={unit}
            withRemoveButton
            removeButtonProps={{
              'aria-label': words.dropUnit(names.get(Number(unit)) ?? ''),
              'aria-hidden': false,
              tabIndex: 0,
            }}
            onRemove={() => onChange(values.filter((one) => one !== unit))}
          >
            {names.get(Number(unit))}
          </Pill>
        ))}
      </Pill.Group>
    </Stack>
  )
}
