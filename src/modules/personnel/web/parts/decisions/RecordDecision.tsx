/** Records what was previewed: of those of whom it can be, with the reason where the law says otherwise. */
import { Alert, Button, Group, Stack, Textarea } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { type Assessed, personnel as doors, MOST_AT_ONCE } from '../../../contract.ts'
import { decisionPath } from '../../data-of-decisions.ts'
import { newDecisionWords as words } from '../../text-of-decisions.vi.ts'
import { GroupProgress } from './GroupProgress.tsx'
import { isRefused, isWarned, type Writing } from './use-decision.ts'

interface RecordDecisionProps {
  writing: Writing
  people: readonly Assessed[]
}

export function RecordDecision({ writing, people }: RecordDecisionProps) {
  const { written, change, forget, isBehind } = writing
  const navigate = useNavigate()
  const { kind, effectiveOn, paper, reason } = written
  const isSensitive = kind === 'discipline'
  const onDone = async ({ decisionId }: { decisionId: string }) => {
    forget()
    await navigate({ to: decisionPath(decisionId, isSensitive) })
  }
  const record = useAction(isSensitive ? doors.recordSensitiveDecision : doors.recordDecision, {
    inPlace: true,
    said: words.recorded,
    onDone,
  })
  const recordGroup = useAction(isSensitive ? doors.recordSensitiveGroupDecision : doors.recordGroupDecision, {
    inPlace: true,
    onDone: ({ runId }) => change({ runId }),
  })
  const good = people.filter((person) => !isRefused(person))
  const isWithWarnings = good.some(isWarned)
  const { number, decidedOn, issuer } = paper
  const isReady =
    kind !== null &&
    effectiveOn !== null &&
    decidedOn !== null &&
    number.trim() !== '' &&
    issuer.trim() !== '' &&
    good.length > 0 &&
    (!isWithWarnings || reason.trim().length >= 10)
  const action = good.length > MOST_AT_ONCE ? recordGroup : record
  if (written.runId !== null)
    return <GroupProgress runId={written.runId} onOver={() => change({ runId: null })} onRecorded={onDone} />
  return (
    <Stack gap="sm" mt="md">
      {good.length < people.length && good.length > 0 && (
        <Alert color="yellow">{words.only(good.length, people.length - good.length)}</Alert>
      )}
      {isWithWarnings && (
        <Textarea
          label={words.reason}
          description={words.reasonHint}
          required
          autosize
          minRows={2}
          maxLength={1_000}
          value={reason}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
      )}
      <RefusalList of={action.refusal} />
      <Group>
        <Button
          disabled={!isReady || isBehind}
          loading={action.isPending}
          onClick={() => {
            if (!isReady) return
            action.mutate({
              kind,
              effectiveOn,
              paper: { ...paper, decidedOn },
              people: good.map((person) => ({
                recordId: person.recordId,
                said: person.said,
                stamp: person.stamp,
                reason: isWarned(person) ? reason : '',
              })),
            })
          }}
        >
          {words.save(good.length)}
        </Button>
      </Group>
    </Stack>
  )
}
