import { Alert, Button, Checkbox, Group, List, Stack, Text, Title } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { formatInstant } from '../../../../shared/dates.ts'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { UndoWithReason } from '../../../../ui/UndoWithReason.tsx'
import { intake, type ListReading, type PeopleList } from '../../contract.ts'
import { words } from '../text.vi.ts'
import { summaryInWords } from './in-words.ts'
import { ListRun, useListRun } from './ListRun.tsx'
import type { ChangeReading } from './use-reading.ts'

interface CarryOutProps {
  found: PeopleList
  reading: ListReading
  isSaving: boolean
  onChange: ChangeReading
}

/** What stands in the way, or the button that writes it all as one; then how far it is. */
export function CarryOut({
  found: { listId, version, obstacles, summary },
  reading,
  isSaving,
  onChange,
}: CarryOutProps) {
  const carry = useAction(intake.carryOutList, { inPlace: true })
  const { run, isRunning } = useListRun(listId)
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {words.carry}
      </Title>
      <Stack gap="sm">
        {summary.wrong > 0 && (
          <Checkbox
            label={words.skips}
            checked={reading.skipsWrong}
            disabled={isRunning}
            onChange={({ currentTarget: { checked } }) => onChange({ skipsWrong: checked })}
          />
        )}
        <RefusalList of={carry.refusal} />
        <ListRun listId={listId} run={run} label={words.running} stopped={words.stopped} />
        {obstacles.length > 0 && (
          <Alert color="yellow" title={words.obstacles}>
            <List size="sm">
              {obstacles.map(({ reason, sentence }) => (
                <List.Item key={reason}>{sentence}</List.Item>
              ))}
            </List>
          </Alert>
        )}
        <Group>
          <Button
            disabled={isSaving || isRunning || obstacles.length > 0}
            loading={carry.isPending}
            onClick={() => carry.mutate({ listId, version })}
          >
            {words.carryOut}
          </Button>
          <Text size="sm" c="dimmed">
            {words.unverified}
          </Text>
        </Group>
      </Stack>
    </section>
  )
}

/** What was written, and the way to take it back whole. */
export function CarriedOut({ found: { listId, recorded, undone } }: { found: PeopleList }) {
  const undo = useAction(intake.undoList, { inPlace: true })
  const { run, isRunning } = useListRun(listId)
  if (recorded === null) return null
  return (
    <Alert
      color={undone ? 'gray' : 'green'}
      icon={<IconCircleCheck size={18} aria-hidden="true" />}
      title={undone ? words.undone : words.recorded}
    >
      <Text size="sm">
        {words.recordedBy(recorded.byName, formatInstant(recorded.at))} {summaryInWords(recorded.summary)}.
      </Text>
      {undone ? (
        <Text size="sm">{words.undoneBy(undone.byName, formatInstant(undone.at), undone.reason)}</Text>
      ) : (
        <>
          <Text size="sm">{words.again}</Text>
          <ListRun listId={listId} run={run} label={words.undoing} stopped={words.undoStopped} />
          <UndoWithReason
            action={words.undo}
            undo={undo}
            disabled={isRunning}
            onConfirm={(reason, close) => undo.mutate({ listId, reason }, { onSuccess: close })}
          >
            {words.undoAbout}
          </UndoWithReason>
        </>
      )}
    </Alert>
  )
}
