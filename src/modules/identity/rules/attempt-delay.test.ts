import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  ACCOUNT_PATIENCE,
  ADDRESS_PATIENCE,
  type Attempts,
  afterFailure,
  type Patience,
  secondsToWait,
  whyNotAttempt,
} from './attempt-delay.ts'

const start = new Date('2026-11-24T01:00:00Z')
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const none: Attempts = { failures: 0, lastFailedAt: null }

function failTimes(count: number, patience: Patience = ACCOUNT_PATIENCE): Attempts {
  let attempts = none
  for (let turn = 0; turn < count; turn++) attempts = afterFailure(attempts, patience, start)
  return attempts
}

test('four slips in a row cost no waiting', () => {
  expect(secondsToWait(failTimes(4), ACCOUNT_PATIENCE, start)).toBe(0)
})

test.each([
  [5, 5],
  [6, 10],
  [7, 20],
  [10, 160],
  [40, 900],
])('after %i failures one waits %i seconds', (failures, seconds) => {
  expect(secondsToWait(failTimes(failures), ACCOUNT_PATIENCE, start)).toBe(seconds)
  expect(secondsToWait(failTimes(failures), ACCOUNT_PATIENCE, later(seconds))).toBe(0)
})

test('after a quiet hour everything is forgotten', () => {
  const again = afterFailure(failTimes(5), ACCOUNT_PATIENCE, later(3600))
  expect(again.failures).toBe(1)
})

test('an address is delayed only after many failures, and the longer wait is told', () => {
  expect(whyNotAttempt(none, failTimes(49, ADDRESS_PATIENCE), start)).toBeNull()
  expect(whyNotAttempt(failTimes(5), failTimes(53, ADDRESS_PATIENCE), start)?.params).toEqual({ seconds: 40 })
})

test('a clock set back adds no wait to honest slips', () => {
  expect(secondsToWait(failTimes(3), ACCOUNT_PATIENCE, later(-60))).toBe(0)
})

test('whatever the rhythm, a guesser gets fewer than two hundred guesses a day at one account', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1200 }), { minLength: 1, maxLength: 50 }), (pauses) => {
      let [attempts, now, guesses] = [none, 0, 0]
      for (let turn = 0; now < 86_400; turn++) {
        now += (pauses[turn % pauses.length] ?? 0) + secondsToWait(attempts, ACCOUNT_PATIENCE, later(now))
        now += 1
        attempts = afterFailure(attempts, ACCOUNT_PATIENCE, later(now))
        guesses++
      }
      expect(guesses).toBeLessThan(200)
    }),
  )
})
