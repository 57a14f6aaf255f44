/** Every case of test-vectors.json (published figures and the model sets; each names its source), by its id. */
import { expect, test } from 'vitest'
import { formatPoints, meanOf, type Points, points, pointsFromDecimal } from '../../../shared/points.ts'
import { rank } from './ranking/ranking.ts'
import { HUNDRED, type Scoring, scoreLeaf } from './scoring/scoring.ts'
import { adjustmentPoints, compileSet, indexOf, NOT_APPLICABLE, totalsOf } from './sheets/totals.ts'
import file from './test-vectors.json' with { type: 'json' }

type Case = { id: string; given: never; expect: never }
const cases = new Map((file.cases as unknown as Case[]).map((one) => [one.id, one]))
const tested = new Set<string>()

// biome-ignore lint/suspicious/noExplicitAny: each case has a shape of its own.
function vector(id: string, check: (given: any, expected: any) => void): void {
  tested.add(id)
  test(id, () => {
    const one = cases.get(id)
    expect(one, `the case ${id} is in the file`).toBeDefined()
    check((one as Case).given, (one as Case).expect)
  })
}

const dot = (vietnamese: string) => vietnamese.replace(/\./g, '').replace(',', '.')
/** A set of one leaf with that maximum, and one more of `rest` that does not apply. */
function indexOfPoints(value: number, applicableMax: number, bonus = 0, penalty = 0) {
  const set = compileSet([
    { id: 'scored', parentId: null, maxPoints: pointsFromDecimal(applicableMax) },
    { id: 'rest', parentId: null, maxPoints: pointsFromDecimal(16) },
  ])
  return indexOf(
    set,
    totalsOf(set, [pointsFromDecimal(value), NOT_APPLICABLE]),
    pointsFromDecimal(bonus),
    pointsFromDecimal(penalty),
  )
}
const percent = (index: number) => Number(dot(formatPoints(index)))
const leaf = (scoring: Scoring, max: number, inputs: Parameters<typeof scoreLeaf>[2]) =>
  scoreLeaf(scoring, pointsFromDecimal(max), inputs)
const decimal = (score: ReturnType<typeof scoreLeaf>) => ('points' in score ? score.points / 10_000 : score)

vector('denominator-na', (given, expected) => {
  expect(percent(indexOfPoints(given.points, given.applicableMax).index)).toBe(expected.indexPct)
})
vector('full-denominator', (given, expected) => {
  const { index } = indexOfPoints(given.points, given.applicableMax)
  expect(index / 10_000).toBe(expected.indexPct)
  expect(dot(formatPoints(index))).toBe(expected.display)
})
vector('appraisal-only-70', (given, expected) => {
  expect(percent(indexOfPoints(given.points, given.applicableMax).index)).toBe(expected.indexPct)
})
vector('appraisal-only-70-district', (given, expected) => {
  expect(percent(indexOfPoints(given.points, given.applicableMax).index)).toBe(expected.indexPct)
})
vector('group-mean', (given, expected) => {
  const mean = meanOf(given.scores.map((score: number) => pointsFromDecimal(score))) as number
  expect(mean / 10_000).toBe(expected.mean)
  expect(dot(formatPoints(mean))).toBe(expected.display)
})
const ranked = (scores: readonly number[]) =>
  scores.map((score, at) => ({
    unitId: at,
    unitName: `Đơn vị ${at}`,
    points: pointsFromDecimal(score),
    surveyPoints: 0,
    fraction: { numerator: pointsFromDecimal(score), denominator: HUNDRED },
  }))
