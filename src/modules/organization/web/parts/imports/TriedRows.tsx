import { Button, Group, List, Stack, Text, Title } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { urlOf } from '../../../../../ui/api.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { PageLink } from '../../../../../ui/Links.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { type ImportRow, organization, type UnitImport } from '../../../contract.ts'
import { familyInWords } from '../../../rules/words.ts'
import { importWords as words } from '../../text-of-imports.vi.ts'
import { summaryInWords } from './import-in-words.ts'

const TONES = { new: 'good', changed: 'attention', wrong: 'bad' } as const

const COLUMNS: readonly Column<ImportRow>[] = [
  { id: 'row', header: words.rowColumns.row, value: ({ row }) => row, kind: 'number', width: '5rem' },
  {
    id: 'fate',
    header: words.rowColumns.fate,
    value: ({ fate }) => words.fates[fate],
    cell: ({ fate }) => <StateBadge tone={TONES[fate]}>{words.fates[fate]}</StateBadge>,
    width: '9rem',
  },
  {
    id: 'name',
    header: words.rowColumns.name,
    value: ({ name }) => name,
    cell: ({ name, unitId }) =>
      unitId === null ? name : <PageLink to={`/organization/units/${unitId}`}>{name}</PageLink>,
  },
  { id: 'code', header: words.rowColumns.code, value: ({ code }) => code, width: '6rem' },
  {
    id: 'level',
    header: words.rowColumns.level,
    value: ({ level }) => (level === null ? null : familyInWords[level]),
    hidden: true,
  },
  { id: 'parent', header: words.rowColumns.parent, value: ({ parentName }) => parentName },
  { id: 'told', header: words.rowColumns.told, value: ({ told }) => told },
]

/** What recording the list would change, row by row, before anything is recorded. */
export function TriedRows({ found: { importId, fileName, reading, summary, rows, ended } }: { found: UnitImport }) {
  return (
    <section>
      <Group justify="space-between" gap="sm" mb="xs">
        <Title order={2} size="h4">
          {words.tried}
        </Title>
        {summary.wrong > 0 && (
          <Button
            component="a"
            href={urlOf(organization.markedUnitList, { importId })}
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
        {reading.day === null && <Text c="dimmed">{words.triedToday}</Text>}
        <DataTable
          id="organization.import-rows"
          caption={words.rows}
          columns={COLUMNS}
          rows={rows}
          rowKey={({ row }) => String(row)}
          onExport={exportAsSeen(fileName)}
          empty={words.noRows}
        />
        {ended.length > 0 && (
          <div>
            <Text fw={600}>{words.ended(ended.length)}</Text>
            <List size="sm">
              {ended.map(({ unitId, fullName, parentName }) => (
                <List.Item key={unitId}>
                  <PageLink to={`/organization/units/${unitId}`}>{fullName}</PageLink>
                  {parentName !== null && ` · ${parentName}`}
                </List.Item>
              ))}
            </List>
          </div>
        )}
      </Stack>
    </section>
  )
}
