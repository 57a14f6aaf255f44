import { Stack, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { formatInstant } from '../../../../../shared/dates.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { FileDrop } from '../../../../../ui/FileDrop.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { upload } from '../../../../../ui/upload.ts'
import { organization, type SentImport } from '../../../contract.ts'
import { unitImports } from '../../import-data.ts'
import { stateOf, summaryInWords } from '../../parts/imports/import-in-words.ts'
import { words as unitWords } from '../../text.vi.ts'
import { importWords as words } from '../../text-of-imports.vi.ts'

const heads = words.columnsOfList
const COLUMNS: readonly Column<SentImport>[] = [
  { id: 'file', header: heads.file, value: ({ fileName }) => fileName },
  { id: 'sent', header: heads.sent, value: ({ sentAt }) => formatInstant(sentAt), width: '11rem' },
  { id: 'by', header: heads.by, value: ({ sentByName }) => sentByName, kind: 'person' },
  { id: 'state', header: heads.state, value: (sent) => words.states[stateOf(sent)], width: '10rem' },
  {
    id: 'result',
    header: heads.result,
    value: ({ recorded }) => (recorded === null ? null : summaryInWords(recorded.summary)),
  },
]

/** Lists of units brought in, and a place to bring the next. */
export function ImportsPage() {
  const { data } = useSuspenseQuery(unitImports())
  const navigate = useNavigate()
  const open = (importId: string) => navigate({ to: '/organization/imports/$importId', params: { importId } } as never)
  return (
    <Stack gap="md">
      <PageTitle title={words.title} about={words.about} crumbs={[{ label: unitWords.title, path: '/organization' }]} />
      <FileDrop
        label={words.drop}
        limits={organization.sendUnitList.upload}
        multiple={false}
        send={async (file, options) => {
          const { importId } = await upload(organization.sendUnitList, {}, file, options)
          await open(importId)
        }}
      />
      <section>
        <Title order={2} size="h4" mb="xs">
          {words.list}
        </Title>
        <DataTable
          id="organization.imports"
          caption={words.list}
          columns={COLUMNS}
          rows={data.imports}
          rowKey={({ importId }) => importId}
          rowLink={({ importId }) => `/organization/imports/${importId}`}
          onExport={exportAsSeen(words.list)}
          empty={words.none}
        />
      </section>
    </Stack>
  )
}
