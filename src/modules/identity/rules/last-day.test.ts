import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstDayAfter, lastDayBefore } from './last-day.ts'

test.each([
  ['2026-12-31', '2027-01-01'],
  ['2028-02-28', '2028-02-29'],
  ['2026-02-28', '2026-03-01'],
])('what holds to the end of %s holds no longer on %s', (last, first) => {
  expect(firstDayAfter(last)).toBe(first)
})

test('the way back leads to the same day', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (instant) => {
      const day = instant.toISOString().slice(0, 10)
      expect(lastDayBefore(firstDayAfter(day))).toBe(day)
    }),
  )
})
