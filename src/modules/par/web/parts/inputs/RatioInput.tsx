import { Group, Text } from '@mantine/core'
import { exactFrom, numberFrom } from '../../../../../shared/points.ts'
import { capitalized } from '../../../../../shared/vietnamese.ts'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { sheetWords } from '../../text.vi.ts'
import type { TypedInputs } from '../leaf/typed-inputs.ts'
import classes from './Inputs.module.css'
import type { InputsProps } from './inputs-props.ts'
import { MOST } from './most.ts'

/** b out of a: what was done, out of what there was to do. */
export function RatioInput({ scoring, value, onChange, disabled, label }: InputsProps<'ratio'>) {
  const { a, b } = value ?? { a: null, b: null }
  const change = (part: Partial<Extract<TypedInputs, { type: 'ratio' }>>) => onChange({ type: 'ratio', a, b, ...part })
  const shared = { live: true, min: 0, max: MOST, disabled, w: 150, size: 'sm' } as const
  return (
    <fieldset className={classes.group} aria-label={label}>
      <Group align="flex-end" gap="sm">
        <NumberField
          {...shared}
          label={capitalized(scoring.a)}
          value={numberFrom(a)}
          onChange={(next) => change({ a: exactFrom(next) })}
          w={220}
        />
        <NumberField
          {...shared}
          label={capitalized(scoring.b)}
          value={numberFrom(b)}
          onChange={(next) => change({ b: exactFrom(next) })}
          w={220}
        />
      </Group>
      {a === 0 && scoring.whenNone !== undefined && (
        <Text size="sm" c="dimmed" mt={6}>
          {scoring.whenNone === 'full' ? sheetWords.noneFull : sheetWords.noneNotApplicable}
        </Text>
      )}
      {a !== null && b !== null && b > a && a > 0 && (
        <Text size="sm" c="dimmed" mt={6}>
          {sheetWords.moreThanAll}
        </Text>
      )}
    </fieldset>
  )
}
