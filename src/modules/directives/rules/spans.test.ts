import { expect, test } from 'vitest'
import { addDays } from '../../../shared/dates.ts'
import { daysOf, SPANS } from './spans.ts'

test('the quarters of a year, and its months, follow one another from its first day to its last', () => {
  for (const spans of [SPANS.filter((span) => span.startsWith('q')), SPANS.filter((span) => span.startsWith('t'))]) {
    const days = spans.map((span) => daysOf(2024, span))
    expect([days[0]?.from, days.at(-1)?.to]).toEqual(['2024-01-01', '2024-12-31'])
    for (const [at, { from }] of days.slice(1).entries()) expect(from).toBe(addDays(days[at]?.to as string, 1))
  }
  expect(daysOf(2024, 'nam')).toEqual({ from: '2024-01-01', to: '2024-12-31' })
  expect(daysOf(2024, 't2').to).toBe('2024-02-29')
})
