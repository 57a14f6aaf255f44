import { Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { urlOf } from '../../../../ui/api.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageLink } from '../../../../ui/Links.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { intake, type ListReading, type ListRow, type PeopleList } from '../../contract.ts'
import { PAGE } from '../data.ts'
import { words } from '../text.vi.ts'
import { dayInWords, summaryInWords } from './in-words.ts'
import type { ListPlace } from './list-place.ts'
import type { ChangeReading } from './use-reading.ts'

const TONES = { new: 'good', changed: 'attention', same: 'closed', wrong: 'bad' } as const
const heads = words.rowHeads
const FATES = ['wrong', 'changed', 'new', 'same'] as const

interface TriedRowsProps {
  found: PeopleList
  reading: ListReading
  isLocked: boolean
  place: ListPlace
  onPlace: (change: Partial<ListPlace>) => void
  onChange: ChangeReading
}

/** What carrying the list out would write, row by row, before anything is written. */
export function TriedRows({ found, reading, isLocked, place, onPlace, onChange }: TriedRowsProps) {
  const { listId, summary, rows, total } = found
  const say = (row: number, is: string) =>
    onChange({ persons: [...reading.persons.filter((one) => one.row !== row), { row, is }] })
  const all = summary.new + summary.changed + summary.same + summary.wrong
  return (
    <section>
      <Group justify="space-between" gap="sm" mb="xs">
        <Title order={2} size="h4">
          {words.tried}
        </Title>
        {summary.wrong > 0 && (
          <Button
            component="a"
            href={urlOf(intake.markedPeopleList, { listId })}
            variant="default"
            leftSection={<IconFileSpreadsheet size={16} aria-hidden="true" />}
          >
            {words.marked}
          </Button>
        )}
      </Group>
      <Stack gap="sm">
        <Text role="status" fw={600}>
          {summaryInWords(summary)}
        </Text>
        {total !== null && <Text size="sm">{words.total(total, all)}</Text>}
        {reading.day === null && <Text c="dimmed">{words.triedToday}</Text>}
        <DataTable
          id="intake.rows"
          caption={words.rows}
          columns={columnsOf(isLocked, say)}
          rows={rows}
          rowKey={({ row }) => String(row)}
          empty={words.noRows}
          searchable={false}
          server={{
            total: found.found,
            place: { search: '', page: place.trang, pageSize: PAGE },
            onPlace: ({ page }) => page !== undefined && onPlace({ trang: page }),
          }}
          tools={
            <NativeSelect
              aria-label={words.filter}
              data={[
                { value: '', label: words.all },
                ...FATES.map((fate) => ({ value: fate as string, label: `${words.fates[fate]} (${summary[fate]})` })),
              ]}
              value={place.ketQua ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onPlace({ ketQua: value === '' ? undefined : (value as (typeof FATES)[number]), trang: 1 })
              }
            />
          }
        />
      </Stack>
    </section>
  )
}

const columnsOf = (isLocked: boolean, say: (row: number, is: string) => void): readonly Column<ListRow>[] => [
  { id: 'row', header: heads.row, value: ({ row }) => row, kind: 'number', width: '5rem', sortable: false },
  {
    id: 'fate',
    header: heads.fate,
    value: ({ fate }) => words.fates[fate],
    cell: ({ fate }) => <StateBadge tone={TONES[fate]}>{words.fates[fate]}</StateBadge>,
    width: '10rem',
    sortable: false,
  },
  {
    id: 'name',
    header: heads.name,
    value: ({ fullName }) => fullName,
    cell: ({ fullName, recordId }) =>
      recordId === null ? fullName : <PageLink to={`/personnel/records/${recordId}`}>{fullName}</PageLink>,
    sortable: false,
  },
  { id: 'born', header: heads.born, value: ({ bornOn }) => dayInWords(bornOn), width: '7rem', sortable: false },
  { id: 'unit', header: heads.unit, value: ({ unitName }) => unitName, sortable: false },
  {
    id: 'told',
    header: heads.told,
    value: ({ told, notes }) => [...told, ...notes].join(' '),
    cell: (row) => <Told row={row} isLocked={isLocked} say={say} />,
    width: '30rem',
    sortable: false,
  },
]

interface ToldProps {
  row: ListRow
  isLocked: boolean
  say: (row: number, is: string) => void
}

function Told({ row: { row, fate, told, notes, candidates }, isLocked, say }: ToldProps) {
  return (
    <Stack gap={4}>
      {fate === 'same' && told.length + notes.length === 0 && <Text size="sm">{words.isSame}</Text>}
      {told.map((one) => (
        <Text key={one} size="sm">
          {one}
        </Text>
      ))}
      {notes.map((one) => (
        <Text key={one} size="sm" c="dimmed">
          {one}
        </Text>
      ))}
      {!isLocked && candidates.length > 0 && (
        <Group gap="xs">
          {candidates.map(({ recordId, fullName, bornOn }) => (
            <Button key={recordId} size="compact-sm" variant="default" onClick={() => say(row, recordId)}>
              {words.same(fullName, dayInWords(bornOn))}
            </Button>
          ))}
          <Button size="compact-sm" variant="default" onClick={() => say(row, 'new')}>
            {words.other}
          </Button>
        </Group>
      )}
    </Stack>
  )
}
