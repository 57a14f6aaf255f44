import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOutside, periodOf } from './period.ts'

const year = { from: '2025-01-01', to: '2025-12-31' }

test.each([
  ['the first day of the period', '2025-01-01', 'within'],
  ['the last day of the period', '2025-12-31', 'within'],
  ['the eve of the period', '2024-12-31', 'before'],
  ['the day after the period', '2026-01-01', 'after'],
  ['a paper without a day', null, 'no-date'],
] as const)('%s', (_, day, expected) => {
  expect(periodOf(day, year)).toBe(expected)
})

test('a period need not be a calendar year: figures to 15 November belong to the round that ends there', () => {
  const round = { from: '2024-11-16', to: '2025-11-15' }
  expect(periodOf('2024-12-20', round)).toBe('within')
  expect(periodOf('2025-11-16', round)).toBe('after')
})

test('a day is before, within or after, and a longer period never puts a day outside that was within', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(fc.array(day, { minLength: 5, maxLength: 5 }), (days) => {
      const [from, innerFrom, innerTo, to] = days.slice(1).toSorted() as [string, string, string, string]
      const issued = days[0] as string
      const inner = periodOf(issued, { from: innerFrom, to: innerTo })
      const outer = periodOf(issued, { from, to })
      if (inner === 'within') expect(outer).toBe('within')
      expect(isOutside(outer)).toBe(issued < from || issued > to)
    }),
  )
})
