/** Files that came from another program, and a place to bring the next. */
import { Card, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { formatInstant } from '../../../../shared/dates.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { FileDrop } from '../../../../ui/FileDrop.tsx'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { upload } from '../../../../ui/upload.ts'
import { exchange, type SentFile } from '../../contract.ts'
import { imports } from '../data.ts'
import { importWords as words } from '../text-of-imports.vi.ts'

const stateOf = ({ recorded, undone }: SentFile) => (undone ? 'undone' : recorded ? 'recorded' : 'open')

const { heads } = words
const COLUMNS: readonly Column<SentFile>[] = [
  { id: 'file', header: heads.file, value: ({ fileName }) => fileName },
  { id: 'people', header: heads.people, value: ({ people }) => people, kind: 'number' },
  { id: 'sent', header: heads.sent, value: ({ sentAt }) => formatInstant(sentAt), width: '11rem' },
  { id: 'by', header: heads.by, value: ({ sentByName }) => sentByName, kind: 'person' },
  { id: 'state', header: heads.state, value: (sent) => words.states[stateOf(sent)], width: '9rem' },
]

export function Imports() {
  const { data, error } = useQuery(imports())
  const navigate = useNavigate()
  if (error) throw error
  if (data === undefined) return <LoadingPage />
  return (
    <Stack gap="md">
      <Card withBorder padding="md">
        <FileDrop
          label={words.drop}
          limits={exchange.sendFile.upload}
          multiple={false}
          send={async (file, options) => {
            const { importId } = await upload(exchange.sendFile, {}, file, options)
            await navigate({ to: '/exchange/imports/$importId', params: { importId } } as never)
          }}
        />
        <Text size="sm" c="dimmed" mt="sm">
          {words.limits}
        </Text>
      </Card>
      <DataTable
        id="exchange.imports"
        caption={words.caption}
        columns={COLUMNS}
        rows={data.imports}
        rowKey={({ importId }) => importId}
        rowLink={({ importId }) => `/exchange/imports/${importId}`}
        empty={words.none}
        onExport={exportAsSeen(words.caption)}
      />
    </Stack>
  )
}
