import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HUNDRED } from '../scoring/scoring.ts'
import { compareFractions, type Ranked, type RatingBand, rank, ratingOf, whyNotBands } from './ranking.ts'

const row = (unitId: number, index: number, unitName = `Đơn vị ${unitId}`): Ranked => ({
  unitId,
  unitName,
  points: index,
  surveyPoints: 0,
  fraction: { numerator: index, denominator: HUNDRED },
})

test('68,32 of 84 stands above 81,33 of 100: fractions are compared, not what is shown', () => {
  expect(
    compareFractions({ numerator: 683_200, denominator: 840_000 }, { numerator: 813_300, denominator: HUNDRED }),
  ).toBe(-1)
})

test('equal results share a place, and the next place is skipped (Hà Nội 2023)', () => {
  expect(
    rank([row(1, 963_000), row(2, 957_000), row(3, 957_000), row(4, 952_200)], 'shared').map((unit) => unit.rank),
  ).toEqual([1, 2, 2, 4])
})

test('without shared places, what the round states decides', () => {
  const rows = [
    { ...row(1, 900_000, 'Ba'), surveyPoints: 5 },
    { ...row(2, 900_000, 'An'), surveyPoints: 9 },
  ]
  expect(rank(rows, 'ordinal', ['survey']).map((unit) => unit.unitId)).toEqual([2, 1])
  expect(rank(rows, 'ordinal', ['name']).map((unit) => unit.unitId)).toEqual([2, 1])
  expect(rank(rows, 'ordinal', []).map((unit) => unit.unitId)).toEqual([1, 2])
})

const rows = fc
  .array(
    fc.record({
      numerator: fc.integer({ min: 0, max: 1_000_000 }),
      denominator: fc.constantFrom(700_000, 840_000, 1_000_000),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((fractions) =>
    fractions.map(
      (fraction, unitId): Ranked => ({
        unitId,
        unitName: `Đơn vị ${unitId % 7}`,
        points: fraction.numerator,
        surveyPoints: unitId % 3,
        fraction,
      }),
    ),
  )

test('the order of entry never changes a place', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom('shared' as const, 'ordinal' as const), fc.integer(), (given, rule, seed) => {
      const mixed = given.toSorted((a, b) => Math.sin(seed + a.unitId * 12.9898) - Math.sin(seed + b.unitId * 12.9898))
      expect(rank(mixed, rule)).toEqual(rank(given, rule))
    }),
  )
})

test('nobody with a lower result stands above a higher one, and ordinal places are 1 to n', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const found = rank(given, 'ordinal')
      expect(found.map((unit) => unit.rank)).toEqual(found.map((_, at) => at + 1))
      for (const [at, unit] of found.entries()) {
        const next = found[at + 1]
        if (next) expect(compareFractions(unit.fraction, next.fraction)).toBeLessThanOrEqual(0)
      }
    }),
  )
})

const bands = [
  { label: 'Xuất sắc', gte: 900_000 },
  { label: 'Tốt', gte: 800_000, lt: 900_000 },
  { label: 'Khá', gte: 700_000, lt: 800_000 },
  { label: 'Trung bình', gte: 500_000, lt: 700_000 },
  { label: 'Yếu', lt: 500_000 },
]

test('bands take their closed ends and leave their open ones', () => {
  expect([900_000, 899_999, 800_000, 499_999, 0].map((index) => ratingOf(bands, index))).toEqual([
    'Xuất sắc',
    'Tốt',
    'Tốt',
    'Yếu',
    'Yếu',
  ])
})

test('bands with a gap or an overlap are refused with the value that shows it', () => {
  const problem = (of: readonly RatingBand[], ofHead: readonly RatingBand[] = []) =>
    whyNotBands('“Khối sở”', { bands: of, headBands: ofHead }).map(({ reason, params }) => [reason, params])
  expect(problem(bands)).toEqual([])
  const gap = { name: '“Khối sở”', problem: '0 % không thuộc mức nào' }
  expect(problem(bands.slice(0, 4))).toEqual([['par.bands-of-ranking', gap]])
  const overlap = { name: '“Khối sở”', problem: '0 % thuộc cả mức “Yếu” và “Kém”' }
  expect(problem([...bands, { label: 'Kém', lt: 300_000 }])).toEqual([['par.bands-of-ranking', overlap]])
  expect(problem(bands, bands.slice(0, 4))).toEqual([['par.bands-of-heads', gap]])
})
