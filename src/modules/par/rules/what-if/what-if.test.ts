import fc from 'fast-check'
import { expect, test } from 'vitest'
import { points } from '../../../../shared/points.ts'
import { type BlockInput, computeBlock, planOf, type UnitInput } from '../results/block.ts'
import { type Scoring, scoreLeaf } from '../scoring/scoring.ts'
import { bestInputs } from './best-inputs.ts'
import { shortestWay } from './shortest-way.ts'
import { type Goal, type Remedy, shortestWayTo } from './way.ts'
import { groundOf, NOTHING_TRIED, tried, triedUnit } from './what-if.ts'

const LEAVES = 6
/** Three criteria the unit scores, three that are surveyed: points are percentages of small maxima, so that ties are frequent. */
const nodes = Array.from({ length: LEAVES }, (_, at) => ({
  id: `${at}`,
  parentId: null,
  code: `${at}`,
  maxPoints: 20_000,
  assessedBy: at < 3 ? ('self' as const) : ('survey' as const),
  scoring:
    at < 3
      ? {
          type: 'steps',
          options: [0, 5_000, 10_000, 15_000, 20_000].map((value) => ({ when: '', points: points(value) })),
        }
      : { type: 'survey', respondents: '', question: '', scale: '' },
  evidence: [],
  mayBeNotApplicable: true,
  appraisingBody: null,
}))

const inputsOf = (at: number, level: number) =>
  at < 3 ? { type: 'steps' as const, option: level } : { type: 'survey' as const, percent: level * 250_000 }

const level = fc.integer({ min: 0, max: 4 })
const word = (at: number) =>
  fc.oneof(
    { weight: 8, arbitrary: level.map((given) => ({ inputs: inputsOf(at, given), notApplicable: false })) },
    { weight: 1, arbitrary: fc.constant({ inputs: null, notApplicable: true }) },
    { weight: 1, arbitrary: fc.constant(null) },
  )
const unit = (unitId: number) =>
  fc
    .record({
      words: fc.tuple(...nodes.map((_, at) => word(at))),
      exempt: fc.array(fc.integer({ min: 0, max: LEAVES - 1 }), { maxLength: 1 }),
      bonus: fc.integer({ min: 0, max: 1 }),
      penalty: fc.integer({ min: 0, max: 1 }),
    })
    .map(
      ({ words, exempt, bonus, penalty }): UnitInput => ({
        unitId,
        unitName: `Đơn vị ${unitId % 3}`,
        region: null,
        adjusted: { bonus: [bonus], penalty: [penalty] },
        leaves: words.map((given, at) => ({
          criterionId: `${at}`,
          word: given,
          exempt: exempt.includes(at),
          error: null,
        })),
      }),
    )

const part = { max: points(5_000), rules: [{ when: '', per: '', points: points(5_000) }] }
const block = fc
  .record({
    // With the survey first, a tie at 100 % is decided by points alone: see shortestWayTo.
    tie: fc.constantFrom(['shared', []], ['ordinal', ['points', 'survey', 'name']], ['ordinal', ['name']]),
    units: fc.tuple(unit(1), unit(2), unit(3), unit(4)),
  })
  .map(({ tie, units }) => {
    const [tieRule, tieOrder] = tie
    const criteriaSet = { id: 's', name: 's', adjustments: { bonus: part, penalty: part }, nodes }
    return {
      rules: { tieRule, tieOrder, bands: [], decimals: 2, headBands: [], weightRange: 0 },
      criteriaSet,
      units,
    } as unknown as BlockInput
  })

const remedies = fc
  .tuple(
    ...nodes.map((_, at) =>
      fc.option(fc.record({ level, effort: fc.integer({ min: 1, max: 9 }) })).map((given) => ({ given, at })),
    ),
  )
  .map((rows) =>
    rows.flatMap(({ given, at }): Remedy[] =>
      given ? [{ criterionId: `${at}`, inputs: inputsOf(at, given.level), effort: given.effort }] : [],
    ),
  )
const goal: fc.Arbitrary<Goal> = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((rank) => ({ kind: 'rank' as const, rank })),
  fc.integer({ min: 0, max: 1_000_000 }).map((index) => ({ kind: 'index' as const, index })),
)

const trialOf = (chosen: readonly Remedy[]) => ({
  words: new Map(chosen.map(({ criterionId, inputs }) => [criterionId, { inputs, notApplicable: false }])),
})
const blockWith = (input: BlockInput, chosen: readonly Remedy[]) => {
  const ground = groundOf(input, 1)
  if (!ground) throw new Error('no such unit')
  const own = triedUnit(ground, trialOf(chosen))
  return computeBlock({ ...input, units: input.units.map((other) => (other.unitId === 1 ? own : other)) })
}
const ownOf = (input: BlockInput, chosen: readonly Remedy[]) =>
  blockWith(input, chosen).units.find(({ unitId }) => unitId === 1)

