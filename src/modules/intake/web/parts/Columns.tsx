import { Group, NativeSelect, Stack, Table, Text, Title } from '@mantine/core'
import { DayField } from '../../../../ui/form/DayField.tsx'
import { columnLetter } from '../../../../ui/table/column-letter.ts'
import type { ListReading, PeopleList } from '../../contract.ts'
import { COLUMNS } from '../../rules/head/columns.ts'
import { words } from '../text.vi.ts'
import type { ChangeReading } from './use-reading.ts'

interface ColumnsProps {
  found: PeopleList
  reading: ListReading
  isLocked: boolean
  onChange: ChangeReading
}

const NONE = ''
const CHOICES = [
  { value: NONE, label: words.unused },
  ...COLUMNS.map(({ key, label }) => ({ value: key, label })).toSorted((a, b) => a.label.localeCompare(b.label, 'vi')),
]
const KINDS = [
  { value: NONE, label: words.kindByRank },
  { value: 'CONG_CHUC', label: 'Công chức' },
  { value: 'VIEN_CHUC', label: 'Viên chức' },
  { value: 'CAN_BO', label: 'Cán bộ' },
  { value: 'HOP_DONG_HO_TRO', label: 'Hợp đồng hỗ trợ, phục vụ' },
]

/** What each column holds: recognized by its heading, put right by the person; on which day the list is true. */
export function Columns({ found: { tables, columns }, reading, isLocked, onChange }: ColumnsProps) {
  const change = (at: number, column: string | null) =>
    onChange({
      columns: columns.map((known, index) =>
        index === at ? column : column !== null && known.column === column ? null : known.column,
      ),
    })
  return (
    <section>
      <Title order={2} size="h4">
        {words.columns}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {words.columnsHint}
      </Text>
      <Stack gap="sm">
        <Group gap="sm" align="flex-start">
          {tables.length > 1 && (
            <NativeSelect
              label={words.sheet}
              data={tables.map(({ name, rows }, at) => ({ value: String(at), label: words.sheetOf(name, rows) }))}
              value={String(reading.table)}
              disabled={isLocked}
              onChange={({ currentTarget: { value } }) => onChange({ table: Number(value), columns: null })}
            />
          )}
          <DayField
            label={words.day}
            description={words.dayHint}
            required
            width={240}
            value={reading.day}
            disabled={isLocked}
            onChange={(day) => onChange({ day })}
          />
          <NativeSelect
            label={words.kind}
            data={KINDS}
            value={reading.personKind ?? NONE}
            disabled={isLocked}
            onChange={({ currentTarget: { value } }) => onChange({ personKind: value === NONE ? null : value })}
          />
        </Group>
        <Table.ScrollContainer minWidth={290} maxHeight={420}>
          <Table withTableBorder>
            <Table.Caption className="visually-hidden">{words.columns}</Table.Caption>
            <Table.Tbody>
              {columns.map(({ heading, column, isTaken, sample }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their place.
                <Table.Tr key={at}>
                  <Table.Th scope="row">
                    <Text size="sm" fw={600}>
                      {words.columnOf(columnLetter(at), heading || words.noHeading)}
                    </Text>
                    <Text size="xs" c="dimmed">
                      {words.sample}: {sample || '—'}
                    </Text>
                  </Table.Th>
                  <Table.Td w="48%">
                    <NativeSelect
                      aria-label={words.columnOf(columnLetter(at), heading || words.noHeading)}
                      data={CHOICES}
                      value={column ?? NONE}
                      disabled={isLocked}
                      description={column !== null && !isTaken ? words.notTaken : undefined}
                      inputWrapperOrder={['input', 'description']}
                      onChange={({ currentTarget: { value } }) => change(at, value === NONE ? null : value)}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Stack>
    </section>
  )
}
