/** Carrying out a transition: asked once, then how far it is. */
import { Button, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { formatDay, formatInstant } from '../../../../../shared/dates.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { JobProgress } from '../../../../../ui/JobProgress.tsx'
import { notifyDone } from '../../../../../ui/notify.ts'
import { useAction } from '../../../../../ui/query.ts'
import { type Transition, transitions } from '../../../contract/transitions.ts'
import { transitionWords } from '../../text-of-transitions.vi.ts'
import { transition } from '../../transition-data.ts'

const { carryOut: words } = transitionWords
const LOOK_EVERY = 1_000

const isUnderWay = (run: Transition['run']) => run?.state === 'waiting' || run?.state === 'running'

export function CarryOut({ of }: { of: Transition }) {
  const { run, day, isToCome, units } = of
  // While it runs the whole page is asked again: units turn done one after the other.
  useQuery({
    ...transition(day),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.run ?? null) ? LOOK_EVERY : false),
  })
  const count = (standing: 'ready' | 'open') => units.filter((unit) => unit.standing === standing).length
  const ready = count('ready')
  const whyNot = isToCome ? words.toCome(formatDay(day)) : ready === 0 ? words.nothing : null
  const [asking, ask] = useDisclosure(false)
  const carryOut = useAction(transitions.carryOut, {
    inPlace: true,
    onDone: (answer) => {
      ask.close()
      notifyDone(words.asked(answer.units))
    },
  })
  if (run && (isUnderWay(run) || run.state === 'failed' || run.state === 'cancelled'))
    return (
      <div style={{ maxWidth: 560 }}>
        <JobProgress
          label={words.running}
          job={run}
          {...(!isUnderWay(run) && { onRetry: () => carryOut.mutate({ day }) })}
        />
      </div>
    )
  return (
    <Group gap="sm">
      <Button disabled={whyNot !== null} onClick={ask.open}>
        {words.action}
      </Button>
      <Text size="sm" c="dimmed">
        {whyNot} {run && words.last(run.startedByName, formatInstant(run.startedAt))}
      </Text>
      <ConfirmWithReason
        opened={asking}
        onClose={ask.close}
        title={words.title}
        action={words.action}
        least={0}
        isWorking={carryOut.isPending}
        refusal={carryOut.refusal}
        onConfirm={() => carryOut.mutate({ day })}
      >
        {words.confirm(ready, count('open'))}
      </ConfirmWithReason>
    </Group>
  )
}
