/** Which point each sentence belongs to, and what a new one is called and where it goes. */
import type { Sentence } from './sentences.ts'

interface Placed {
  startsAt: number | null
  endsAt: number | null
}

/** The point a sentence stands in; the first one where two overlap. */
export const pointOf = <P extends Placed>({ from, to }: Sentence, points: readonly P[]): P | null =>
  points.find(({ startsAt, endsAt }) => startsAt !== null && endsAt !== null && startsAt < to && from < endsAt) ?? null

/** '4' a second time is '4 (2)': the document numbers only the head of the point. */
export function labelAmong(label: string | null, taken: readonly string[]): string {
  if (label === null || !taken.includes(label)) return label ?? ''
  const next = Array.from({ length: taken.length + 1 }, (_, place) => `${label} (${place + 2})`)
  return next.find((each) => !taken.includes(each)) ?? label
}

/** The point before which one that starts there goes: points stand in the order of the document. */
export const goesBefore = <P extends Placed & { position: number }>(startsAt: number, points: readonly P[]): P | null =>
  points.find((point) => point.startsAt !== null && point.startsAt > startsAt) ?? null

/** Those of which a stretch of the text takes something. */
export const overlapping = <P extends Placed>({ startsAt, endsAt }: Placed, points: readonly P[]): P[] =>
  points.filter(
    (one) =>
      startsAt !== null &&
      endsAt !== null &&
      one.startsAt !== null &&
      one.endsAt !== null &&
      one.startsAt < endsAt &&
      startsAt < one.endsAt,
  )
