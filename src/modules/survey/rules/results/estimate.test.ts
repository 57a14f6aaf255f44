import fc from 'fast-check'
import { jStat } from 'jstat'
import { mean, sampleStandardDeviation } from 'simple-statistics'
import { expect, test } from 'vitest'
import { type Estimate, estimate, type Stratum } from './estimate.ts'

const percent = (value: number) => Math.round(value * 10_000)
const values = (...percents: number[]) => percents.map((value) => ({ sum: percent(value), answers: 1 }))
const asked = (stratum: Partial<Stratum>): Stratum => ({ values: [], population: null, weight: null, ...stratum })
const found = (strata: readonly Stratum[]): Estimate => {
  const result = estimate(strata)
  if (!result) throw new Error('nobody answered')
  return result
}

const Form = fc
  .record({ answers: fc.integer({ min: 1, max: 40 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ answers, share }) => ({ answers, sum: Math.round(share * answers * 1_000_000) }))
const numbersOf = (forms: readonly { sum: number; answers: number }[]) => forms.map(({ sum, answers }) => sum / answers)
/** The other library's t is good to about seven places. */
const CLOSE = 1

test('mean, deviation and interval are what two other libraries find', () => {
  fc.assert(
    fc.property(fc.array(Form, { minLength: 2, maxLength: 300 }), (forms) => {
      const numbers = numbersOf(forms)
      const result = found([asked({ values: forms })])
      const deviation = sampleStandardDeviation(numbers)
      const [low, high] = jStat.tci(mean(numbers), 0.05, deviation, numbers.length)
      expect(Math.abs(result.mean - mean(numbers))).toBeLessThanOrEqual(CLOSE)
      expect(Math.abs((result.deviation as number) - deviation)).toBeLessThanOrEqual(CLOSE)
      expect(Math.abs((result.low as number) - Math.max(0, low))).toBeLessThanOrEqual(CLOSE)
      expect(Math.abs((result.high as number) - Math.min(1_000_000, high))).toBeLessThanOrEqual(CLOSE)
    }),
  )
})

test('weighted by group: mean, error and Welch–Satterthwaite degrees are what two other libraries find', () => {
  const Group = fc.record({
    values: fc.array(Form, { minLength: 2, maxLength: 60 }),
    weight: fc.integer({ min: 1, max: 1_000_000 }).map((share) => share / 10_000),
    beyond: fc.option(fc.integer({ min: 0, max: 500 })),
  })
  fc.assert(
    fc.property(fc.array(Group, { minLength: 2, maxLength: 5 }), (groups) => {
      const strata = groups.map(({ values, weight, beyond }) =>
        asked({ values, weight, population: beyond === null ? null : values.length + beyond }),
      )
      const total = groups.reduce((sum, { weight }) => sum + weight, 0)
      const parts = strata.map((stratum) => {
        const numbers = numbersOf(stratum.values)
        const [n, N] = [numbers.length, stratum.population]
        const share = (stratum.weight as number) / total
        const correction = N === null ? 1 : (N - n) / (N - 1)
        const spread = (share ** 2 * sampleStandardDeviation(numbers) ** 2 * correction) / n
        return { mean: share * mean(numbers), spread, degrees: n - 1 }
      })
      const sum = (of: (part: (typeof parts)[number]) => number) => parts.reduce((all, part) => all + of(part), 0)
      const spread = sum((part) => part.spread)
      const result = found(strata)
      expect(result.isWeighted).toBe(true)
      expect(Math.abs(result.mean - sum((part) => part.mean))).toBeLessThanOrEqual(CLOSE)
      expect(Math.abs((result.error as number) - Math.sqrt(spread))).toBeLessThanOrEqual(CLOSE)
      if (spread < 1e-3) return
      const degrees = spread ** 2 / sum((part) => part.spread ** 2 / part.degrees)
      const reach = jStat.studentt.inv(0.975, degrees) * Math.sqrt(spread)
      const low = Math.max(0, sum((part) => part.mean) - reach)
      // Where one group alone varies the degrees are few and the reach is many times the scale: compared where it is read.
      expect(Math.abs((result.low as number) - low)).toBeLessThanOrEqual(CLOSE)
    }),
  )
})

test('the mean is rounded once, half up', () => {
  expect(
    found([
      asked({
        values: [
          { sum: 1, answers: 1 },
          { sum: 0, answers: 1 },
        ],
      }),
    ]).mean,
  ).toBe(1)
  // 1/3 + 1/6 is a half exactly; in doubles it would depend on the order.
  const thirds = [
    { sum: 1, answers: 3 },
    { sum: 1, answers: 6 },
  ]
  expect(found([asked({ values: thirds })]).mean).toBe(0)
  expect(found([asked({ values: [...thirds, { sum: 1, answers: 1 }] })]).mean).toBe(1)
})

/** Worked by hand: nine of 484 asked, x̄ = 368/9, s² = 285,39 ÷ 8, √((484−9)/(484−1)) = 0,99168, t(8) = 2,30600. */
test('nine of four hundred and eighty-four, by hand', () => {
  const nine = values(33.5, 32, 52, 43, 40, 41, 45, 42.5, 39)
  const known = found([asked({ values: nine, population: 484 })])
  expect(known).toMatchObject({ answers: 9, population: 484, mean: 408_889, degrees: 80_000 })
  expect(known.deviation).toBeCloseTo(59_727, -1)
  expect(known.error).toBeCloseTo(19_743, -1)
  expect(known.low).toBeCloseTo(408_889 - 45_528, -2)
  expect(known.high).toBeCloseTo(408_889 + 45_528, -2)
  const unknown = found([asked({ values: nine })])
  expect(unknown.error).toBeCloseTo(19_909, -1)
  expect((unknown.low as number) < (known.low as number)).toBe(true)
})

test('who asked everybody is sure; a population smaller than the answers corrects nothing', () => {
  const three = values(0, 50, 100)
  expect(found([asked({ values: three, population: 3 })])).toMatchObject({ low: 500_000, high: 500_000, error: 0 })
  expect(found([asked({ values: three, population: 2 })])).toEqual({
    ...found([asked({ values: three })]),
    population: 2,
  })
})

test('one answer has a mean and no interval; none has neither', () => {
  expect(estimate([asked({})])).toBeNull()
  expect(found([asked({ values: values(75) })])).toMatchObject({
    mean: 750_000,
    deviation: null,
    low: null,
    high: null,
  })
  const weighted = [asked({ values: values(75), weight: 40 }), asked({ values: values(25, 50), weight: 60 })]
  expect(found(weighted)).toMatchObject({ mean: 525_000, low: null, high: null })
})

test('a weighted group that gave no answer leaves its weight to the others; one without weight makes all count as they fall', () => {
  const [a, b] = [values(100, 100), values(0, 0)]
  const empty = asked({ weight: 50 })
  expect(found([asked({ values: a, weight: 30 }), asked({ values: b, weight: 20 }), empty]).mean).toBe(600_000)
  expect(found([asked({ values: a, weight: 30 }), asked({ values: b }), empty])).toMatchObject({
    mean: 500_000,
    isWeighted: false,
  })
})

test('the interval stays on the scale', () => {
  expect(found([asked({ values: values(0, 100) })])).toMatchObject({ low: 0, high: 1_000_000 })
})
