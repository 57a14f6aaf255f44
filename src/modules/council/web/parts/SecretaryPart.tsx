/** What whoever keeps the session does with an item: votes spoken, the decision, another place, another session. */
import { Button, Group, NativeSelect, Stack, Text, Textarea, Title } from '@mantine/core'
import { useState } from 'react'
import { ConfirmWithReason } from '../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { council as doors, type Item, type Session } from '../../contract.ts'
import { itemWords } from '../text.vi.ts'
import classes from './Council.module.css'
import { VoteForm } from './VoteForm.tsx'

interface SecretaryPartProps {
  session: Session
  item: Item
  onShift: (by: -1 | 1) => void
}

export function SecretaryPart({ session, item, onShift }: SecretaryPartProps) {
  const [postponing, setPostponing] = useState(false)
  const postpone = useAction(doors.postponeItem, {
    inPlace: true,
    said: itemWords.postponed,
    onDone: () => setPostponing(false),
  })
  const remove = useAction(doors.removeItem, { said: itemWords.removed })
  return (
    <Stack gap="md">
      {session.status === 'open' && session.form === 'meeting' && <SpokenVote session={session} item={item} />}
      {session.status === 'open' && <DecideForm item={item} />}
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={() => onShift(-1)}>
          {itemWords.up}
        </Button>
        <Button size="xs" variant="default" onClick={() => onShift(1)}>
          {itemWords.down}
        </Button>
        <Button size="xs" variant="default" onClick={() => setPostponing(true)}>
          {itemWords.postpone}
        </Button>
        {item.votes.length === 0 && (
          <Button
            size="xs"
            variant="default"
            loading={remove.isPending}
            onClick={() => remove.mutate({ itemId: item.id })}
          >
            {itemWords.remove}
          </Button>
        )}
      </Group>
      <ConfirmWithReason
        opened={postponing}
        onClose={() => setPostponing(false)}
        title={itemWords.postpone}
        action={itemWords.postpone}
        least={3}
        onConfirm={(reason) => postpone.mutate({ itemId: item.id, version: item.version, reason })}
        isWorking={postpone.isPending}
        refusal={postpone.refusal}
      />
    </Stack>
  )
}

/** Members present who may vote and have not voted themselves. */
function SpokenVote({ session, item }: { session: Session; item: Item }) {
  const able = session.members.filter(
    ({ memberId, hasVote, isPresent }) =>
      hasVote &&
      isPresent === true &&
      !item.tally.leftOut.includes(memberId) &&
      item.votes.every((vote) => vote.memberId !== memberId || vote.enteredByName !== null),
  )
  const [chosen, setChosen] = useState('')
  const memberId = able.some((one) => one.memberId === chosen) ? chosen : (able[0]?.memberId ?? '')
  if (memberId === '') return null
  return (
    <details className={classes.box}>
      <summary>{itemWords.enter}</summary>
      <Stack gap="sm" mt="sm">
        <NativeSelect
          label={itemWords.enterFor}
          data={able.map((one) => ({ value: one.memberId, label: one.fullName }))}
          value={memberId}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <VoteForm key={memberId} item={item} memberId={memberId} door="spoken" onDone={() => setChosen('')} />
      </Stack>
    </details>
  )
}

function DecideForm({ item }: { item: Item }) {
  const [wording, setWording] = useState('')
  const decide = useAction(doors.decideItem, {
    inPlace: true,
    said: itemWords.decided,
    invalidates: ['council', 'par'],
  })
  const [problem] = item.whyNotDecide
  return (
    <form
      className={classes.box}
      onSubmit={(event) => {
        event.preventDefault()
        decide.mutate({ itemId: item.id, version: item.version, words: wording })
      }}
    >
      <Stack gap="sm">
        <Title order={3} size="h4">
          {itemWords.decideTitle}
        </Title>
        <RefusalList of={decide.refusal} />
        <Textarea
          label={itemWords.decideWords}
          value={wording}
          maxLength={2_000}
          required
          autosize
          minRows={2}
          onChange={(event) => setWording(event.currentTarget.value)}
        />
        <Group gap="sm">
          <Button
            type="submit"
            loading={decide.isPending}
            disabled={problem !== undefined || wording.trim().length < 3}
          >
            {itemWords.decide}
          </Button>
          {problem !== undefined && (
            <Text size="sm" c="dimmed">
              {problem.sentence}
            </Text>
          )}
        </Group>
      </Stack>
    </form>
  )
}