vector('ties-ordinal', (given, expected) => {
  const rows = ranked([90.05, given.a.score, given.b.score])
  expect(
    rank(rows, 'ordinal')
      .slice(1)
      .map((row) => row.rank),
  ).toEqual(expected.ranks)
})
vector('ties-shared', (given, expected) => {
  expect(rank(ranked(given.scores), 'shared').map((row) => row.rank)).toEqual(expected.standardCompetitionRanks)
})
vector('component-sum-766', (given, expected) => {
  const sum = given.components.reduce((total: number, part: number) => total + pointsFromDecimal(part), 0)
  expect(sum / 10_000).toBe(expected.sum)
})
vector('lost-points-sum', (given, expected) => {
  const lost = given.lost.reduce((total: number, part: number) => total + pointsFromDecimal(part), 0)
  expect(lost / 10_000).toBe(expected.sum)
  expect((HUNDRED - lost) / 10_000).toBe(expected.score)
})
vector('yoy', (given, expected) => {
  expect((pointsFromDecimal(given.year2024) - pointsFromDecimal(given.year2023)) / 10_000).toBe(expected.delta)
})
for (const id of ['weights-2017', 'weights-2019-office']) {
  vector(id, (given, expected) => {
    const set = compileSet(
      given.fieldMax.map((max: number, at: number) => ({
        id: String(at),
        parentId: null,
        maxPoints: pointsFromDecimal(max),
      })),
    )
    const { applicableMax } = indexOf(
      set,
      totalsOf(
        set,
        given.fieldMax.map(() => 0),
      ),
    )
    expect(applicableMax / 10_000).toBe(expected.sum)
  })
}
vector('steps-bands-camau', (given, expected) => {
  // Quyết định 1880/QĐ-UBND năm 2013 (Cà Mau), 1.1.4: trên 90 %: 2; từ 70 đến 90 %: 1; dưới 70 %: 0.
  const scoring: Scoring = {
    type: 'bands',
    input: 'tỷ lệ %',
    bands: [
      { gt: 900_000, points: points(20_000) },
      { gte: 700_000, lte: 900_000, points: points(10_000) },
      { lt: 700_000, points: points(0) },
    ],
  }
  const found = given.inputs.map((value: number) =>
    decimal(leaf(scoring, 2, { type: 'bands', value: pointsFromDecimal(value) })),
  )
  expect(found).toEqual(expected.points)
})
vector('ratio-floor', (given, expected) => {
  const scoring: Scoring = {
    type: 'ratio',
    a: 'tổng số',
    b: 'đúng hạn',
    floor: { below: pointsFromDecimal(given.floor), points: points(0) },
  }
  const found = given.cases.map(({ a, b }: { a: number; b: number }) =>
    decimal(leaf(scoring, given.max, { type: 'ratio', a: a * 10_000, b: b * 10_000 })),
  )
  expect(found).toEqual(expected.points)
})
vector('deduct-min0', (given, expected) => {
  const scoring: Scoring = {
    type: 'deduct',
    rules: [
      { per: 'chậm', amount: pointsFromDecimal(given.perLate) },
      { per: 'thiếu', amount: pointsFromDecimal(given.perMissing) },
    ],
    min: points(0),
  }
  expect(decimal(leaf(scoring, given.max, { type: 'deduct', counts: [given.late, given.missing] }))).toBe(
    expected.points,
  )
})
vector('survey', (given, expected) => {
  const mean = meanOf(given.percents.map((value: number) => pointsFromDecimal(value))) as number
  expect(mean / 10_000).toBe(expected.mean)
  const score = leaf({ type: 'survey', respondents: '', question: '', scale: '' }, given.max, {
    type: 'survey',
    percent: mean,
  })
  expect(decimal(score)).toBe(expected.points)
  expect(dot(formatPoints((score as { points: Points }).points))).toBe(expected.display)
})
vector('none-full', (given, expected) => {
  expect(
    decimal(
      leaf({ type: 'ratio', a: 'a', b: 'b', whenNone: given.whenNone }, given.max, { type: 'ratio', a: given.a, b: 0 }),
    ),
  ).toBe(expected.points)
})
vector('none-na', (given, expected) => {
  const max = pointsFromDecimal(given.max)
  expect(
    scoreLeaf({ type: 'ratio', a: 'a', b: 'b', whenNone: given.whenNone }, max, { type: 'ratio', a: given.a, b: 0 }),
  ).toEqual({ notApplicable: true })
  const set = compileSet([
    { id: 'leaf', parentId: null, maxPoints: max },
    { id: 'other', parentId: null, maxPoints: HUNDRED as Points },
  ])
  const before = indexOf(set, totalsOf(set, [0, 0])).applicableMax
  expect((before - indexOf(set, totalsOf(set, [NOT_APPLICABLE, 0])).applicableMax) / 10_000).toBe(
    expected.removedFromDenominator,
  )
})
vector('adjustment-cap', (given, expected) => {
  const bonus = adjustmentPoints(
    { max: points(20_000), rules: [{ when: 'sáng kiến', per: 'sáng kiến', points: points(10_000) }] },
    [given.bonus],
  )
  const set = compileSet([{ id: 'all', parentId: null, maxPoints: HUNDRED as Points }])
  expect(indexOf(set, totalsOf(set, [pointsFromDecimal(given.points)]), bonus).index / 10_000).toBe(expected.indexPct)
})

test('no case of the file is left untested', () => {
  expect([...cases.keys()].filter((id) => !tested.has(id))).toEqual([])
})
