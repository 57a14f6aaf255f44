/** One disposal: its files, the decision beside them, and the next step for whoever may take it. */
import { Alert, List, Stack, Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay, formatInstant } from '../../../../../shared/dates.ts'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import { useParam } from '../../../../../ui/address.ts'
import { urlOf } from '../../../../../ui/api.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { EvidenceViewer } from '../../../../../ui/EvidenceViewer.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { personnel } from '../../../contract.ts'
import { disposalInWords } from '../../../rules/life/disposal.ts'
import { disposal } from '../../data-of-disposal.ts'
import { DisposalSteps } from '../../parts/disposal/DisposalSteps.tsx'
import { DISPOSAL_TONES } from '../../parts/disposal/tones.ts'
import { disposalWords } from '../../text-of-disposal.vi.ts'

const words = disposalWords.one
type Sheet = OutputOf<typeof personnel.disposal>

const COLUMNS: readonly Column<Sheet['list'][number]>[] = [
  { id: 'person', header: words.columns.person, value: (row) => row.fullName, kind: 'person', width: '11rem' },
  { id: 'closed', header: words.columns.closed, value: (row) => row.closedOn, kind: 'day' },
  { id: 'due', header: words.columns.due, value: (row) => row.dueOn, kind: 'day' },
  { id: 'basis', header: words.columns.basis, value: (row) => row.basis, width: '20rem' },
]

const Told = ({ sheet }: { sheet: Sheet }) => (
  <Stack gap={4}>
    <div>
      <StateBadge tone={DISPOSAL_TONES[sheet.status]}>{disposalInWords[sheet.status]}</StateBadge>
    </div>
    <Text>{sheet.reason}</Text>
    <Text size="sm">{words.proposed(sheet.proposedByName, formatInstant(sheet.proposedAt))}</Text>
    {sheet.number !== null && (
      <Text size="sm">
        {words.decision(sheet.number, formatDay(sheet.decidedOn ?? ''), sheet.issuer ?? '', sheet.decidedByName ?? '')}
      </Text>
    )}
    {sheet.endedAt !== null && (
      <Text size="sm">{words.ended(sheet.endedByName ?? '', formatInstant(sheet.endedAt))}</Text>
    )}
    {sheet.answer !== '' && (
      <Text size="sm" fw={600}>
        {words.answer}: {sheet.answer}
      </Text>
    )}
  </Stack>
)

export function DisposalPage() {
  const disposalId = useParam('disposalId')
  const { data: sheet } = useSuspenseQuery(disposal(disposalId))
  const url = urlOf(personnel.disposalMinutes, { disposalId })
  return (
    <>
      <PageTitle
        title={words.title(sheet.unitName)}
        crumbs={[{ label: disposalWords.title, path: '/personnel/disposals' }]}
      />
      <Stack gap="md">
        <Told sheet={sheet} />
        {sheet.hindrances.length > 0 && (
          <Alert color="yellow" title={words.hindered}>
            <List>
              {sheet.hindrances.map((why) => (
                <List.Item key={why}>{why}</List.Item>
              ))}
            </List>
          </Alert>
        )}
        <DisposalSteps sheet={sheet} />
        <Title order={2} size="h4">
          {words.files}
        </Title>
        <DataTable
          id="personnel.disposal-files"
          caption={words.files}
          columns={COLUMNS}
          rows={sheet.list}
          rowKey={({ recordId }) => recordId}
          rowLink={({ recordId }) => `/personnel/records/${recordId}`}
          onExport={exportAsSeen(words.files)}
        />
        {sheet.minutesName !== null && (
          <EvidenceViewer
            url={url}
            downloadUrl={url}
            name={sheet.minutesName}
            mediaType={sheet.minutesType ?? ''}
            height="60vh"
          />
        )}
      </Stack>
    </>
  )
}
