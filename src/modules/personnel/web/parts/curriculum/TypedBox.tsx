/** One box of the form, of the kind of its field. */
import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { formatPartial } from '../../../../../shared/partial-days.ts'
import type { Field } from '../../../rules/parts.ts'
import { curriculumWords as words } from '../../text-of-curriculum.vi.ts'
import { CodeBox } from './CodeBox.tsx'
import { valueFrom } from './field-text.ts'
import { parsePartial } from './parse-partial.ts'

interface TypedBoxProps {
  field: Pick<Field, 'key' | 'label' | 'type' | 'catalogue' | 'required'>
  /** Labels stand above single boxes; a table has them in its head. */
  isLabelled: boolean
  day: string
  value: string
  error?: string | undefined
  /** Leaving it empty by Enter goes on to the next part. */
  leaves?: boolean
  isWorkedOut?: boolean
  /** Enter goes past it. */
  isPassed?: boolean
  onChange: (text: string) => void
}

const HINTS: Partial<Record<Field['type'], string>> = { date: words.dayHint, 'partial-date': words.partialHint }

export function TypedBox(props: TypedBoxProps) {
  const {
    field,
    isLabelled,
    day,
    value,
    error,
    leaves = false,
    isWorkedOut = false,
    isPassed = false,
    onChange,
  } = props
  const [isBad, setIsBad] = useState(false)
  if (field.type === 'code')
    return (
      <CodeBox
        {...{ label: field.label, isLabelled, day, value, error, leaves, isPassed, onChange }}
        catalogue={field.catalogue ?? ''}
        required={field.required ?? false}
      />
    )
  const thisYear = Number(day.slice(0, 4))
  /** A day is written out as soon as one leaves the box. */
  const leave = () => {
    const isDay = field.type === 'date' || field.type === 'partial-date'
    setIsBad(value.trim() !== '' && valueFrom(field, value, thisYear) === undefined)
    const parsed = isDay ? parsePartial(value, thisYear) : null
    if (parsed !== null && formatPartial(parsed) !== value) onChange(formatPartial(parsed))
  }
  const look = {
    ...(isLabelled ? { label: field.label } : { 'aria-label': field.label }),
    value,
    size: 'xs' as const,
    error: error ?? (isBad ? words.notUnderstood : undefined),
    required: field.required ?? false,
    withAsterisk: (field.required ?? false) && isLabelled,
    placeholder: HINTS[field.type] ?? '',
    readOnly: isWorkedOut,
    ...(isWorkedOut && { tabIndex: -1 }),
    'data-forward': true,
    ...(leaves && { 'data-leaves': true }),
    ...(isPassed && { 'data-passed': true }),
    onBlur: leave,
  }
  if (field.type === 'text' && value.length > 60)
    return <Textarea {...look} autosize minRows={1} onChange={(event) => onChange(event.currentTarget.value)} />
  return <TextInput {...look} onChange={(event) => onChange(event.currentTarget.value)} />
}
