/** When it was recorded, by whom; each can be taken back with its reason. */
import { Button, Group, Table, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { formatInstant } from '../../../../../shared/dates.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import { type Decision, personnel as doors } from '../../../contract.ts'
import { oneDecisionWords as words } from '../../text-of-decisions.vi.ts'

interface RecordingsProps {
  decision: Decision
  mayRecord: boolean
  isSensitive: boolean
}

export function Recordings({ decision, mayRecord, isSensitive }: RecordingsProps) {
  const [undone, ask] = useState<number | null>(null)
  const undo = useAction(isSensitive ? doors.undoSensitiveDecision : doors.undoDecision, {
    inPlace: true,
    said: words.undone,
    onDone: () => ask(null),
  })
  if (decision.recordings.length === 0) return null
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {words.recordings}
      </Title>
      <Table>
        <Table.Tbody>
          {decision.recordings.map(({ id, at, byName, kind, note, people, undone: isUndone }) => (
            <Table.Tr key={id}>
              <Table.Td>{formatInstant(at)}</Table.Td>
              <Table.Td>
                {words.recorded(words.recordingOf[kind] ?? kind, byName, people)}
                {note !== null && (
                  <Text size="sm" c="dimmed">
                    {note}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                <Group justify="flex-end">
                  {isUndone ? (
                    <StateBadge tone="closed">{words.undone}</StateBadge>
                  ) : (
                    mayRecord &&
                    kind !== 'import' && (
                      <Button size="compact-sm" variant="default" color="red" onClick={() => ask(id)}>
                        {words.undo}
                      </Button>
                    )
                  )}
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {undone !== null && (
        <ConfirmWithReason
          opened
          onClose={() => ask(null)}
          title={words.undoTitle}
          action={words.undo}
          least={5}
          most={1_000}
          dangerous
          onConfirm={(reason) => undo.mutate({ decisionId: decision.id, recordingId: undone, reason })}
          isWorking={undo.isPending}
          refusal={undo.refusal}
        >
          {words.undoMeans}
        </ConfirmWithReason>
      )}
    </section>
  )
}
