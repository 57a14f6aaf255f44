/** The first step: the file. What was sent before can be gone on with. */
import { Button, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFileImport } from '@tabler/icons-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { formatInstant } from '../../../../shared/dates.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { FileDrop } from '../../../../ui/FileDrop.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { upload } from '../../../../ui/upload.ts'
import { par, type SentSetTable } from '../../contract.ts'
import { sentSetTables } from '../data.ts'
import { Steps } from '../parts/set-table/Steps.tsx'
import { ImportSetDialog } from '../parts/sets/ImportSetDialog.tsx'
import { tableWords, words } from '../text.vi.ts'

const columns: Column<SentSetTable>[] = [
  { id: 'file', header: tableWords.file, value: (row) => row.fileName, width: '20rem' },
  { id: 'sent', header: tableWords.sentAt, value: (row) => row.sentAt, cell: (row) => formatInstant(row.sentAt) },
  { id: 'by', header: tableWords.sentBy, value: (row) => row.sentByName, kind: 'person' },
  { id: 'became', header: tableWords.became, value: (row) => row.setName ?? tableWords.notYet, width: '18rem' },
]

export function SendSetTablePage() {
  const navigate = useNavigate()
  const client = useQueryClient()
  const { data } = useSuspenseQuery(sentSetTables())
  const [importing, importSet] = useDisclosure(false)
  return (
    <>
      <PageTitle
        title={tableWords.title}
        crumbs={[{ label: words.menu.sets, path: '/par/sets' }]}
        about={tableWords.about}
        actions={
          <Button variant="default" leftSection={<IconFileImport size={17} stroke={1.6} />} onClick={importSet.open}>
            {tableWords.json}
          </Button>
        }
      />
      <Steps at={1} />
      <Stack gap="sm">
        <Text size="sm">{tableWords.dropHint}</Text>
        <FileDrop
          label={tableWords.drop}
          limits={par.sendSetTable.upload}
          multiple={false}
          send={async (file, options) => {
            const { importId } = await upload(par.sendSetTable, {}, file, options)
            await client.invalidateQueries({ queryKey: sentSetTables().queryKey })
            await navigate({ to: `/par/sets/tables/${importId}` as never })
          }}
        />
        <Title order={2} size="h4" mt="md">
          {tableWords.recent}
        </Title>
        {data.files.length === 0 ? (
          <Text size="sm" c="dimmed">
            {tableWords.noRecent}
          </Text>
        ) : (
          <DataTable
            id="par.sent-set-tables"
            caption={tableWords.recent}
            columns={columns}
            rows={data.files}
            rowKey={(row) => row.importId}
            rowLink={(row) => `/par/sets/tables/${row.importId}`}
            onExport={exportAsSeen(tableWords.recent)}
            initialSort={{ id: 'sent', desc: true }}
          />
        )}
      </Stack>
      <ImportSetDialog opened={importing} onClose={importSet.close} />
    </>
  )
}
