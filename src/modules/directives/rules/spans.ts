/** Spans of a year that are reported on: the whole, a quarter, a month. */
import { addDays } from '../../../shared/dates.ts'

/** 'nam', 'q1' … 'q4', 't1' … 't12', as the address says it. */
export const SPANS = [
  'nam',
  ...[1, 2, 3, 4].map((quarter) => `q${quarter}`),
  ...Array.from({ length: 12 }, (_, at) => `t${at + 1}`),
] as [string, ...string[]]

const firstOf = (year: number, month: number): string =>
  month > 12 ? `${year + 1}-01-01` : `${year}-${String(month).padStart(2, '0')}-01`

/** Both days belong to it. */
export function daysOf(year: number, span: string): { from: string; to: string } {
  const place = Number(span.slice(1))
  const [first, months] = span === 'nam' ? [1, 12] : span.startsWith('q') ? [place * 3 - 2, 3] : [place, 1]
  return { from: firstOf(year, first), to: addDays(firstOf(year, first + months), -1) }
}
