/** A career as bars on lanes over one axis of years; what runs side by side within a lane stands in rows of its own. */
import { formatCoefficient } from '../../../../../../shared/coefficients.ts'
import type { ProvenLine } from '../../../../contract.ts'
import { nameOfCode } from '../../../../rules/catalogues.ts'
import { timelineWords as words } from '../../../text-of-timeline.vi.ts'

/** From the outermost in: for whom, as what, at which pay; then what interrupts and how it was judged. */
export const LANES = ['work', 'employment', 'use', 'post', 'rank', 'pay', 'absence', 'quality'] as const
export type LaneKey = (typeof LANES)[number]

export interface Bar {
  key: string
  lane: LaneKey
  what: string
  from: string
  /** The first day no longer. */
  to: string | null
  row: number
  line: ProvenLine
}

export interface Lane {
  key: LaneKey
  rows: number
  /** In the order they begin. */
  bars: readonly Bar[]
}

export interface Axis {
  first: string
  /** The first day that is not on it. */
  end: string
  years: readonly number[]
}

const WHAT: Readonly<Record<LaneKey, (line: ProvenLine) => string>> = {
  work: ({ values }) => [values.unit, values.position].filter(Boolean).join(' · '),
  employment: ({ unitName }) => unitName ?? '',
  use: ({ unitName }) => unitName ?? '',
  post: ({ values, slot }) => {
    const title = String(values.title ?? '')
    return slot === 'main' || slot === '' ? title : words.concurrent(title)
  },
  rank: ({ values, from }) => nameOfCode('rank', String(values.rank ?? ''), from),
  pay: ({ values }) =>
    [
      words.step(String(values.step ?? ''), formatCoefficient(Number(values.coefficient ?? 0))),
      values.overScalePercent && words.overScale(String(values.overScalePercent)),
    ]
      .filter(Boolean)
      .join(' · '),
  absence: ({ values, from }) => nameOfCode('leave_type', String(values.kind ?? ''), from),
  // As offices write it: HTXSNV, HTTNV.
  quality: ({ values }) => String(values.class ?? ''),
}

/** Lanes that hold something, in their order. */
export const lanesOf = (lines: readonly ProvenLine[]): Lane[] =>
  LANES.flatMap((key) => {
    const own = lines
      .filter(({ part }) => part === key)
      .toSorted((a, b) => a.from.localeCompare(b.from) || a.slot.localeCompare(b.slot))
    if (own.length === 0) return []
    const ends: string[] = []
    const bars = own.map((line): Bar => {
      const to = key === 'quality' ? `${Number(line.from.slice(0, 4)) + 1}-01-01` : line.to
      const free = ends.findIndex((end) => end <= line.from)
      const row = free === -1 ? ends.length : free
      ends[row] = to ?? '9999-12-31'
      return { key: line.id, lane: key, what: WHAT[key](line), from: line.from, to, row, line }
    })
    return [{ key, rows: ends.length, bars }]
  })

const MOST_MARKS = 14
const STEPS = [1, 2, 5, 10] as const

/** Whole years, from the first bar to the last day that matters. @param days that are marked on it. */
export function axisOf(lanes: readonly Lane[], days: readonly string[]): Axis {
  const told = [...days, ...lanes.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to ?? from]))]
  const years = told.map((day) => Number(day.slice(0, 4)))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const step = STEPS.find((one) => (last - first + 1) / one <= MOST_MARKS) ?? 20
  const begin = Math.ceil(first / step) * step
  const marks = Array.from({ length: Math.floor((last - begin) / step) + 1 }, (_, at) => begin + at * step)
  return { first: `${first}-01-01`, end: `${last + 1}-01-01`, years: marks }
}

/** Where a day lies on the axis, in percent of its length. */
export function placeOn({ first, end }: Axis, day: string): number {
  const [from, to, at] = [first, end, day].map((one) => Date.parse(one)) as [number, number, number]
  return (100 * (Math.min(Math.max(at, from), to) - from)) / (to - from)
}

const NEXT = { ArrowLeft: -1, ArrowRight: 1 } as const

/** The bar a key goes to from another: along its lane, or to what ran at the same time in the lane beside it. */
export function barAfter(lanes: readonly Lane[], from: Bar, key: string): Bar | undefined {
  const at = lanes.findIndex((lane) => lane.key === from.lane)
  const own = lanes[at]?.bars ?? []
  if (key === 'ArrowLeft' || key === 'ArrowRight') return own[own.indexOf(from) + NEXT[key]]
  if (key === 'Home') return own[0]
  if (key === 'End') return own.at(-1)
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined
  const beside = lanes[key === 'ArrowUp' ? at - 1 : at + 1]?.bars ?? []
  return beside.findLast((bar) => bar.from <= from.from) ?? beside[0]
}
