import fc from 'fast-check'
import { expect, test } from 'vitest'
import { points } from '../../../../shared/points.ts'
import type { LeafInputs, Scoring } from '../scoring/scoring.ts'
import { byLikeness, departsFrom, unlikeness } from './precedent.ts'

const ratioRule: Scoring = { type: 'ratio', a: 'giao', b: 'xong' }
const stepsRule: Scoring = {
  type: 'steps',
  options: ['đủ', 'một phần', 'không'].map((when, at) => ({ when, points: points(20_000 - at * 10_000) })),
}
const ratio = (a: number, b: number): LeafInputs => ({ type: 'ratio', a: a * 10_000, b: b * 10_000 })
const items = (...chosen: number[]): LeafInputs => ({ type: 'checklist', items: chosen })
const checklist: Scoring = { type: 'checklist', options: [] }

test('of ratios the shares are compared, not the amounts', () => {
  expect(unlikeness(ratioRule, ratio(10, 9), ratio(100, 90))).toBe(0)
  expect(unlikeness(ratioRule, ratio(20, 18), ratio(20, 16))).toBe(1_000)
  expect(unlikeness(ratioRule, ratio(0, 0), ratio(0, 0))).toBe(0)
  expect(unlikeness(ratioRule, ratio(0, 0), ratio(20, 20))).toBe(10_000)
})

test('of levels the steps between them, of items those that only one has', () => {
  const option = (at: number): LeafInputs => ({ type: 'steps', option: at })
  expect([0, 1, 2].map((at) => unlikeness(stepsRule, option(0), option(at)))).toEqual([0, 5_000, 10_000])
  expect(unlikeness(checklist, items(0, 1, 2), items(1, 2, 3))).toBe(5_000)
  expect(unlikeness(checklist, items(), items())).toBe(0)
})

test('what was entered under another rule, or not at all, is not compared', () => {
  expect(unlikeness(ratioRule, ratio(1, 1), items(0))).toBeNull()
  expect(unlikeness(ratioRule, null, ratio(1, 1))).toBeNull()
})

const amount = fc.integer({ min: 0, max: 10_000_000 })
const inputsOf = fc.oneof(
  fc.record({ type: fc.constant('ratio' as const), a: amount, b: amount }),
  fc.record({ type: fc.constant('bands' as const), value: amount }),
  fc.record({ type: fc.constant('deduct' as const), counts: fc.array(amount, { minLength: 3, maxLength: 3 }) }),
  fc.record({
    type: fc.constant('formula' as const),
    values: fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 2, maxLength: 2 }),
  }),
)

test('nothing is unlike itself, and neither side comes first', () => {
  fc.assert(
    fc.property(inputsOf, inputsOf, (one, other) => {
      expect(unlikeness(ratioRule, one, one)).toBe(0)
      const there = unlikeness(ratioRule, one, other)
      expect(unlikeness(ratioRule, other, one)).toBe(there)
      if (there !== null) expect(there >= 0 && there <= 10_000).toBe(true)
    }),
  )
})

test('what is most alike stands first, what cannot be compared last, of two alike the newer', () => {
  const [alike, newer, far, other] = [
    { unlikeness: 0, decidedAt: '2026-01-02' },
    { unlikeness: 0, decidedAt: '2026-01-03' },
    { unlikeness: 9_000, decidedAt: '2026-01-09' },
    { unlikeness: null, decidedAt: '2026-01-10' },
  ]
  expect([other, far, alike, newer].toSorted(byLikeness)).toEqual([newer, alike, far, other])
})

test('a decision departs from those that went another way', () => {
  const before = [{ outcome: 'agreed' as const }, { outcome: 'kept' as const }, { outcome: 'agreed' as const }]
  expect(departsFrom('kept', before)).toHaveLength(2)
  expect(departsFrom('agreed', before)).toHaveLength(1)
  expect(departsFrom('corrected', [])).toEqual([])
})
