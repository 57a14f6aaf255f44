import { Checkbox, Group, NativeSelect, TextInput } from '@mantine/core'
import { NO_POINTS } from '../../../../../../shared/points.ts'
import { NumberField } from '../../../../../../ui/form/NumberField.tsx'
import { ruleWords } from '../../../text.vi.ts'
import { PointsField } from '../PointsField.tsx'
import type { FieldsProps } from './fields-props.ts'

/** Whole ten-thousandths of one: 80 % is 8_000. */
const PERCENT = 100
const FLOOR = { below: 8_000, points: NO_POINTS }
const WHEN_NONE = ['refused', 'full', 'notApplicable'] as const

/** b ÷ a of the points, with a floor, and what holds when there was nothing to do. */
export function RatioFields({ scoring, onChange }: FieldsProps<'ratio'>) {
  const { floor, whenNone, ...bare } = scoring
  const withParts = (parts: Pick<typeof scoring, 'floor' | 'whenNone'>, field?: string) =>
    onChange(
      { ...bare, ...(parts.floor && { floor: parts.floor }), ...(parts.whenNone && { whenNone: parts.whenNone }) },
      field,
    )
  const none = { ...(whenNone && { whenNone }) }
  return (
    <>
      <TextInput
        label={ruleWords.ratioA}
        value={scoring.a}
        onChange={(event) => onChange({ ...scoring, a: event.currentTarget.value }, 'a')}
      />
      <TextInput
        label={ruleWords.ratioB}
        value={scoring.b}
        onChange={(event) => onChange({ ...scoring, b: event.currentTarget.value }, 'b')}
      />
      <Checkbox
        label={ruleWords.withFloor}
        checked={floor !== undefined}
        onChange={(event) => withParts({ ...none, ...(event.currentTarget.checked && { floor: FLOOR }) })}
      />
      {floor && (
        <Group gap="sm" align="flex-end">
          <NumberField
            live
            size="sm"
            w={140}
            min={0}
            max={100}
            places={2}
            label={ruleWords.floorBelow}
            value={floor.below / PERCENT}
            onChange={(next) =>
              withParts({ ...none, floor: { ...floor, below: Math.round((next ?? 0) * PERCENT) } }, 'below')
            }
          />
          <PointsField
            label={ruleWords.floorPoints}
            value={floor.points}
            w={150}
            onChange={(points) => withParts({ ...none, floor: { ...floor, points } }, 'floorPoints')}
          />
        </Group>
      )}
      <NativeSelect
        label={ruleWords.whenNone}
        data={WHEN_NONE.map((value) => ({ value, label: ruleWords.whenNoneWords[value] }))}
        value={whenNone ?? 'refused'}
        onChange={(event) => {
          const value = event.currentTarget.value as (typeof WHEN_NONE)[number]
          withParts({ ...(floor && { floor }), ...(value !== 'refused' && { whenNone: value }) })
        }}
      />
    </>
  )
}
