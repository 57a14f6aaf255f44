/** How a source stands, and when it is asked. */
import { expect, test } from 'vitest'
import { isDue } from './due.ts'
import { standingOf } from './standing.ts'

const now = new Date('2025-11-26T02:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()

test.each([
  [23, 30, 'on-time', 23],
  [30, 30, 'on-time', 30],
  [31, 30, 'late', 31],
  [0, 1, 'on-time', 0],
])('figures of %i days ago in a source that is late after %i: %s', (days, lateAfterDays, state, age) => {
  const facts = { isOn: true, lateAfterDays, newestTakenAt: daysAgo(days), lastEnded: null }
  expect(standingOf(facts, now)).toEqual({ state, hasFailed: false, age })
})

test('late and failed are two things, and a source that is off is neither late nor waited for', () => {
  const facts = { isOn: true, lateAfterDays: 7, newestTakenAt: daysAgo(9), lastEnded: { state: 'failed' as const } }
  expect(standingOf(facts, now)).toMatchObject({ state: 'late', hasFailed: true })
  expect(standingOf({ ...facts, isOn: false }, now)).toMatchObject({ state: 'off' })
  expect(standingOf({ ...facts, newestTakenAt: null }, now)).toMatchObject({ state: 'never', age: null })
})

test.each([
  ['off', null, false],
  ['daily', null, true],
  ['daily', { at: '2025-11-25T16:59:00Z', state: 'done' }, true],
  ['daily', { at: '2025-11-25T17:01:00Z', state: 'done' }, false],
  ['daily', { at: '2025-11-25T20:30:00Z', state: 'failed' }, false],
  ['daily', { at: '2025-11-25T19:59:00Z', state: 'failed' }, true],
  ['daily', { at: '2025-11-20T00:00:00Z', state: 'running' }, false],
  ['weekly', { at: '2025-11-23T16:59:00Z', state: 'same' }, true],
  ['weekly', { at: '2025-11-23T17:00:00Z', state: 'same' }, false],
] as const)('%s, last asked %o: due %s', (pull, last, expected) => {
  expect(isDue(pull, last, now)).toBe(expected)
})
