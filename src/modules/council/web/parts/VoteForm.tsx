/** One vote: one's own, or spoken at the meeting and written down. Digits choose, Enter sends. */
import { Button, Group, Radio, Stack, Text, Textarea, Title } from '@mantine/core'
import { Suspense, useEffect, useRef, useState } from 'react'
import { formatPoints } from '../../../../shared/points.ts'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { CorrectedInputs, completeInputs, type TypedInputs } from '../../../par/web/index.ts'
import { council as doors, type Item, type VoteOutcome } from '../../contract.ts'
import { itemWords, words } from '../text.vi.ts'
import classes from './Council.module.css'
import { isTyping } from './use-agenda-keys.ts'

const OUTCOMES = ['kept', 'agreed', 'corrected', 'abstained'] as const

interface VoteFormProps {
  item: Item
  memberId: string
  door: 'own' | 'spoken'
  onDone: () => void
}

/** '1'–'4' choose, Enter sends what is chosen; only for one's own vote, and not while one types. */
function useVoteKeys(isOn: boolean, choose: (outcome: VoteOutcome) => void, send: () => void) {
  const latest = useRef({ choose, send })
  latest.current = { choose, send }
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      // Digits among the inputs of a correction are theirs.
      if (isTyping(event) || event.altKey || (event.target as Element).closest('[data-own-keys]')) return
      const outcome = OUTCOMES[Number(event.key) - 1]
      const isPressed = (event.target as Element).matches('button, a[href], summary')
      if (outcome) latest.current.choose(outcome)
      else if (event.key === 'Enter' && !isPressed) latest.current.send()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn])
}

export function VoteForm({ item, memberId, door, onDone }: VoteFormProps) {
  const before = item.votes.find((vote) => vote.memberId === memberId)
  const [outcome, setOutcome] = useState<VoteOutcome | null>(before?.outcome ?? null)
  const [typed, setTyped] = useState<TypedInputs | null>((before?.inputs ?? null) as TypedInputs | null)
  const [reason, setReason] = useState(before?.reason ?? '')
  const look = { inPlace: true, said: itemWords.voted, onDone }
  const own = useAction(doors.vote, look)
  const spoken = useAction(doors.enterVote, look)
  const { refusal, isPending } = door === 'own' ? own : spoken
  const inputs = outcome === 'corrected' ? completeInputs(typed) : null
  const whyNot =
    (door === 'own' ? item.whyNotVote?.sentence : undefined) ??
    (outcome === null
      ? itemWords.chooseFirst
      : outcome === 'corrected' && (inputs === null || inputs === 'incomplete')
        ? itemWords.incomplete
        : null)
  const send = () => {
    if (whyNot !== null || outcome === null || inputs === 'incomplete') return
    const given = { itemId: item.id, version: before?.version ?? 0, seen: item.now, outcome, reason }
    // Inputs of every kind are fields of their own kind: what travels is the object as it is.
    const cast = { ...given, inputs: inputs as { type: string } | null }
    if (door === 'own') own.mutate(cast)
    else spoken.mutate({ ...cast, memberId })
  }
  useVoteKeys(door === 'own' && item.whyNotVote === null, setOutcome, send)
  const labelOf = (one: VoteOutcome) => {
    const points = one === 'kept' || one === 'agreed' ? item.pointsIf[one] : null
    return points === null ? words.outcomes[one] : itemWords.wouldBe(words.outcomes[one], formatPoints(points))
  }
  const title = door === 'own' ? itemWords.own : itemWords.enter
  return (
    <section className={door === 'own' ? classes.box : undefined} aria-label={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Stack gap="sm">
          {door === 'own' && (
            <Title order={3} size="h4">
              {title}
            </Title>
          )}
          <RefusalList of={refusal} />
          <Radio.Group
            label={itemWords.outcome}
            value={outcome ?? ''}
            onChange={(chosen) => setOutcome(chosen as VoteOutcome)}
          >
            <Group gap="md" mt={4}>
              {OUTCOMES.map((one) => (
                <Radio
                  key={one}
                  value={one}
                  label={labelOf(one)}
                  disabled={door === 'own' && item.whyNotVote !== null}
                />
              ))}
            </Group>
          </Radio.Group>
          {outcome === 'corrected' && (
            <Suspense fallback={null}>
              <div data-own-keys>
                <CorrectedInputs
                  assessmentId={item.assessmentId}
                  criterionId={item.criterion.id}
                  value={typed}
                  onChange={setTyped}
                  label={words.outcomes.corrected}
                />
              </div>
            </Suspense>
          )}
          <Textarea
            label={itemWords.voteReason}
            value={reason}
            maxLength={2_000}
            required={outcome === 'agreed' || outcome === 'corrected'}
            autosize
            minRows={2}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group gap="sm">
            <Button type="submit" disabled={whyNot !== null} loading={isPending}>
              {before ? itemWords.changeVote : itemWords.vote}
            </Button>
            {whyNot !== null && (
              <Text size="sm" c="dimmed">
                {whyNot}
              </Text>
            )}
          </Group>
        </Stack>
      </form>
    </section>
  )
}
