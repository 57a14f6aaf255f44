import fc from 'fast-check'
import { expect, test } from 'vitest'
import { POINT, type Points, points } from '../../../../shared/points.ts'
import { plain } from './plain.ts'
import { HUNDRED, type LeafInputs, type Scoring, scoreLeaf } from './scoring.ts'
import { ruleInWords, workingOf } from './working.ts'

const max = points(2 * POINT)
const ratio: Scoring = {
  type: 'ratio',
  a: 'tổng số nhiệm vụ',
  b: 'số hoàn thành',
  floor: { below: 8_000, points: points(0) },
}
const asked = (a: number, b: number): LeafInputs => ({ type: 'ratio', a: a * POINT, b: b * POINT })
const reasonOf = (score: ReturnType<typeof scoreLeaf>) => ('problem' in score ? score.problem.reason : null)

test('the floor is exact: 80 % keeps its points, a hair below has none', () => {
  expect(scoreLeaf(ratio, max, asked(20, 16))).toEqual({ points: 16_000 })
  expect(scoreLeaf(ratio, max, { type: 'ratio', a: 200_000, b: 159_999 })).toEqual({ points: 0 })
})

test('more than planned earns all the points and no more', () => {
  expect(scoreLeaf(ratio, max, asked(10, 12))).toEqual({ points: max })
})

test('a negative count, a fraction of a ten-thousandth and nothing to do are refused, each with its reason', () => {
  expect(reasonOf(scoreLeaf(ratio, max, asked(-1, 0)))).toBe('par.ratio-negative')
  expect(reasonOf(scoreLeaf(ratio, max, asked(10, -2)))).toBe('par.ratio-negative')
  expect(reasonOf(scoreLeaf(ratio, max, { type: 'ratio', a: 0.5, b: 0 }))).toBe('par.ratio-negative')
  expect(reasonOf(scoreLeaf(ratio, max, asked(0, 0)))).toBe('par.ratio-none')
  expect(reasonOf(scoreLeaf(ratio, max, { type: 'steps', option: 0 }))).toBe('par.inputs-of-other-kind')
})

test('an option that is not in the scale and a percentage above 100 are refused', () => {
  expect(
    reasonOf(scoreLeaf({ type: 'steps', options: [{ when: 'có', points: max }] }, max, { type: 'steps', option: 3 })),
  ).toBe('par.no-such-option')
  expect(
    reasonOf(
      scoreLeaf({ type: 'external', source: '766', formula: '' }, max, { type: 'external', percent: HUNDRED + 1 }),
    ),
  ).toBe('par.percent-out-of-range')
})

test('the same item ticked twice counts once', () => {
  const scoring: Scoring = {
    type: 'checklist',
    options: [
      { item: 'a', points: points(5_000) },
      { item: 'b', points: points(5_000) },
    ],
  }
  expect(scoreLeaf(scoring, points(10_000), { type: 'checklist', items: [0, 0] })).toEqual({ points: 5_000 })
})

test('raising what was done never lowers the points, and points lie from 0 to the maximum', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 ** 9 }),
      fc.nat(10 ** 9),
      fc.nat(10 ** 6),
      fc.integer({ min: 1, max: 200_000 }),
      (a, b, more, maximum) => {
        const of = (value: number) =>
          (scoreLeaf(ratio, points(maximum), { type: 'ratio', a, b: value }) as { points: Points }).points
        expect(of(b + more)).toBeGreaterThanOrEqual(of(b))
        expect(of(b)).toBeGreaterThanOrEqual(0)
        expect(of(b)).toBeLessThanOrEqual(maximum)
      },
    ),
  )
})

test('the rule and its working read as an official would write them', () => {
  expect(ruleInWords(ratio, max)).toBe('(số hoàn thành ÷ tổng số nhiệm vụ) × 2 điểm; dưới 80 %: 0 điểm')
  expect(workingOf(ratio, max, asked(20, 18))).toBe('18 ÷ 20 = 90 % ≥ 80 % → 18/20 × 2 = 1,8 điểm')
  expect(workingOf(ratio, max, asked(20, 15))).toBe('15 ÷ 20 = 75 % < 80 % → 0 điểm')
  const deduct: Scoring = {
    type: 'deduct',
    rules: [{ per: 'mỗi báo cáo thiếu', amount: points(5_000) }],
    min: points(0),
  }
  expect(workingOf(deduct, max, { type: 'deduct', counts: [1] })).toBe('2 − 1 × 0,5 → 1,5 điểm')
})

test('numbers lose their useless zeros and nothing else', () => {
  expect([20_000, 12_500, 12_000_000, 0, 1].map(plain)).toEqual(['2', '1,25', '1.200', '0', '0,0001'])
})
