import { expect, test } from 'vitest'
import { employedOn, stateOn, type TakenStep } from './state-on.ts'

const steps: TakenStep[] = [
  { at: '2026-01-05T01:00:00Z', from: 'draft', to: 'declared' },
  { at: '2026-02-01T01:00:00Z', from: 'declared', to: 'certified' },
  { at: '2026-03-01T01:00:00Z', from: 'certified', to: 'closed' },
  { at: '2026-04-01T01:00:00Z', from: 'closed', to: 'archived' },
]
const on = (until: string, employed: 'not-yet' | 'now' | 'left' = 'now') => stateOn(steps, 'draft', until, employed)

test('a past day shows the state of that day, not of today', () => {
  expect(on('2026-01-01T16:59:59Z')).toBe('draft')
  expect(on('2026-01-31T16:59:59Z')).toBe('declared')
  expect(on('2026-02-28T16:59:59Z')).toBe('certified')
  expect(on('2026-05-01T16:59:59Z', 'left')).toBe('archived')
})

test('closed is what the lines say: a retirement recorded before or after its day', () => {
  // Recorded in March 2026, effective on 1/6/2026: in April he still works.
  expect(on('2026-04-30T16:59:59Z', 'now')).toBe('certified')
  // Effective on 1/2/2026 and recorded a month later.
  expect(on('2026-02-15T16:59:59Z', 'left')).toBe('closed')
})

test('a record that was loaded has the state of today until a step says otherwise, closed after who left', () => {
  expect(stateOn([], 'in_use', '2020-01-01T00:00:00Z', 'now')).toBe('in_use')
  expect(stateOn([], 'closed', '2020-01-01T00:00:00Z', 'now')).toBe('in_use')
  expect(stateOn([], 'in_use', '2020-01-01T00:00:00Z', 'left')).toBe('closed')
})

test('who left and came back is on no day of the gap employed', () => {
  const lines = [
    { part: 'employment', from: '2010-01-01', to: '2015-01-01' },
    { part: 'post', from: '2010-01-01', to: null },
    { part: 'employment', from: '2020-01-01', to: null },
  ]
  const days = ['2009-12-31', '2010-01-01', '2014-12-31', '2015-01-01', '2019-12-31', '2020-01-01']
  expect(days.map((day) => employedOn(lines, day))).toEqual(['not-yet', 'now', 'now', 'left', 'left', 'now'])
})