test('what is tried is what the whole block would give, for index, rank, rating and every node', () => {
  fc.assert(
    fc.property(block, remedies, (input, chosen) => {
      const ground = groundOf(input, 1)
      if (!ground) throw new Error('no such unit')
      const {
        index,
        rank,
        rating,
        points: sum,
        fraction,
        nodes: figures,
      } = tried(ground, planOf(input.criteriaSet), trialOf(chosen))
      expect(ownOf(input, chosen)).toMatchObject({ index, rank, rating, points: sum, fraction, nodes: figures })
    }),
    { numRuns: 200 },
  )
})

test('the shortest way costs what the best of all choices costs, and is what the block would give', () => {
  fc.assert(
    fc.property(block, remedies, goal, (input, offered, wanted) => {
      const ground = groundOf(input, 1)
      if (!ground) throw new Error('no such unit')
      const way = shortestWayTo(ground, planOf(input.criteriaSet), offered, wanted)
      // Every subset of what is worth doing, through the block itself.
      const applies = ownOf(input, [])
        ?.nodes.filter(({ applicableMax }) => applicableMax > 0)
        .map(({ nodeId }) => nodeId)
      const useful = offered.filter((remedy) => {
        const at = Number(remedy.criterionId)
        const before = ownOf(input, [])?.nodes[at]?.points ?? 0
        const after = ownOf(input, [remedy])?.nodes[at]?.points ?? 0
        return applies?.includes(remedy.criterionId) && after > before
      })
      const subsets = Array.from({ length: 2 ** useful.length }, (_, mask) =>
        useful.filter((__, at) => (mask >> at) & 1),
      )
      const costs = subsets.flatMap((chosen) => {
        const own = ownOf(input, chosen)
        if (!own) return []
        const enough = wanted.kind === 'rank' ? own.rank <= wanted.rank : own.index >= wanted.index
        return enough ? [chosen.reduce((sum, { effort }) => sum + effort, 0)] : []
      })
      if (way.kind === 'beyond') expect(costs).toEqual([])
      else expect(way.kind === 'there' ? 0 : way.effort).toBe(Math.min(...costs))
      if (way.kind !== 'way') return
      const { index, rank } = way.steps.at(-1)?.after ?? way.now
      expect(
        ownOf(
          input,
          way.steps.map(({ remedy }) => remedy),
        ),
      ).toMatchObject({ index, rank })
    }),
    { numRuns: 300 },
  )
})

test('of equal effort the greater gain is taken, and of equal gain the fewer remedies', () => {
  const choice = (gain: number, effort: number, surveyGain = 0) => ({ gain, effort, surveyGain })
  const enough = ({ gain }: { gain: number }) => gain >= 4
  expect(shortestWay([choice(4, 2), choice(5, 2)], enough)).toEqual([1])
  expect(shortestWay([choice(2, 1), choice(3, 1), choice(5, 2)], enough)).toEqual([2])
  expect(shortestWay([choice(5, 2), choice(5, 2, 3)], enough)).toEqual([1])
})

test('sixty criteria with efforts of a year are weighed in one go', () => {
  const choices = Array.from({ length: 60 }, (_, at) => ({
    gain: 1_000 + ((at * 7_919) % 5_000),
    surveyGain: 0,
    effort: 1 + ((at * 101) % 365),
  }))
  const way = shortestWay(choices, ({ gain }) => gain >= 90_000)
  expect(way?.reduce((sum, at) => sum + (choices[at]?.gain ?? 0), 0)).toBeGreaterThanOrEqual(90_000)
})

test('nothing tried is what was published', () => {
  fc.assert(
    fc.property(block, (input) => {
      const ground = groundOf(input, 1)
      if (!ground) throw new Error('no such unit')
      expect(tried(ground, planOf(input.criteriaSet), NOTHING_TRIED).index).toBe(ownOf(input, [])?.index)
    }),
    { numRuns: 50 },
  )
})

test('the best inputs of a rule win all its points; of a formula only people can say them', () => {
  const max = points(20_000)
  const scorings: Scoring[] = [
    {
      type: 'steps',
      options: [
        { when: '', points: points(5_000) },
        { when: '', points: max },
      ],
    },
    {
      type: 'checklist',
      options: [
        { item: '', points: points(5_000) },
        { item: '', points: points(15_000) },
      ],
    },
    {
      type: 'bands',
      input: '',
      bands: [
        { gt: 900_000, points: max },
        { lte: 900_000, points: points(0) },
      ],
    },
    {
      type: 'bands',
      input: '',
      bands: [
        { lt: 30_000, points: max },
        { gte: 30_000, points: points(0) },
      ],
    },
    { type: 'ratio', a: '', b: '', floor: { below: 8_000, points: points(0) } },
    { type: 'deduct', rules: [{ per: '', amount: points(1_000) }], min: points(0) },
    { type: 'survey', respondents: '', question: '', scale: '' },
    { type: 'external', source: '', formula: '' },
  ]
  for (const scoring of scorings) {
    const inputs = bestInputs(scoring, max)
    expect(inputs && scoreLeaf(scoring, max, inputs), scoring.type).toEqual({ points: max })
  }
  expect(bestInputs({ type: 'formula', inputs: [], alternatives: [] }, max)).toBeNull()
})
