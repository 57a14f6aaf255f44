/** Points by field as they are typed. */
import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { NumberField } from '../../../../ui/form/NumberField.tsx'
import { formWords, words } from '../text.vi.ts'

export interface TypedField {
  key: number
  title: string
  points: number | null
  maxPoints: number | null
  percent: number | null
}

const COLUMNS = [
  ['points', words.fields.columns.points, formWords.fieldPoints],
  ['maxPoints', words.fields.columns.max, formWords.fieldMax],
  ['percent', words.fields.columns.percent, formWords.fieldPercent],
] as const

export const emptyField = (rows: readonly TypedField[]): TypedField => ({
  key: Math.max(-1, ...rows.map(({ key }) => key)) + 1,
  title: '',
  points: null,
  maxPoints: null,
  percent: null,
})

export function FieldRows({ rows, onChange }: { rows: readonly TypedField[]; onChange: (rows: TypedField[]) => void }) {
  const change = (key: number, part: Partial<TypedField>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)))
  return (
    <Stack gap="xs" component="fieldset" m={0} p={0} style={{ border: 0 }}>
      <Text component="legend" fw={600} size="sm">
        {formWords.fields}
      </Text>
      <Text size="xs" c="dimmed">
        {formWords.fieldsHint}
      </Text>
      {rows.map((row, at) => (
        <Group key={row.key} gap="xs" align="flex-end">
          <TextInput
            label={words.fields.columns.title}
            aria-label={formWords.fieldTitle(at + 1)}
            value={row.title}
            maxLength={300}
            onChange={(event) => change(row.key, { title: event.currentTarget.value })}
            style={{ flex: '1 1 16rem' }}
          />
          {COLUMNS.map(([name, label, longer]) => (
            <NumberField
              key={name}
              label={label}
              aria-label={longer(at + 1)}
              value={row[name]}
              min={0}
              max={100}
              w={96}
              onChange={(value) => change(row.key, { [name]: value })}
            />
          ))}
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={formWords.removeField(at + 1)}
            onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
          >
            <IconX size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Group>
        <Button variant="subtle" disabled={rows.length >= 20} onClick={() => onChange([...rows, emptyField(rows)])}>
          {formWords.addField}
        </Button>
      </Group>
    </Stack>
  )
}
