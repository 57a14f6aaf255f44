import { expect, test } from 'vitest'
import { asKnown } from './as-known.ts'
import { standingOf, type TaskHistory } from './standing.ts'

const task = (more: Partial<TaskHistory> = {}): TaskHistory => ({
  kind: 'dated',
  issuedOn: '2025-02-01',
  firstDueOn: '2025-12-31',
  extensions: [],
  reports: [],
  suspensions: [],
  droppedOn: null,
  ...more,
})
const standing = (history: TaskHistory, today: string) => {
  const known = asKnown(history, '2025-12-31', today)
  return standingOf(known.history, known.day)
}
const reported = (reportedOn: string, decidedOn: string | null, outcome: 'accepted' | 'returned' | null = 'accepted') =>
  task({ reports: [{ reportedOn, outcome: decidedOn === null ? null : outcome, decidedOn }] })

test('due and reported on 31/12 and confirmed on 6/1 is on time by whoever counts on 10/1, and awaited before', () => {
  const history = reported('2025-12-31', '2026-01-06')
  expect(standing(history, '2026-01-10')).toBe('on-time')
  expect(standing(history, '2026-01-05')).toBe('awaiting')
})

test.each([
  ['not reported at all', task(), 'overdue'],
  ['reported the day after', reported('2026-01-01', '2026-01-06'), 'overdue'],
  ['sent back after the day', reported('2025-12-20', '2026-01-06', 'returned'), 'overdue'],
  ['cancelled after the day', task({ droppedOn: '2026-01-03' }), 'overdue'],
  ['cancelled before it', task({ droppedOn: '2025-12-30' }), 'not-counted'],
  ['suspended since the day after', task({ suspensions: [{ from: '2026-01-01', to: null }] }), 'overdue'],
  ['suspended over the day', task({ suspensions: [{ from: '2025-12-01', to: '2026-01-02' }] }), 'not-counted'],
])('due on 31/12, %s: counted on 10/1', (_, history, expected) => {
  expect(standing(history, '2026-01-10')).toBe(expected)
})

test('while the day is not over a task due on it is not late', () => {
  expect(standing(task(), '2025-12-31')).toBe('not-due')
})
