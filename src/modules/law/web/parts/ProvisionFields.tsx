/** What a provision is made of, asked for as its rule says. */

import { ActionIcon, Button, Group, NativeSelect, SimpleGrid, Stack, Table, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { formatPartial } from '../../../../shared/partial-days.ts'
import { NumberField } from '../../../../ui/form/NumberField.tsx'
import type { FieldShape } from '../../contract.ts'
import { amendmentWords, unitWords } from '../text-of-amendments.vi.ts'
import { numbersAsText, placesOf, shownNumber, storedNumber, textAsNumbers } from './value-text.ts'

const words = amendmentWords.one

export type Value = Readonly<Record<string, unknown>>

interface FieldsProps {
  fields: readonly FieldShape[]
  value: Value
  onChange: (value: Value) => void
  disabled: boolean
}

export function ProvisionFields({ fields, value, onChange, disabled }: FieldsProps) {
  const simple = fields.filter(({ kind }) => kind !== 'rows')
  const tables = fields.filter(({ kind }) => kind === 'rows')
  const fieldProps = (field: FieldShape) => ({
    field,
    disabled,
    value: value[field.key] ?? null,
    onChange: (next: unknown) => onChange({ ...value, [field.key]: next }),
  })
  return (
    <Stack gap="sm">
      {simple.length > 0 && (
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          {simple.map((field) => (
            <OneField key={field.key} {...fieldProps(field)} label={field.label} />
          ))}
        </SimpleGrid>
      )}
      {tables.map((field) => (
        <RowsField key={field.key} {...fieldProps(field)} />
      ))}
    </Stack>
  )
}

interface OneProps {
  field: FieldShape
  value: unknown
  onChange: (value: unknown) => void
  disabled: boolean
  label?: string
  'aria-label'?: string
}

function OneField({ field, value, onChange, disabled, ...named }: OneProps) {
  const look = { ...named, disabled, required: field.isOptional !== true }
  switch (field.kind) {
    case 'number':
      return (
        <NumberField
          {...look}
          live
          min={shownNumber(field.least ?? 0, field.unit) ?? 0}
          places={placesOf(field.unit)}
          value={value === null ? null : shownNumber(Number(value), field.unit)}
          onChange={(next) => onChange(next === null ? null : storedNumber(next, field.unit))}
          rightSection={<span aria-hidden="true">{unitWords[field.unit ?? 'count']}</span>}
          rightSectionWidth={unitWords[field.unit ?? 'count'].length * 9 + 12}
        />
      )
    case 'choice':
      return (
        <NativeSelect
          {...look}
          value={String(value ?? '')}
          onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
          data={[
            { value: '', label: '' },
            ...(field.choices ?? []).map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
      )
    case 'numbers':
      return <NumbersField {...look} unit={field.unit} value={(value as number[] | null) ?? []} onChange={onChange} />
    case 'month':
      return <MonthField {...look} value={String(value ?? '')} onChange={onChange} />
    default:
      return (
        <TextInput
          {...look}
          maxLength={100}
          value={String(value ?? '')}
          onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
        />
      )
  }
}

type Named = Pick<OneProps, 'label' | 'aria-label' | 'disabled'> & { required: boolean }

function NumbersField({
  unit,
  value,
  onChange,
  ...look
}: Named & { unit: FieldShape['unit']; value: readonly number[]; onChange: (value: unknown) => void }) {
  const [text, setText] = useState(numbersAsText(value, unit))
  const isWrong = textAsNumbers(text, unit) === null
  return (
    <TextInput
      {...look}
      description={words.numbersHint}
      error={isWrong && words.numbersWrong}
      value={text}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value)
        const numbers = textAsNumbers(currentTarget.value, unit)
        if (numbers) onChange(numbers)
      }}
    />
  )
}

function MonthField({ value, onChange, ...look }: Named & { value: string; onChange: (value: unknown) => void }) {
  const [text, setText] = useState(formatPartial(value))
  return (
    <TextInput
      {...look}
      placeholder={words.monthHint}
      inputMode="numeric"
      value={text}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value)
        const [month, year] = currentTarget.value.split('/')
        onChange(currentTarget.value.trim() === '' ? null : `${year ?? ''}-${(month ?? '').padStart(2, '0')}`)
      }}
    />
  )
}

function RowsField({ field, value, onChange, disabled }: OneProps) {
  const rows = (value as Value[] | null) ?? []
  const columns = field.fields ?? []
  const put = (at: number, row: Value) => onChange(rows.map((one, index) => (index === at ? row : one)))
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table aria-label={field.label}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ key, label }) => (
              <Table.Th key={key}>{label}</Table.Th>
            ))}
            <Table.Td />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names of their own and stay in their order.
            <Table.Tr key={at}>
              {columns.map((column) => (
                <Table.Td key={column.key}>
                  <OneField
                    field={column}
                    aria-label={`${column.label} ${at + 1}`}
                    disabled={disabled}
                    value={row[column.key] ?? null}
                    onChange={(next) => put(at, { ...row, [column.key]: next })}
                  />
                </Table.Td>
              ))}
              <Table.Td>
                {!disabled && (
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={words.removeRow(at + 1)}
                    onClick={() => onChange(rows.filter((_, index) => index !== at))}
                  >
                    <IconX size={16} />
                  </ActionIcon>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {!disabled && (
        <Group mt="xs">
          <Button size="compact-sm" variant="default" onClick={() => onChange([...rows, {}])}>
            {words.addRow}
          </Button>
        </Group>
      )}
    </Table.ScrollContainer>
  )
}
