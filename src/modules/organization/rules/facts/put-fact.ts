/** What a newly told value makes of what is known of a fact: which rows are closed, which are known instead. */
import { compareDays, overlaps, type Span, STILL } from '../days.ts'
import type { FactValue } from './facts.ts'

export interface KnownFact extends Span {
  value: FactValue
}

export interface ToldFact {
  /** The first day. */
  from: string
  /** The first day no longer; null: until the next change that is known. */
  to: string | null
  /** Null: it is not so any more, and nothing is put in its place. */
  value: FactValue | null
}

export interface FactAmendment<F extends KnownFact> {
  close: readonly F[]
  add: readonly (KnownFact & { leftOf: F | null })[]
}

/** The days for which the value is told. */
export function spanOf(known: readonly KnownFact[], { from, to }: Pick<ToldFact, 'from' | 'to'>): Span {
  const next = known
    .map(({ validFrom }) => validFrom)
    .filter((start) => compareDays(from, start) < 0)
    .toSorted(compareDays)[0]
  return { validFrom: from, validTo: to ?? next ?? STILL }
}

/** @param known what is known now of this fact of this unit; no two hold on one day. */
export function putFact<F extends KnownFact>(known: readonly F[], told: ToldFact): FactAmendment<F> {
  const span = spanOf(known, told)
  const close = known.filter((row) => overlaps(row, span))
  const left = close.flatMap((row) => [
    ...(compareDays(row.validFrom, span.validFrom) < 0
      ? [{ value: row.value, validFrom: row.validFrom, validTo: span.validFrom, leftOf: row }]
      : []),
    ...(compareDays(span.validTo, row.validTo) < 0
      ? [{ value: row.value, validFrom: span.validTo, validTo: row.validTo, leftOf: row }]
      : []),
  ])
  return { close, add: told.value === null ? left : [...left, { value: told.value, ...span, leftOf: null }] }
}
