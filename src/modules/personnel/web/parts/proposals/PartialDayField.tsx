/** A day as a paper names it: day, month or year. What is not understood is kept as typed, with a sentence. */
import { TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { formatPartial, precisionOf } from '../../../../../shared/partial-days.ts'
import { parseDay } from '../../../../../ui/form/parse-day.ts'
import { writingWords as words } from '../../text-of-proposals.vi.ts'

interface PartialDayFieldProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  value: string
  onChange: (value: string) => void
}

/** '5/2010', '052010' → '2010-05'. */
export function parsePartial(text: string): string | null {
  const bare = text.trim()
  if (precisionOf(bare) === 'year') return bare
  const month = /^(\d{1,2})[/.\-\s](\d{4})$/.exec(bare) ?? /^(\d{2})(\d{4})$/.exec(bare)
  const named = month && `${month[2]}-${String(month[1]).padStart(2, '0')}`
  return named !== null && precisionOf(named) !== null ? named : parseDay(bare)
}

export function PartialDayField({ value, onChange, ...look }: PartialDayFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (precisionOf(value) === null ? value : formatPartial(value))
  const isWrong = typed === null && value !== '' && precisionOf(value) === null
  return (
    <TextInput
      {...look}
      value={shown}
      error={isWrong ? words.dayWrong : look.error}
      maxLength={10}
      inputMode="numeric"
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        onChange(parsePartial(event.currentTarget.value) ?? event.currentTarget.value)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
