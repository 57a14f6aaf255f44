/** One field of the form of a decision, by its kind. */

import { Select, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { formatPartial } from '../../../../../shared/partial-days.ts'
import { fold } from '../../../../../shared/vietnamese.ts'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { usePortalTarget } from '../../../../../ui/form/use-portal-target.ts'
import { UnitPicker } from '../../../../organization/web/index.ts'
import { itemsOn } from '../../../rules/catalogues.ts'
import type { FormField } from '../../../rules/events/event-rule.ts'
import type { Value } from '../../../rules/parts.ts'

interface FieldInputProps {
  field: FormField
  value: Value
  onChange: (value: Value) => void
  /** Codes are those of this day. */
  day: string
  nameOfUnit: (unitId: number) => string | undefined
  error?: string | undefined
  placeholder?: string | undefined
}

/** Numbers kept in hundredths. */
const SCALE: Readonly<Record<string, number>> = { coefficient: 100, area: 100 }

export function FieldInput({ field, value, onChange, day, nameOfUnit, error, placeholder }: FieldInputProps) {
  const { label, type, required = false } = field
  const look = { label, required, error, ...(placeholder !== undefined && { placeholder }) }
  switch (type) {
    case 'code':
      return <CodeInput field={field} value={value} onChange={onChange} day={day} look={look} />
    case 'unit':
      return (
        <UnitPicker
          {...look}
          key={String(value)}
          asOf={day}
          value={typeof value === 'number' ? value : null}
          chosenName={typeof value === 'number' ? (nameOfUnit(value) ?? `#${value}`) : undefined}
          onChange={(unit) => onChange(unit?.unitId ?? null)}
        />
      )
    case 'date':
      return (
        <DayField
          {...{ label, required, error }}
          value={value === null ? null : String(value)}
          onChange={onChange}
          clearable
          width="100%"
        />
      )
    case 'coefficient':
    case 'area':
    case 'percent':
    case 'money':
    case 'integer':
    case 'year': {
      const scale = SCALE[type] ?? 1
      return (
        <NumberField
          {...look}
          live
          min={0}
          places={scale === 1 ? 0 : 2}
          grouped={type !== 'year'}
          value={typeof value === 'number' ? value / scale : null}
          onChange={(number) => onChange(number === null ? null : Math.round(number * scale))}
        />
      )
    }
    default:
      return (
        <TextInput
          {...look}
          maxLength={2_000}
          value={value === null ? '' : type === 'partial-date' ? formatPartial(String(value)) : String(value)}
          onChange={(event) => {
            const typed = event.currentTarget.value
            onChange(typed === '' ? null : type === 'partial-date' ? partialOf(typed) : typed)
          }}
        />
      )
  }
}

/** '6/2015' as it is typed: turned, and judged by the server once it is whole. */
const partialOf = (typed: string): string => typed.split('/').toReversed().join('-')

interface CodeInputProps extends Pick<FieldInputProps, 'field' | 'value' | 'onChange' | 'day'> {
  look: { label: string; required: boolean; error: string | undefined }
}

/** Found by typing code or name, without accents. */
function CodeInput({ field: { choices, catalogue = '' }, value, onChange, day, look }: CodeInputProps) {
  const input = useRef<HTMLInputElement>(null)
  const target = usePortalTarget(input)
  const seen = new Set<string>()
  const items = (choices ?? itemsOn(catalogue, day)).filter(({ code }) => !seen.has(code) && seen.add(code))
  return (
    <Select
      {...look}
      ref={input}
      comboboxProps={target ? { portalProps: { target } } : {}}
      data={items.map(({ code, name }) => ({
        value: code,
        label: catalogue === 'rank' ? `${code} ${name}` : name,
      }))}
      value={value === null ? null : String(value)}
      onChange={onChange}
      searchable
      clearable
      limit={100}
      filter={({ options, search }) => {
        const words = fold(search)
        return options.filter((option) => 'label' in option && fold(option.label).includes(words))
      }}
    />
  )
}
