import { Button, Kbd, Stack } from '@mantine/core'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { plain } from '../../../rules/scoring/plain.ts'
import { sheetWords } from '../../text.vi.ts'
import type { InputsProps } from './inputs-props.ts'

/** How often each fault happened; that none happened is said, not left open. */
export function DeductInput({ scoring, value, onChange, disabled, label }: InputsProps<'deduct'>) {
  const counts = scoring.rules.map((_, at) => value?.counts[at] ?? null)
  return (
    <Stack gap="xs" align="flex-start" role="group" aria-label={label}>
      {scoring.rules.map((rule, at) => (
        <NumberField
          key={rule.per}
          live
          label={sheetWords.deductPer(rule.per, plain(rule.amount))}
          placeholder="0"
          value={counts[at] ?? null}
          onChange={(next) => onChange({ type: 'deduct', counts: counts.with(at, next) })}
          min={0}
          max={100_000}
          places={0}
          disabled={disabled}
          styles={{ input: { width: 110 } }}
        />
      ))}
      {!disabled && (
        <Button
          variant={counts.every((count) => count === 0) ? 'light' : 'default'}
          size="xs"
          leftSection={
            <Kbd size="xs" aria-hidden="true">
              0
            </Kbd>
          }
          onClick={() => onChange({ type: 'deduct', counts: counts.map(() => 0) })}
        >
          {sheetWords.noFault}
        </Button>
      )}
    </Stack>
  )
}
