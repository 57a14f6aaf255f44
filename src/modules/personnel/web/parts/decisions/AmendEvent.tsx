/** What the decision does to one person, said anew over the same preview as when it was recorded. */
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { type DecisionEvent, personnel as doors } from '../../../contract.ts'
import type { DecisionKind } from '../../../rules/event-kinds.ts'
import type { Values } from '../../../rules/parts.ts'
import { preview } from '../../data-of-decisions.ts'
import { newDecisionWords, oneDecisionWords as words } from '../../text-of-decisions.vi.ts'
import { EventFields } from './EventFields.tsx'
import { PersonPreview } from './PersonPreview.tsx'
import { isRefused } from './use-decision.ts'

interface AmendEventProps {
  event: DecisionEvent
  decidedOn: string
  isSensitive: boolean
  onClose: () => void
}

export function AmendEvent({ event, decidedOn, isSensitive, onClose }: AmendEventProps) {
  const [said, setSaid] = useState<Values>(event.said ?? {})
  const [day, setDay] = useState<string | null>(event.effectiveOn)
  const [reason, setReason] = useState('')
  const kind = event.kind as DecisionKind
  const written = { effectiveOn: day ?? event.effectiveOn, said }
  const [asked] = useDebouncedValue(written, 350)
  const { data, error, isFetching } = useQuery({
    ...preview({
      kind,
      effectiveOn: asked.effectiveOn,
      decidedOn,
      eventId: event.eventId,
      people: [{ recordId: event.recordId, said: asked.said }],
    }),
    placeholderData: keepPreviousData,
  })
  const person = data?.people[0]
  const amend = useAction(isSensitive ? doors.amendSensitiveEvent : doors.amendEvent, {
    inPlace: true,
    said: words.amended,
    onDone: onClose,
  })
  const nameOfUnit = (unitId: number) => data?.unitNames.find((unit) => unit.unitId === unitId)?.name
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={words.amendTitle(event.fullName)}
      closeButtonProps={{ 'aria-label': newDecisionWords.done }}
    >
      <Stack gap="md">
        <Text size="sm">{words.amendMeans}</Text>
        <DayField label={newDecisionWords.effectiveOn} required value={day} onChange={setDay} />
        <EventFields
          kind={kind}
          day={written.effectiveOn}
          said={said}
          onChange={(key, value) => setSaid({ ...said, [key]: value })}
          offered={person?.said ?? {}}
          findings={person?.findings ?? []}
          nameOfUnit={nameOfUnit}
        />
        <RefusalList of={error} />
        {person && <PersonPreview person={person} nameOfUnit={nameOfUnit} />}
        <Textarea
          label={words.amendReason}
          description={newDecisionWords.reasonHint}
          required
          autosize
          minRows={2}
          maxLength={1_000}
          value={reason}
          onChange={(changed) => setReason(changed.currentTarget.value)}
        />
        <RefusalList of={amend.refusal} />
        <Group>
          <Button
            loading={amend.isPending}
            disabled={
              !person ||
              isRefused(person) ||
              isFetching ||
              asked.said !== said ||
              asked.effectiveOn !== day ||
              reason.trim().length < 10
            }
            onClick={() =>
              person &&
              amend.mutate({
                eventId: event.eventId,
                effectiveOn: asked.effectiveOn,
                said: person.said,
                stamp: person.stamp,
                reason,
              })
            }
          >
            {words.amend}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
