import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLetterDue, lastMorning, nextAttempt } from './letters.ts'

const at = (instant: string) => new Date(`${instant}+07:00`)

test.each([
  ['2026-11-25T07:30', '2026-11-25T07:30'], // Wednesday
  ['2026-11-25T07:29', '2026-11-24T07:30'],
  ['2026-11-25T23:59', '2026-11-25T07:30'],
  ['2026-11-26T00:10', '2026-11-25T07:30'],
  ['2026-11-28T12:00', '2026-11-27T07:30'], // Saturday → Friday
  ['2026-11-30T07:00', '2026-11-27T07:30'], // Monday before the hour → Friday
  ['2026-11-30T07:45', '2026-11-30T07:30'],
])('at %s the last morning is %s', (now, morning) => {
  expect(lastMorning(at(now))).toEqual(at(morning))
})

const waiting = (oldestAt: string, lastLetterAt: string | null = null, hasUrgent = false) => ({
  oldestAt: at(oldestAt),
  lastLetterAt: lastLetterAt === null ? null : at(lastLetterAt),
  hasUrgent,
})

test.each([
  ['what came yesterday goes this morning', waiting('2026-11-24T15:00'), '2026-11-25T07:30', true],
  ['what came after this morning waits for the next', waiting('2026-11-25T08:00'), '2026-11-25T17:00', false],
  ['the next morning it goes', waiting('2026-11-25T08:00', '2026-11-25T07:30'), '2026-11-26T07:30', true],
  ['on Saturday nothing goes', waiting('2026-11-27T08:00', '2026-11-27T07:30'), '2026-11-28T07:30', false],
  ['the program was off at 07:30: it goes when it is on', waiting('2026-11-24T15:00'), '2026-11-25T15:15', true],
  ['urgent goes at once', waiting('2026-11-25T10:00', '2026-11-25T07:30', true), '2026-11-25T10:15', true],
  ['urgent goes on Sunday too', waiting('2026-11-29T10:00', null, true), '2026-11-29T10:15', true],
  ['not two in an hour', waiting('2026-11-25T10:00', '2026-11-25T09:30', true), '2026-11-25T10:15', false],
  ['not even in the morning', waiting('2026-11-24T10:00', '2026-11-25T07:15'), '2026-11-25T07:30', false],
  ['given up this morning: the next', waiting('2026-11-24T10:00', '2026-11-25T07:30'), '2026-11-25T13:00', false],
])('%s', (_, what, now, isDue) => {
  expect(isLetterDue(what, at(now))).toBe(isDue)
})

test('whatever comes when, nobody gets two letters within an hour, and nothing waits over four days', () => {
  const start = at('2026-11-23T00:00').getTime()
  const quarter = 15 * 60_000
  const arrivals = fc.array(fc.record({ at: fc.integer({ min: 0, max: 10 * 96 }), isUrgent: fc.boolean() }), {
    maxLength: 60,
  })
  fc.assert(
    fc.property(arrivals, (notices) => {
      let waits: typeof notices = []
      let last: Date | null = null
      const letters: number[] = []
      for (let tick = 0; tick <= 15 * 96; tick++) {
        waits = [...waits, ...notices.filter((notice) => notice.at === tick)]
        const now = new Date(start + tick * quarter)
        if (waits.length === 0) continue
        const oldest = Math.min(...waits.map((notice) => notice.at))
        expect(tick - oldest).toBeLessThan(4 * 96)
        const hasUrgent = waits.some(({ isUrgent }) => isUrgent)
        if (!isLetterDue({ oldestAt: new Date(start + oldest * quarter), hasUrgent, lastLetterAt: last }, now)) continue
        letters.push(tick)
        waits = []
        last = now
      }
      for (const [place, tick] of letters.entries())
        if (place > 0) expect(tick - (letters[place - 1] as number)).toBeGreaterThanOrEqual(4)
      expect(waits).toEqual([])
    }),
  )
})

test('a refused letter is tried again after 15 minutes, an hour, four hours, and then given up', () => {
  const now = at('2026-11-25T07:30')
  expect([1, 2, 3, 4].map((attempts) => nextAttempt(attempts, now))).toEqual([
    at('2026-11-25T07:45'),
    at('2026-11-25T08:30'),
    at('2026-11-25T11:30'),
    null,
  ])
})
