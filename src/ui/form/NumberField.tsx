import { TextInput, type TextInputProps } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { pieceWords } from '../text.vi.ts'
import { formatDecimal, parseDecimal } from './parse-number.ts'
import { whyNotNumber } from './why-not-number.ts'

interface NumberFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'min' | 'max' | 'inputMode' | 'type'> {
  value: number | null
  /** Told only what is understood and within the limits; null when emptied. */
  onChange: (value: number | null) => void
  /** Told while typing, too; otherwise when leaving the field or pressing Enter. */
  live?: boolean
  min?: number
  max?: number
  /** Decimal places at most; 0 for whole numbers. */
  places?: number
  /** A year is written without points between its figures. */
  grouped?: boolean
}

function shown(value: number | null, grouped: boolean): string {
  if (value === null) return ''
  return grouped ? formatDecimal(parseDecimal(String(value)) ?? '') : String(value)
}

/** A number written the Vietnamese way. What is not understood stays as typed, with a sentence, and is told to nobody. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, live = false, min, max, places = 4, grouped = true, error, ...look } = props
  const [text, setText] = useState(shown(value, grouped))
  const [fault, setFault] = useState<string | null>(null)
  const isEditing = useRef(false)
  // What comes from outside (another's save, undo) is shown unless one is just typing.
  useEffect(() => {
    if (!isEditing.current) setText(shown(value, grouped))
  }, [value, grouped])

  const take = (typed: string, isFinal: boolean) => {
    const decimal = parseDecimal(typed)
    const why = decimal === undefined ? pieceWords.numberNotUnderstood : whyNotNumber(decimal, { min, max, places })
    if (isFinal || why === null) setFault(why)
    if (why !== null) return
    const next = decimal === null || decimal === undefined ? null : Number(decimal)
    if (isFinal) setText(next === null ? '' : grouped ? formatDecimal(decimal ?? '') : String(next))
    if (next !== value) onChange(next)
  }

  return (
    <TextInput
      autoComplete="off"
      {...look}
      inputMode="decimal"
      value={text}
      error={fault ?? error}
      onFocus={(event) => {
        isEditing.current = true
        look.onFocus?.(event)
      }}
      onChange={(event) => {
        setText(event.currentTarget.value)
        if (live) take(event.currentTarget.value, false)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take(text, true)
        look.onKeyDown?.(event)
      }}
      onBlur={(event) => {
        isEditing.current = false
        take(text, true)
        look.onBlur?.(event)
      }}
    />
  )
}
