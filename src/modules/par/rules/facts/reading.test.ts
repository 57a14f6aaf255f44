import fc from 'fast-check'
import { expect, test } from 'vitest'
import { POINT, points } from '../../../../shared/points.ts'
import { HUNDRED, type Scoring, scoreLeaf } from '../scoring/scoring.ts'
import { factFromWords, factInWords } from './fact-words.ts'
import {
  type Figures,
  firstReading,
  inOrderOfTrying,
  inputsOf,
  type NodeFact,
  type Reading,
  shownFigure,
} from './reading.ts'

const MAX = points(10 * POINT)
const figures = (numerator: number, denominator: number | null, more: Partial<Figures> = {}): Figures => ({
  numerator,
  denominator,
  others: {},
  whenNone: null,
  ...more,
})
const fact = (reading: Reading): NodeFact => ({ key: 'thu.so', reading })
const ratio: Scoring = { type: 'ratio', a: 'phải làm', b: 'xong' }
const steps: Scoring = {
  type: 'steps',
  options: [
    { when: 'đủ', points: MAX },
    { when: 'từ 80 %', points: points(5 * POINT) },
    { when: 'dưới 80 %', points: points(0) },
  ],
}
const byThresholds = fact({
  as: 'steps',
  thresholds: [
    { option: 0, gte: HUNDRED },
    { option: 1, gte: 80 * POINT },
    { option: 2, lt: 80 * POINT },
  ],
})
const counted = fc.integer({ min: 0, max: 50_000 })

test('a rate becomes a ratio that scores numerator over denominator, exactly as if a person had typed it', () => {
  fc.assert(
    fc.property(counted, counted, (n, d) => {
      const inputs = inputsOf(fact({ as: 'ratio' }), ratio, MAX, figures(n, d))
      expect(inputs).toEqual(d === 0 ? null : { type: 'ratio', a: d * POINT, b: n * POINT })
    }),
  )
})

test('a step is chosen by the exact fraction: never over a threshold by rounding, and always exactly one', () => {
  fc.assert(
    fc.property(counted, fc.integer({ min: 1, max: 50_000 }), (n, d) => {
      const inputs = inputsOf(byThresholds, steps, MAX, figures(n, d))
      const expected = n >= d ? 0 : BigInt(n) * 100n >= 80n * BigInt(d) ? 1 : 2
      expect(inputs).toEqual({ type: 'steps', option: expected })
    }),
  )
})

test('of what is counted against somebody fewer is better: up to so many chooses the step, whatever order it was said in', () => {
  const thresholds = inOrderOfTrying([{ option: 2 }, { option: 1, lte: 3 * POINT }, { option: 0, lte: 0 }])
  fc.assert(
    fc.property(counted, (n) => {
      const expected = n === 0 ? 0 : n <= 3 ? 1 : 2
      expect(inputsOf(fact({ as: 'steps', thresholds }), steps, MAX, figures(n, null))).toEqual({
        type: 'steps',
        option: expected,
      })
    }),
    { examples: [[0], [1], [3], [4]] },
  )
})

test('a first guess takes all of a rate, a yes, and none of a count for the best step', () => {
  const option = (unit: 'rate' | 'count' | 'yes-no', n: number, of: number | null) => {
    const reading = firstReading(steps, { unit, denominator: of === null ? null : 'tổng số' }) as Reading
    const inputs = inputsOf(fact(reading), steps, MAX, figures(n, of))
    return inputs?.type === 'steps' ? inputs.option : null
  }
  expect([option('rate', 9, 9), option('rate', 8, 9)]).toEqual([0, 2])
  expect([option('yes-no', 1, null), option('yes-no', 0, null)]).toEqual([0, 2])
  expect([option('count', 0, null), option('count', 1, null)]).toEqual([0, 2])
})

test('39.999 of 50.000 is less than 80 % though it is shown as 80', () => {
  expect(inputsOf(byThresholds, steps, MAX, figures(39_999, 50_000))).toEqual({ type: 'steps', option: 2 })
  expect(inputsOf(byThresholds, steps, MAX, figures(40_000, 50_000))).toEqual({ type: 'steps', option: 1 })
})

test('what is not done counts down a deduction, and never below nothing', () => {
  const deduct: Scoring = { type: 'deduct', rules: [{ per: 'việc chậm', amount: points(POINT) }], min: points(0) }
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }), (n, d) => {
      const inputs = inputsOf(fact({ as: 'counts', figures: ['missed'] }), deduct, MAX, figures(n, d))
      expect(inputs).toEqual({ type: 'deduct', counts: [Math.max(0, d - n)] })
    }),
  )
})

test('nothing to look at gives no figure, unless the source says all of it is done', () => {
  const bands: Scoring = { type: 'bands', input: 'tỷ lệ', bands: [{ gte: 0, points: MAX }] }
  expect(inputsOf(fact({ as: 'value' }), bands, MAX, figures(0, 0))).toBeNull()
  expect(inputsOf(fact({ as: 'value' }), bands, MAX, figures(0, 0, { whenNone: 'full' }))).toEqual({
    type: 'bands',
    value: HUNDRED,
  })
  expect(shownFigure(figures(3, null))).toBe(3 * POINT)
  expect(shownFigure(figures(1, 3))).toBe(333_333)
})

test('inputs the rule of the criterion refuses are none: people enter them', () => {
  const full: Scoring = { ...ratio, whenNone: 'full' }
  expect(inputsOf(fact({ as: 'ratio' }), full, MAX, figures(0, 0))).toEqual({ type: 'ratio', a: 0, b: 0 })
  expect(inputsOf(fact({ as: 'value' }), ratio, MAX, figures(1, 2))).toBeNull()
  const formula: Scoring = {
    type: 'formula',
    inputs: [{ name: 'a', title: 'a' }],
    alternatives: [{ title: '', when: null, points: 'a' }],
  }
  const named = inputsOf(
    fact({ as: 'values', figures: ['late'] }),
    formula,
    MAX,
    figures(1, 2, { others: { late: 4 } }),
  )
  expect(named && scoreLeaf(formula, MAX, named)).toEqual({ points: 4 * POINT })
  expect(inputsOf(fact({ as: 'values', figures: ['unknown'] }), formula, MAX, figures(1, 2))).toBeNull()
})

test('the line of an annex reads back as the same source and reading', () => {
  const end = fc.option(fc.integer({ min: 0, max: 2_000_000 }), { nil: undefined })
  const ends = fc.record({ gte: end, gt: end, lte: end, lt: end })
  const threshold = fc.tuple(fc.nat({ max: 20 }), ends).map(([option, some]) => ({
    option,
    ...Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined)),
  }))
  const names = fc.array(fc.constantFrom('numerator', 'denominator', 'missed', 'late-open'), {
    minLength: 1,
    maxLength: 4,
  })
  const reading = fc.oneof(
    fc.constantFrom<Reading>({ as: 'ratio' }, { as: 'value' }),
    names.map((figures): Reading => ({ as: 'counts', figures })),
    names.map((figures): Reading => ({ as: 'values', figures })),
    fc.array(threshold, { minLength: 1, maxLength: 5 }).map((thresholds): Reading => ({ as: 'steps', thresholds })),
  )
  fc.assert(
    fc.property(reading, (one) => {
      const said = { key: 'organization.deputies-within-norm', reading: one }
      expect(factFromWords(factInWords(said))).toEqual(said)
    }),
  )
})
