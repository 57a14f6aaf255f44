import { Alert, Button, Group, List, Stack, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { formatInstant } from '../../../../../shared/dates.ts'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { UndoWithReason } from '../../../../../ui/UndoWithReason.tsx'
import { organization, type UnitImport } from '../../../contract.ts'
import { importWords as words } from '../../text-of-imports.vi.ts'
import { summaryInWords } from './import-in-words.ts'

/** What stands in the way, or the button that records it all as one. */
export function RecordBar({
  found: { importId, version, obstacles, summary },
  isSaving,
}: {
  found: UnitImport
  isSaving: boolean
}) {
  const record = useAction(organization.recordUnitImport, { inPlace: true, said: words.recorded })
  const changes = summary.new + summary.changed + summary.ended
  return (
    <Stack gap="xs">
      <RefusalList of={record.refusal} />
      {obstacles.length > 0 && (
        <Alert color="yellow" title={words.obstacles}>
          <List size="sm">
            {obstacles.map(({ reason, sentence }) => (
              <List.Item key={`${reason} ${sentence}`}>{sentence}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Group>
        <Button
          disabled={isSaving || obstacles.length > 0 || changes === 0}
          loading={record.isPending}
          onClick={() => record.mutate({ importId, version })}
        >
          {words.record}
        </Button>
        <Text size="sm" c="dimmed">
          {obstacles.length === 0 && (changes === 0 ? words.noRows : summaryInWords(summary))}
        </Text>
      </Group>
    </Stack>
  )
}

/** What was recorded, and the way to take it back whole. */
export function RecordedImport({
  importId,
  recorded,
}: {
  importId: string
  recorded: NonNullable<UnitImport['recorded']>
}) {
  const undo = useAction(organization.undoUnitImport, {
    inPlace: true,
    said: words.undone,
  })
  return (
    <Alert
      color={recorded.isUndone ? 'gray' : 'green'}
      icon={<IconCircleCheck size={18} aria-hidden="true" />}
      title={recorded.isUndone ? words.wasUndone : words.recorded}
    >
      <Text size="sm">
        {words.recordedBy(recorded.byName, formatInstant(recorded.at))} {summaryInWords(recorded.summary)}.
      </Text>
      {!recorded.isUndone && (
        <>
          <Text size="sm">{words.againNothing}</Text>
          <UndoWithReason
            action={words.undo}
            undo={undo}
            onConfirm={(reason, close) => undo.mutate({ importId, reason }, { onSuccess: close })}
          >
            {words.undoAbout}
          </UndoWithReason>
        </>
      )}
    </Alert>
  )
}
