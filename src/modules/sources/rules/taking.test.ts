import { expect, test } from 'vitest'
import { effectOf, isOtherTime, type ValueNow } from './taking.ts'

const now = (more: Partial<ValueNow> = {}): ValueNow => ({ percent: 10, origin: 'table', isThis: false, ...more })

test.each([
  [null, null, false, 'missing'],
  [now(), null, true, 'missing'],
  [null, 10, false, 'new'],
  [now(), 10, false, 'replaced'],
  [now({ origin: 'snapshot', isThis: true }), 10, false, 'same'],
  [now({ origin: 'snapshot' }), 10, false, 'replaced'],
  [now({ origin: 'person' }), 20, false, 'kept'],
  [now({ origin: 'person' }), 20, true, 'replaced'],
] as const)('now %o, the snapshot says %s, over what people entered: %s → %s', (before, next, over, effect) => {
  expect(effectOf(before, next, over)).toBe(effect)
})

test('a snapshot of another year is another time, one that touches the round is not', () => {
  const round = { from: '2025-01-01', to: '2025-12-31' }
  expect(isOtherTime({ from: '2024-01-01', to: '2024-12-31' }, round)).toBe(true)
  expect(isOtherTime({ from: '2024-12-30', to: '2025-01-05' }, round)).toBe(false)
  expect(isOtherTime({ from: '2026-01-05', to: '2026-01-11' }, round)).toBe(true)
})
