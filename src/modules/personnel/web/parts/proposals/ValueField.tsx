/** One field of a line, by its kind. */
import { Select, Textarea, TextInput } from '@mantine/core'
import { dayIn } from '../../../../../shared/dates.ts'
import { fold } from '../../../../../shared/vietnamese.ts'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { UnitPicker } from '../../../../organization/web/index.ts'
import { itemsOf } from '../../../rules/catalogues.ts'
import type { Field, Value } from '../../../rules/parts.ts'
import { PartialDayField } from './PartialDayField.tsx'

interface ValueFieldProps {
  field: Field
  value: Value
  onChange: (value: Value) => void
  description?: string | undefined
  /** Of the unit that stands in it. */
  unitName?: string | undefined
  id?: string
}

/** Kept in hundredths. */
const HUNDREDTHS: readonly string[] = ['coefficient', 'area']

export function ValueField({ field, value, onChange, description, unitName, id }: ValueFieldProps) {
  const look = {
    label: field.label,
    withAsterisk: field.required === true,
    ...(description !== undefined && { description }),
    ...(id !== undefined && { id }),
  }
  const text = value === null ? '' : String(value)
  switch (field.type) {
    case 'code':
      return (
        <Select
          {...look}
          data={choicesOf(field.catalogue ?? '')}
          value={text === '' ? null : text}
          onChange={onChange}
          searchable
          clearable={field.required !== true}
          clearButtonProps={{ 'aria-label': `Xóa ${field.label}` }}
          limit={60}
          filter={({ options, search, limit }) =>
            options.filter((one) => 'label' in one && fold(one.label).includes(fold(search))).slice(0, limit)
          }
        />
      )
    case 'date':
    case 'partial-date':
      return <PartialDayField {...look} value={text} onChange={(day) => onChange(day === '' ? null : day)} />
    case 'unit':
      return (
        <UnitPicker
          {...look}
          asOf={dayIn(new Date())}
          value={typeof value === 'number' ? value : null}
          chosenName={unitName}
          onChange={(unit) => onChange(unit?.unitId ?? null)}
        />
      )
    case 'text':
      return (
        <TextInput {...look} value={text} maxLength={2_000} onChange={(event) => onChange(event.currentTarget.value)} />
      )
    case 'address':
      return (
        <Textarea
          {...look}
          value={text}
          autosize
          minRows={1}
          maxLength={2_000}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
    default: {
      const isFine = HUNDREDTHS.includes(field.type)
      return (
        <NumberField
          {...look}
          live
          min={0}
          places={isFine ? 2 : 0}
          grouped={field.type !== 'year'}
          value={typeof value !== 'number' ? null : isFine ? value / 100 : value}
          onChange={(number) => onChange(number === null ? null : isFine ? Math.round(number * 100) : number)}
        />
      )
    }
  }
}

/** A code that got another name by the law stands once, by the name in force last. */
const choicesOf = (catalogue: string) => [
  ...new Map(itemsOf(catalogue).map(({ code, name }) => [code, { value: code, label: name }])).values(),
]
