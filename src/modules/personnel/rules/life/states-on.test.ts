/** The state of a record on a past day. */
import { expect, test } from 'vitest'
import { stateOn, statesOf } from './states-on.ts'

const at = (day: string) => new Date(`${day}T08:00:00+07:00`)

test('the state of a day is that of the last step before; before its opening there is no record', () => {
  const states = statesOf({
    openedOn: '2024-03-01',
    closedOn: null,
    state: 'in_use',
    steps: [
      { from: 'draft', to: 'declared', at: at('2024-03-20') },
      { from: 'declared', to: 'certified', at: at('2024-04-02') },
      { from: 'certified', to: 'in_use', at: at('2024-04-02') },
    ],
  })
  const on = (day: string) => stateOn(states, day)
  expect(['2024-02-29', '2024-03-01', '2024-03-20', '2024-04-01', '2024-04-02', '2030-01-01'].map(on)).toEqual([
    ...[null, 'draft', 'declared', 'declared', 'in_use', 'in_use'],
  ])
})

test('who left in May is closed since May though it was written in January after; archived since it was archived', () => {
  const left = {
    openedOn: '1990-01-01',
    closedOn: '2025-05-01',
    state: 'archived',
    steps: [
      { from: 'certified', to: 'in_use', at: at('2025-09-01') },
      { from: 'in_use', to: 'closed', at: at('2026-01-10') },
      { from: 'closed', to: 'archived', at: at('2026-06-01') },
    ],
  } as const
  const states = statesOf(left)
  expect(['2025-04-30', '2025-05-01', '2025-12-31', '2026-06-01'].map((day) => stateOn(states, day))).toEqual([
    ...['certified', 'closed', 'closed', 'archived'],
  ])
  // As it was known before January, the person was still there.
  expect(stateOn(statesOf({ ...left, known: at('2026-01-09') }), '2025-12-31')).toBe('in_use')
  expect(stateOn(statesOf({ ...left, known: at('2025-08-31') }), '2025-12-31')).toBe('certified')
})

test('a record loaded with its past was kept until the person left', () => {
  const states = statesOf({ openedOn: '1990-01-01', closedOn: '2025-05-01', state: 'closed', steps: [] })
  expect(['2025-04-30', '2025-05-01'].map((day) => stateOn(states, day))).toEqual(['in_use', 'closed'])
  expect(statesOf({ openedOn: '1990-01-01', closedOn: null, state: 'in_use', steps: [] })).toHaveLength(1)
})
