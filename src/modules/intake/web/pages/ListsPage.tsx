import { Card, Stack, Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { dayIn, formatInstant } from '../../../../shared/dates.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { FileDrop } from '../../../../ui/FileDrop.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useSession } from '../../../../ui/session.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { upload } from '../../../../ui/upload.ts'
import { UnitPicker } from '../../../organization/web/index.ts'
import { intake, type SentList } from '../../contract.ts'
import { peopleLists } from '../data.ts'
import { stateOf, summaryInWords } from '../parts/in-words.ts'
import { words } from '../text.vi.ts'

const { heads } = words
const COLUMNS: readonly Column<SentList>[] = [
  { id: 'file', header: heads.file, value: ({ fileName }) => fileName },
  { id: 'unit', header: heads.unit, value: ({ unitName }) => unitName },
  { id: 'sent', header: heads.sent, value: ({ sentAt }) => formatInstant(sentAt), width: '11rem' },
  { id: 'by', header: heads.by, value: ({ sentByName }) => sentByName, kind: 'person' },
  { id: 'state', header: heads.state, value: (sent) => words.states[stateOf(sent)], width: '9rem' },
  {
    id: 'result',
    header: heads.result,
    value: ({ recorded }) => (recorded === null ? null : summaryInWords(recorded.summary)),
  },
]

/** Lists of people brought in, and a place to bring the next. */
export function ListsPage() {
  const { data } = useSuspenseQuery(peopleLists())
  const { account } = useSession()
  const own = account?.unitId && account.unitName ? { unitId: account.unitId, fullName: account.unitName } : null
  const [unit, setUnit] = useState(own)
  const navigate = useNavigate()
  return (
    <Stack gap="md">
      <PageTitle title={words.title} about={words.about} />
      <Card withBorder padding="md">
        <Stack gap="sm">
          <UnitPicker
            label={words.unit}
            description={words.unitHint}
            required
            maw={480}
            asOf={dayIn(new Date())}
            value={unit?.unitId ?? null}
            chosenName={unit?.fullName}
            onChange={setUnit}
          />
          {unit === null ? (
            <Text c="dimmed">{words.noUnit}</Text>
          ) : (
            <FileDrop
              label={words.drop}
              limits={intake.sendPeopleList.upload}
              multiple={false}
              send={async (file, options) => {
                const { listId } = await upload(intake.sendPeopleList, { unitId: unit.unitId }, file, options)
                await navigate({ to: '/intake/$listId', params: { listId } } as never)
              }}
            />
          )}
        </Stack>
      </Card>
      <section>
        <Title order={2} size="h4" mb="xs">
          {words.lists}
        </Title>
        <DataTable
          id="intake.lists"
          caption={words.lists}
          columns={COLUMNS}
          rows={data.lists}
          rowKey={({ listId }) => listId}
          rowLink={({ listId }) => `/intake/${listId}`}
          onExport={exportAsSeen(words.lists)}
          empty={words.none}
        />
      </section>
    </Stack>
  )
}
