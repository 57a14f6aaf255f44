/** How long until a moment, as an office says it: 'còn 12 ngày', 'còn 1 ngày 3 giờ', 'quá hạn 3 ngày'. */

export { deadlineInWords } from '../../../../shared/dates.ts'

export interface TimeLeft {
  words: string
  /** Less than three days, or over. */
  isPressing: boolean
  isOver: boolean
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

function spanInWords(span: number): string {
  if (span >= 3 * DAY) return `${Math.floor(span / DAY)} ngày`
  if (span >= DAY) {
    const hours = Math.floor((span % DAY) / HOUR)
    return `${Math.floor(span / DAY)} ngày${hours > 0 ? ` ${hours} giờ` : ''}`
  }
  if (span >= HOUR) return `${Math.floor(span / HOUR)} giờ ${Math.floor((span % HOUR) / MINUTE)} phút`
  return `${Math.max(1, Math.floor(span / MINUTE))} phút`
}

export function timeLeft(until: string, now: Date): TimeLeft {
  const span = Date.parse(until) - now.getTime()
  const isOver = span <= 0
  return { words: `${isOver ? 'quá hạn' : 'còn'} ${spanInWords(Math.abs(span))}`, isPressing: span < 3 * DAY, isOver }
}

const STEPS = [
  ['quarter', 15 * MINUTE],
  ['hour', HOUR],
  ['hours', 6 * HOUR],
  ['day', DAY],
] as const

/** The step below which the time has fallen: what is worth being said aloud; null while there is more than a day. */
export function spokenLeft(until: string, now: Date): (typeof STEPS)[number][0] | 'over' | null {
  const span = Date.parse(until) - now.getTime()
  if (span <= 0) return 'over'
  return STEPS.find(([, most]) => span <= most)?.[0] ?? null
}
