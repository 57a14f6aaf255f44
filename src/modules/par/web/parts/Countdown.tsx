/** The time left, told again as the page lies open; spoken only when it falls below a step that matters. */
import { countdownWords } from '../text-of-work.vi.ts'
import { spokenLeft, timeLeft } from './time-left.ts'

interface CountdownProps {
  /** What ends, for whoever listens. */
  label: string
  until: string
  now: Date
}

export function Countdown({ label, until, now }: CountdownProps) {
  const step = spokenLeft(until, now)
  const spoken = step === null ? '' : step === 'over' ? countdownWords.over : countdownWords.under[step]
  return (
    <>
      <span role="timer">{timeLeft(until, now).words}</span>
      <span role="status" className="visually-hidden">
        {spoken === '' ? '' : `${label}: ${spoken}`}
      </span>
    </>
  )
}
