/** One handover sheet, as each side works with it. */
import { Button, Group, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay, formatInstant } from '../../../../../shared/dates.ts'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import { useParam } from '../../../../../ui/address.ts'
import { urlOf } from '../../../../../ui/api.ts'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { personnel } from '../../../contract.ts'
import { handover } from '../../data-of-life.ts'
import { HandoverBadge } from '../../parts/life/HandoverBadge.tsx'
import { ReceiveSheet } from '../../parts/life/ReceiveSheet.tsx'
import { SheetTable } from '../../parts/life/SheetTable.tsx'
import { WriteSheet } from '../../parts/life/WriteSheet.tsx'
import { lifeWords } from '../../text-of-life.vi.ts'

const words = lifeWords.sheet
type Sheet = OutputOf<typeof personnel.handover>

const Told = ({ sheet }: { sheet: Sheet }) => (
  <Stack gap={4}>
    <Group gap="sm">
      <HandoverBadge status={sheet.status} />
      <Text>{words.route(sheet.from.name, sheet.to.name, formatDay(sheet.since))}</Text>
    </Group>
    <Text size="sm">
      {sheet.decision === null
        ? words.noDecision
        : words.decision(sheet.decision.number, formatDay(sheet.decision.decidedOn), sheet.decision.issuer)}
    </Text>
    {sheet.sentBy && sheet.sentAt && <Text size="sm">{words.sentBy(sheet.sentBy, formatInstant(sheet.sentAt))}</Text>}
    {sheet.receivedBy && sheet.receivedAt && (
      <Text size="sm">{words.receivedBy(sheet.receivedBy, formatInstant(sheet.receivedAt))}</Text>
    )}
    {sheet.answer !== '' && (
      <Text size="sm" fw={600}>
        {words.answer}: {sheet.answer}
      </Text>
    )}
  </Stack>
)

export function HandoverPage() {
  const handoverId = useParam('handoverId')
  const { data: sheet } = useSuspenseQuery(handover(handoverId))
  const isWritten = sheet.isSender && (sheet.status === 'open' || sheet.status === 'returned')
  const isReceived = sheet.isReceiver && sheet.status === 'sent'
  return (
    <>
      <PageTitle
        title={words.title(sheet.fullName)}
        crumbs={[{ label: lifeWords.title, path: '/personnel/handovers' }]}
        actions={(['docx', 'pdf'] as const).map((form) => (
          <Button
            key={form}
            component="a"
            href={urlOf(personnel.handoverFile, { handoverId, form })}
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden="true" />}
          >
            {words.print(form === 'docx' ? 'Word' : 'PDF')}
          </Button>
        ))}
      />
      <Stack gap="md">
        <Told sheet={sheet} />
        {isWritten ? (
          <WriteSheet key={sheet.id} sheet={sheet} />
        ) : isReceived ? (
          <ReceiveSheet key={sheet.version} sheet={sheet} />
        ) : (
          <>
            {sheet.note !== '' && <Text>{sheet.note}</Text>}
            <SheetTable items={sheet.items} />
          </>
        )}
      </Stack>
    </>
  )
}
