import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_POINTS, points } from '../../../../shared/points.ts'
import type { NodeOfSet } from '../sheets/leaf-of-node.ts'
import { type BlockInput, computeBlock } from './block.ts'
import { NORMAL_SLICES } from './normal-slices.ts'
import { rankBands } from './rank-bands.ts'

interface Sheet {
  /** By leaf, in percent; null where it does not apply. */
  percents: readonly (number | null)[]
  /** Standard error of each of them, in percent. */
  error?: number
  bonus?: number
}

const node = (id: string, parentId: string | null, maxPoints: number): NodeOfSet => ({
  id,
  parentId,
  code: id,
  maxPoints,
  assessedBy: 'survey',
  evidence: [],
  mayBeNotApplicable: true,
  scoring: { type: 'survey', respondents: '', question: '', scale: '' },
  appraisingBody: null,
})

/** One area of surveyed criteria of ten points each; under one criterion they are never left out. */
function block(sheets: readonly Sheet[], { inOneCriterion = false, tieRule = 'shared' as 'shared' | 'ordinal' } = {}) {
  const leaves = sheets[0]?.percents.map((_, at) => `${at}`) ?? []
  const total = leaves.length * 100_000
  const input: BlockInput = {
    rules: { tieRule, tieOrder: ['points'], bands: [], decimals: 2, headBands: [], weightRange: 100_000 },
    criteriaSet: {
      id: 'set',
      name: '',
      adjustments: {
        bonus: { max: points(50_000), rules: [{ when: '', per: '', points: points(5_000) }] },
        penalty: { max: NO_POINTS, rules: [] },
      },
      nodes: [
        node('area', null, total),
        ...(inOneCriterion ? [node('criterion', 'area', total)] : []),
        ...leaves.map((id) => node(id, inOneCriterion ? 'criterion' : 'area', 100_000)),
      ],
    },
    units: sheets.map(({ percents, error, bonus = 0 }, unitId) => ({
      unitId,
      unitName: `Đơn vị ${unitId}`,
      region: null,
      adjusted: { bonus: [bonus], penalty: [] },
      leaves: percents.map((percent, at) => ({
        criterionId: `${at}`,
        word:
          percent === null
            ? { inputs: null, notApplicable: true }
            : { inputs: { type: 'survey', percent: percent * 10_000 }, notApplicable: false },
        exempt: false,
        error: error === undefined ? null : error * 10_000,
      })),
    })),
  }
  return input
}

const within = (input: BlockInput, weightRange: number) =>
  rankBands({ ...input, rules: { ...input.rules, weightRange } })
const bandsOf = (input: BlockInput, range = 0) =>
  within(input, range)
    .toSorted((a, b) => a.unitId - b.unitId)
    .map(({ low, high }) => [low, high])

const someSheets = fc.integer({ min: 1, max: 4 }).chain((leaves) =>
  fc.array(
    fc.record({
      percents: fc.array(fc.option(fc.constantFrom(40, 50, 75, 100), { freq: 4 }), {
        minLength: leaves,
        maxLength: leaves,
      }),
      error: fc.constantFrom(0, 2, 8),
      bonus: fc.integer({ min: 0, max: 12 }),
    }),
    { minLength: 1, maxLength: 9 },
  ),
)

test('where nothing is uncertain, every draw gives the place of the ranking, equals included', () => {
  fc.assert(
    fc.property(someSheets, fc.constantFrom('shared' as const, 'ordinal' as const), (sheets, tieRule) => {
      const input = block(
        sheets.map((sheet) => ({ ...sheet, error: 0 })),
        { inOneCriterion: true, tieRule },
      )
      expect(within(input, 0)).toEqual(
        computeBlock(input).units.map(({ unitId, rank }) => ({ unitId, low: rank, median: rank, high: rank })),
      )
    }),
    { numRuns: 40 },
  )
})

