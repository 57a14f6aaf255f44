import { Text } from '@mantine/core'
import { formatInstant } from '../../../../../shared/dates.ts'
import { type StageWindow, stageInWords, stages } from '../../../rules/rounds/windows.ts'
import { roundWords } from '../../text.vi.ts'
import { Countdown } from '../Countdown.tsx'
import { deadlineInWords, timeLeft } from '../time-left.ts'

/** The stages open now with the time left; otherwise the next one. */
export function StageLine({ windows, now }: { windows: readonly StageWindow[]; now: Date }) {
  const at = now.getTime()
  const ordered = windows.toSorted((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage))
  const open = ordered.filter((one) => Date.parse(one.opensAt) <= at && at < Date.parse(one.closesAt))
  if (open.length > 0)
    return (
      <>
        {open.map((one) => {
          const left = timeLeft(one.closesAt, now)
          return (
            <Text key={one.stage} size="sm" {...(left.isPressing && { c: 'var(--mantine-color-error)' })}>
              {roundWords.stageOpen(stageInWords[one.stage])}{' '}
              <Countdown label={stageInWords[one.stage]} until={one.closesAt} now={now} /> (
              {deadlineInWords(one.closesAt)})
            </Text>
          )
        })}
      </>
    )
  const next = ordered.find((one) => Date.parse(one.opensAt) > at)
  return (
    <Text size="sm" c="dimmed">
      {next ? roundWords.stageNext(stageInWords[next.stage], formatInstant(next.opensAt)) : roundWords.stagesOver}
    </Text>
  )
}
