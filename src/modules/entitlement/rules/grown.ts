/** A percent that grows by years served, counted forward from the day it is first known of, put off by what does not count. */
import { addMonths } from '../../../shared/months.ts'

export interface Growth {
  /** Months until the first percent. */
  fromMonths: number
  firstPercent: number
  thenPercent: number
  everyMonths: number
}

export interface Grown {
  /** From when the first percent was served for. */
  since: string
  /** What it comes to on the day. */
  counted: number
  /** The first percent beyond what is recorded, and by how many months it was put off in all. */
  next: { percent: number; on: string; putOffMonths: number }
}

interface Asked {
  growth: Growth
  /** The earliest that is recorded; 0: it was not reached yet, and the time runs from that day. */
  known: { percent: number; on: string }
  /** Months that do not count of a stretch. */
  putOff: (since: string, until: string) => number
  /** What is paid. */
  held: number
  day: string
}

export function grown({ growth, known, putOff, held, day }: Asked): Grown {
  const { fromMonths, firstPercent, thenPercent, everyMonths } = growth
  const served = (raises: number) => (raises < 0 ? 0 : fromMonths + raises * everyMonths)
  let raises = known.percent === 0 ? -1 : Math.max(0, Math.floor((known.percent - firstPercent) / thenPercent))
  const since = addMonths(known.on, -served(raises))
  let [start, late, counted] = [known.on, 0, known.percent]
  let next: Grown['next'] | null = null
  for (;;) {
    raises += 1
    const percent = firstPercent + thenPercent * raises
    const reached = reachedOn(addMonths(since, served(raises) + late), (until) => putOff(start, until))
    late += reached.putOffMonths
    if (reached.on <= day) counted = percent
    if (percent > held) next ??= { percent, on: reached.on, putOffMonths: late }
    if (next !== null && reached.on > day) return { since, counted, next }
    start = reached.on
  }
}

/** A working life, twice over: what is put off further is never reached. */
const MOST_PUT_OFF = 1_200

/** What falls into the time by which it is put off puts it off further. */
function reachedOn(regular: string, putOff: (until: string) => number): { on: string; putOffMonths: number } {
  let [on, putOffMonths] = [regular, 0]
  for (;;) {
    const months = putOff(on)
    if (months === putOffMonths || months > MOST_PUT_OFF) return { on, putOffMonths }
    putOffMonths = months
    on = addMonths(regular, months)
  }
}

/** More is paid than the record bears out, or more than one raise was missed: somebody has to look. */
export const disagrees = (held: number, { counted, next }: Grown): boolean => held > counted || counted > next.percent