test('the same block gives the same bands in whatever order its units are named, and a band lies within the block', () => {
  fc.assert(
    fc.property(someSheets, (sheets) => {
      const input = block(sheets)
      const bands = rankBands(input)
      expect(rankBands({ ...input, units: input.units.toReversed() })).toEqual(bands)
      for (const { low, median, high } of bands) {
        expect(low >= 1 && low <= median && median <= high && high <= sheets.length).toBe(true)
      }
    }),
    { numRuns: 20 },
  )
})

test('deviates are those of the normal distribution', () => {
  const square = NORMAL_SLICES.reduce((sum, z) => sum + z * z, 0) / NORMAL_SLICES.length
  expect(square).toBeCloseTo(1, 3)
  expect([...NORMAL_SLICES].toReversed()).toEqual([...NORMAL_SLICES].map((z) => -z))
  // 97,5 % stand below 1,96; 99,9 % below 3,09.
  expect(NORMAL_SLICES.filter((z) => z < 1.96).length / NORMAL_SLICES.length).toBeCloseTo(0.975, 3)
  expect(NORMAL_SLICES.filter((z) => z < 3.0902).length / NORMAL_SLICES.length).toBeCloseTo(0.999, 3)
})

// The difference of two surveyed percentages has √2 times the error of one: with 5 % it is 7,07 %, and 1,645 of those are 11,6 %.
test('two surveyed units change places when their distance is within the error of both', () => {
  const apart = (distance: number) =>
    bandsOf(
      block([
        { percents: [70], error: 5 },
        { percents: [70 - distance], error: 5 },
      ]),
    )
  expect(apart(9)).toEqual([
    [1, 2],
    [1, 2],
  ])
  expect(apart(14)).toEqual([
    [1, 1],
    [2, 2],
  ])
})

test('a percentage is never drawn beyond nothing or everything', () => {
  // Unlimited, the first would fall behind in half of the draws.
  const [first, second] = bandsOf(
    block([
      { percents: [100], error: 0 },
      { percents: [100], error: 40 },
      { percents: [0], error: 0 },
    ]),
  )
  expect(first).toEqual([1, 1])
  expect(second).toEqual([1, 2])
})

test('weights move by as much as the block says', () => {
  // 20 points ahead in one, 18 behind in the other: the second leads when its weight is over a ninth more.
  const input = block([{ percents: [80, 60] }, { percents: [60, 78] }], { inOneCriterion: true })
  expect(bandsOf(input, 0)).toEqual([
    [1, 1],
    [2, 2],
  ])
  expect(bandsOf(input, 40_000)).toEqual([
    [1, 1],
    [2, 2],
  ])
  expect(bandsOf(input, 200_000)).toEqual([
    [1, 2],
    [1, 2],
  ])
})

test('a lead that hangs on one criterion is lost as often as that criterion is left out', () => {
  const lead = (criteria: number) =>
    bandsOf(
      block([
        { percents: Array.from({ length: criteria }, (_, at) => (at === 0 ? 100 : 50)) },
        { percents: Array.from({ length: criteria }, (_, at) => (at === 0 ? 0 : 52)) },
      ]),
    )
  // One of nine or none: a draw in ten. One of twenty-nine or none: a draw in thirty, less than one in twenty.
  expect(lead(9)).toEqual([
    [1, 2],
    [1, 2],
  ])
  expect(lead(29)).toEqual([
    [1, 1],
    [2, 2],
  ])
})

test('what was published once comes out again', () => {
  const input = block(
    Array.from({ length: 12 }, (_, unit) => ({
      percents: [60 + ((unit * 7) % 12), unit % 5 === 0 ? null : 80 - unit, 70],
      error: 3,
      bonus: unit % 3,
    })),
  )
  expect(rankBands(input).map(({ unitId, low, median, high }) => [unitId, low, median, high])).toEqual([
    [5, 1, 2, 6],
    [1, 1, 4, 8],
    [2, 1, 4, 10],
    [8, 1, 4, 9],
    [10, 1, 5, 10],
    [3, 2, 6, 10],
    [4, 2, 7, 11],
    [11, 2, 7, 11],
    [6, 4, 9, 11],
    [7, 4, 9, 11],
    [9, 7, 11, 12],
    [0, 8, 12, 12],
  ])
})
