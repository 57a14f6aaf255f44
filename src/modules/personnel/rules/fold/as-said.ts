/** A line with its days as a paper would name them: said again, the fold makes the same line of it. */
import { addDays } from '../../../../shared/dates.ts'
import { dayAfterLast } from '../../../../shared/partial-days.ts'
import type { Values } from '../parts.ts'
import type { Line } from './effect.ts'

export interface Said {
  /** A day, a month or a year. */
  from: string
  /** The last day, month or year; null while it holds. */
  to: string | null
  values: Values
}

export function asSaid({ from, to, values }: Pick<Line, 'from' | 'to' | 'values'>): Said {
  const { from: begun, to: last, ...rest } = values
  return { from: typeof begun === 'string' ? begun : from, to: to === null ? null : lastOf(to, last), values: rest }
}

/** What the paper named, unless something ended the line before. */
const lastOf = (to: string, named: Values[string] | undefined): string =>
  typeof named === 'string' && dayAfterLast(named) === to ? named : addDays(to, -1)
