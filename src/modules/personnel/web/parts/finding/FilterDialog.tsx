/** One more condition: a field of the record, how it is asked, and on the day or at any time before it. */
import { Button, Checkbox, Group, Modal, MultiSelect, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { itemsOf } from '../../../rules/catalogues.ts'
import type { Ask } from '../../../rules/finding/asks.ts'
import { asksInWords } from '../../../rules/finding/filter-in-words.ts'
import { asksOf, type FieldFilter, fieldToAsk, whyNotFilter } from '../../../rules/finding/filters.ts'
import { HUNDREDTHS } from '../../../rules/finding/list-columns.ts'
import { type Field, partOf, type Sensitivity, type Value } from '../../../rules/parts.ts'
import { filterWords as words } from '../../text-of-lists.vi.ts'
import { fieldsToFilter, LINE } from './field-choices.ts'
import { UnitsAsked } from './UnitsAsked.tsx'

interface FilterDialogProps {
  /** The sensitive part whose fields are offered too. */
  open: Sensitivity
  day: string
  opened: boolean
  onClose: () => void
  onAdd: (filter: FieldFilter) => void
}

const EMPTY = { values: [], from: null, to: null } as const

/** 'pay.step' → the filter as it begins: the usual way to ask, of rows at any time until the day. */
function begun(key: string): FieldFilter {
  const [partKey = '', fieldKey = ''] = key.split('.')
  const part = partOf(partKey)
  const field = fieldKey === LINE ? null : fieldKey
  const [ask = 'any'] = asksOf(field === null ? null : fieldToAsk(part, field))
  return { part: partKey, field, ask, ...EMPTY, ever: part.mode === 'rows' }
}

export function FilterDialog({ open, day, opened, onClose, onAdd }: FilterDialogProps) {
  const [key, setKey] = useState<string | null>(null)
  const [filter, setFilter] = useState<FieldFilter | null>(null)
  const choose = (chosen: string | null) => {
    setKey(chosen)
    setFilter(chosen === null ? null : begun(chosen))
  }
  const field = filter === null || filter.field === null ? null : fieldToAsk(partOf(filter.part), filter.field)
  const isReady = filter !== null && whyNotFilter(filter, open) === null
  const close = () => {
    choose(null)
    onClose()
  }
  return (
    <Modal opened={opened} onClose={close} title={words.add} closeButtonProps={{ 'aria-label': words.close }} size="lg">
      <Stack gap="sm">
        <Select
          label={words.field}
          placeholder={words.fieldHint}
          data={fieldsToFilter(open)}
          value={key}
          onChange={choose}
          searchable
          nothingFoundMessage={words.noField}
          data-autofocus
          maxDropdownHeight={320}
        />
        {filter !== null && (
          <>
            <Select
              label={words.ask}
              data={asksOf(field).map((ask) => ({ value: ask, label: asksInWords[ask] }))}
              value={filter.ask}
              onChange={(ask) => setFilter({ ...filter, ...EMPTY, ask: ask as Ask })}
              allowDeselect={false}
            />
            {field !== null && (
              <Asked day={day} field={field} filter={filter} onChange={(part) => setFilter({ ...filter, ...part })} />
            )}
            <Checkbox
              label={words.ever}
              checked={filter.ever}
              onChange={(event) => setFilter({ ...filter, ever: event.currentTarget.checked })}
            />
            <Text size="sm" c="dimmed">
              {words.everAbout}
            </Text>
          </>
        )}
        <Group justify="flex-end">
          <Button
            disabled={!isReady}
            onClick={() => {
              if (filter === null) return
              onAdd(filter)
              close()
            }}
          >
            {words.addIt}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

interface AskedProps {
  day: string
  field: Field
  filter: FieldFilter
  onChange: (part: Partial<FieldFilter>) => void
}

function Asked({ day, field, filter: { ask, values, from, to, ever }, onChange }: AskedProps) {
  if (ask === 'is' && field.type === 'unit')
    return <UnitsAsked asOf={day} ever={ever} values={values} onChange={(chosen) => onChange({ values: chosen })} />
  if (ask === 'is') {
    const items = [
      ...new Map(itemsOf(field.catalogue ?? '').map(({ code, name }) => [code, { value: code, label: name }])).values(),
    ]
    return (
      <MultiSelect
        label={words.values}
        data={items}
        value={values.map(String)}
        onChange={(chosen) => onChange({ values: chosen })}
        searchable
        limit={100}
        clearButtonProps={{ 'aria-label': words.clear }}
      />
    )
  }
  if (ask === 'says')
    return (
      <TextInput
        label={words.text}
        value={String(from ?? '')}
        maxLength={120}
        onChange={(event) => onChange({ from: event.currentTarget.value })}
      />
    )
  if (ask !== 'between') return null
  return (
    <Group grow>
      <Bound label={words.from} field={field} value={from} onChange={(value) => onChange({ from: value })} />
      <Bound label={words.to} field={field} value={to} onChange={(value) => onChange({ to: value })} />
    </Group>
  )
}

interface BoundProps {
  label: string
  field: Field
  value: Value
  onChange: (value: Value) => void
}

function Bound({ label, field, value, onChange }: BoundProps) {
  if (field.type === 'date' || field.type === 'partial-date')
    return <DayField label={label} value={value === null ? null : String(value)} onChange={onChange} />
  const [scale, places] = HUNDREDTHS.has(field.type) ? [100, 2] : [1, 0]
  return (
    <NumberField
      label={label}
      live
      value={value === null ? null : Number(value) / scale}
      places={places}
      grouped={field.type !== 'year'}
      min={0}
      onChange={(typed) => onChange(typed === null ? null : Math.round(typed * scale))}
    />
  )
}
