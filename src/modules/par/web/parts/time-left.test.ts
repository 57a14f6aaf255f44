import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spokenLeft, timeLeft } from './time-left.ts'

const NOW = new Date('2026-01-10T02:00:00Z')
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const after = (span: number) => new Date(NOW.getTime() + span).toISOString()

test('the time left is told as an office says it', () => {
  expect(timeLeft(after(12 * DAY + HOUR), NOW).words).toBe('còn 12 ngày')
  expect(timeLeft(after(2 * DAY + 4 * HOUR + 5 * MINUTE), NOW).words).toBe('còn 2 ngày 4 giờ')
  expect(timeLeft(after(3 * HOUR + 7 * MINUTE), NOW).words).toBe('còn 3 giờ 7 phút')
  expect(timeLeft(after(-2 * DAY), NOW)).toEqual({ words: 'quá hạn 2 ngày', isPressing: true, isOver: true })
})

test('it is spoken at a day, six hours, an hour, a quarter and the end, and at no other time', () => {
  const at = (span: number) => spokenLeft(after(span), NOW)
  expect([2 * DAY, DAY, 7 * HOUR, 6 * HOUR, HOUR, 15 * MINUTE, 1, 0].map(at)).toEqual([
    null,
    'day',
    'day',
    'hours',
    'hour',
    'quarter',
    'quarter',
    'over',
  ])
  const order = [null, 'day', 'hours', 'hour', 'quarter', 'over']
  fc.assert(
    fc.property(fc.integer({ min: -DAY, max: 3 * DAY }), fc.nat(DAY), (span, less) => {
      expect(order.indexOf(at(span - less))).toBeGreaterThanOrEqual(order.indexOf(at(span)))
    }),
  )
})
