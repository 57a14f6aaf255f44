/** From where and up to where a figure chooses each step: high is good of rates, low is good of what is counted against somebody. */
import { Group, NumberInput, Text } from '@mantine/core'
import { exactFrom, numberFrom } from '../../../../../shared/points.ts'
import type { OfferedFact } from '../../../contract.ts'
import { inOrderOfTrying, type Threshold } from '../../../rules/facts/reading.ts'
import { factWords } from '../../text-of-facts.vi.ts'

interface ThresholdFieldsProps {
  options: readonly { when: string }[]
  thresholds: readonly Threshold[]
  unit: OfferedFact['unit']
  onChange: (thresholds: Threshold[], field: string) => void
}

const ENDS = ['gte', 'lte'] as const
type End = (typeof ENDS)[number]

/** Without the end that was emptied; ends the form does not show (above, below) give way to those it does. */
const withEnd = ({ option, gte, lte }: Threshold, end: End, value: number | null): Threshold => {
  const ends = { gte, lte, [end]: value ?? undefined }
  return {
    option,
    ...(ends.gte !== undefined && { gte: ends.gte }),
    ...(ends.lte !== undefined && { lte: ends.lte }),
  }
}

export function ThresholdFields({ options, thresholds, unit, onChange }: ThresholdFieldsProps) {
  const of = (option: number): Threshold => thresholds.find((one) => one.option === option) ?? { option }
  const put = (option: number, end: End, value: number | string) => {
    const exact = typeof value === 'number' ? exactFrom(value) : null
    const next = options.map((_, at) => (at === option ? withEnd(of(at), end, exact) : of(at)))
    // Of the steps without ends only the last is left for what no other takes.
    const open = next.filter(({ gte, gt, lte, lt }) => [gte, gt, lte, lt].every((one) => one === undefined))
    const kept = next.filter((one) => !open.includes(one) || one === open.at(-1))
    onChange(inOrderOfTrying(kept), `threshold ${option} ${end}`)
  }
  const labels = { gte: factWords.from(factWords.units[unit]), lte: factWords.atMost(factWords.units[unit]) }
  return (
    <>
      {options.map(({ when }, option) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame of its own; the group has its name.
        <div key={when} role="group" aria-label={factWords.stepOf(when)}>
          <Text size="sm" fw={500}>
            {factWords.stepOf(when)}
          </Text>
          <Group grow gap="xs">
            {ENDS.map((end) => (
              <NumberInput
                key={end}
                label={labels[end]}
                decimalSeparator=","
                thousandSeparator="."
                decimalScale={4}
                min={0}
                value={numberFrom(of(option)[end]) ?? ''}
                onChange={(value) => put(option, end, value)}
              />
            ))}
          </Group>
        </div>
      ))}
      <Text size="xs" c="dimmed">
        {factWords.stepHint}
      </Text>
    </>
  )
}
