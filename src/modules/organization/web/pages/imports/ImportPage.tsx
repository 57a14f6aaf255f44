import { Card, NativeSelect, Stack, Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParam } from '../../../../../ui/address.ts'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { unitImport } from '../../import-data.ts'
import { ColumnRoles } from '../../parts/imports/ColumnRoles.tsx'
import { RecordBar, RecordedImport } from '../../parts/imports/RecordBar.tsx'
import { Repairs } from '../../parts/imports/Repairs.tsx'
import { TriedRows } from '../../parts/imports/TriedRows.tsx'
import { useReading } from '../../parts/imports/use-reading.ts'
import { WhatAndWhen } from '../../parts/imports/WhatAndWhen.tsx'
import { words as unitWords } from '../../text.vi.ts'
import { importWords as words } from '../../text-of-imports.vi.ts'

/** One list: what its columns hold, what is repaired, from when it is so; tried at each step, recorded at the end. */
export function ImportPage() {
  const { data: found } = useSuspenseQuery(unitImport(useParam('importId')))
  const { reading, change, isSaving, refusal } = useReading(found)
  const { importId, recorded } = found
  const isLocked = recorded !== null
  return (
    <Stack gap="lg">
      <PageTitle
        title={found.fileName}
        crumbs={[
          { label: unitWords.title, path: '/organization' },
          { label: words.title, path: '/organization/imports' },
        ]}
      />
      {recorded && <RecordedImport importId={importId} recorded={recorded} />}
      <RefusalList of={refusal} />
      <Card withBorder padding="md">
        <Stack gap="md">
          {found.tables.length > 1 && (
            <NativeSelect
              label={words.table}
              data={found.tables.map(({ name, rows }, at) => ({ value: String(at), label: words.tableOf(name, rows) }))}
              value={String(reading.table)}
              disabled={isLocked}
              onChange={({ currentTarget: { value } }) => change({ table: Number(value), columns: null })}
            />
          )}
          <section>
            <Title order={2} size="h4">
              {words.columns}
            </Title>
            <Text size="sm" c="dimmed" mb="xs">
              {words.columnsHint}
            </Text>
            <ColumnRoles columns={found.columns} isLocked={isLocked} onColumns={(columns) => change({ columns })} />
          </section>
          <Repairs
            repairs={found.repairs}
            declined={reading.declined}
            isLocked={isLocked}
            onDeclined={(declined) => change({ declined })}
          />
          <WhatAndWhen key={importId} found={{ ...found, reading }} isLocked={isLocked} onReading={change} />
        </Stack>
      </Card>
      <TriedRows found={found} />
      {!recorded && <RecordBar found={found} isSaving={isSaving} />}
    </Stack>
  )
}
