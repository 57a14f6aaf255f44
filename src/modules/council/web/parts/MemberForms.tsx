/** A member more, and one in the place of another. */
import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '../../../../ui/form/DayField.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { type Candidate, type Council, council as doors, type Member } from '../../contract.ts'
import { councilWords, words } from '../text.vi.ts'
import { type ChosenMember, ChosenMembers } from './ChosenMembers.tsx'
import { PersonPicker } from './PersonPicker.tsx'

const takenIn = ({ members }: Council) =>
  new Set(members.filter(({ untilDay }) => untilDay === null).map(({ accountId }) => accountId))

export function AddMember({ council, onDone }: { council: Council; onDone: () => void }) {
  const [chosen, setChosen] = useState<readonly ChosenMember[]>([])
  const [fromDay, setFromDay] = useState<string | null>(null)
  const add = useAction(doors.addMember, { inPlace: true, said: councilWords.added, onDone })
  const [member] = chosen
  return (
    <Stack gap="sm">
      <RefusalList of={add.refusal} />
      {member === undefined && (
        <PersonPicker
          taken={takenIn(council)}
          onChoose={(person) => setChosen([{ ...person, position: '', duty: 'member', hasVote: true }])}
        />
      )}
      <ChosenMembers members={chosen} onChange={setChosen} />
      <DayField label={councilWords.from} value={fromDay} onChange={setFromDay} required />
      <Actions
        word={councilWords.add}
        isReady={member !== undefined && fromDay !== null}
        isPending={add.isPending}
        onCancel={onDone}
        onDo={() => {
          if (member === undefined || fromDay === null) return
          const { accountId, position, duty, hasVote } = member
          add.mutate({ councilId: council.id, version: council.version, accountId, position, duty, hasVote, fromDay })
        }}
      />
    </Stack>
  )
}

interface ReplaceMemberProps {
  council: Council
  member: Member
  onDone: () => void
}

export function ReplaceMember({ council, member, onDone }: ReplaceMemberProps) {
  const [untilDay, setUntilDay] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [by, setBy] = useState<Candidate | null>(null)
  const [position, setPosition] = useState('')
  const replace = useAction(doors.replaceMember, { inPlace: true, said: councilWords.replaced, onDone })
  return (
    <Stack gap="sm">
      <RefusalList of={replace.refusal} />
      <DayField label={councilWords.until} value={untilDay} onChange={setUntilDay} required />
      <TextInput
        label={councilWords.reason}
        value={reason}
        maxLength={500}
        required
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Text fw={600} size="sm">
        {councilWords.by}: {by?.fullName ?? councilWords.byNobody}
      </Text>
      {by === null ? (
        <PersonPicker taken={takenIn(council)} onChoose={setBy} />
      ) : (
        <Group align="flex-end">
          <TextInput
            label={councilWords.columns.position}
            value={position}
            maxLength={200}
            onChange={(event) => setPosition(event.currentTarget.value)}
          />
          <Button variant="default" onClick={() => setBy(null)}>
            {councilWords.remove}
          </Button>
        </Group>
      )}
      <Actions
        word={councilWords.replace}
        isReady={untilDay !== null && reason.trim().length >= 3}
        isPending={replace.isPending}
        onCancel={onDone}
        onDo={() => {
          if (untilDay === null) return
          replace.mutate({
            memberId: member.id,
            version: council.version,
            untilDay,
            reason,
            by: by && { accountId: by.accountId, position },
          })
        }}
      />
    </Stack>
  )
}

interface ActionsProps {
  word: string
  isReady: boolean
  isPending: boolean
  onDo: () => void
  onCancel: () => void
}

const Actions = ({ word, isReady, isPending, onDo, onCancel }: ActionsProps) => (
  <Group justify="flex-end" gap="xs">
    <Button variant="default" onClick={onCancel}>
      {words.cancel}
    </Button>
    <Button disabled={!isReady} loading={isPending} onClick={onDo}>
      {word}
    </Button>
  </Group>
)
