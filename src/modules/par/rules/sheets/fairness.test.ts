/** What everybody may rely on: better work never costs points, one unit's sheet is its own, and the order of entry is nothing. */
import fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { everyKindSet } from '../../../../../tests/support/every-kind-set.ts'
import { POINT, points } from '../../../../shared/points.ts'
import { rank } from '../ranking/ranking.ts'
import { whyNotFormula } from '../scoring/formula/read-formula.ts'
import type { LeafInputs, Scoring } from '../scoring/scoring.ts'
import { setFromModel } from '../sets/model-set.ts'
import { isScoredByUnit, type Leaf } from './self-assessment.ts'
import { type LeafState, type SheetPlan, sheetFigures } from './sheet-figures.ts'
import { compileSet } from './totals.ts'

// Thousands of draws; a busy machine is no failure.
vi.setConfig({ testTimeout: 60_000 })

type SheetStates = ReadonlyMap<string, LeafState>

/** @param order of the nodes in the file. */
function planFrom(json: ReturnType<typeof everyKindSet>): SheetPlan {
  const found = setFromModel(json)
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  const { nodes, adjustments } = found.set
  const compiled = compileSet(nodes.map(({ code, parent, maxPoints }) => ({ id: code, parentId: parent, maxPoints })))
  const leaves = Array.from(compiled.leaves, (at): Leaf => {
    const node = nodes.find(({ code }) => code === compiled.ids[at])
    if (!node?.scoring) throw new Error('a leaf without scoring')
    return {
      id: node.code,
      code: node.code,
      scoring: node.scoring,
      maxPoints: node.maxPoints,
      assessedBy: node.assessedBy === 'mixed' ? 'self' : node.assessedBy,
      evidenceRequired: false,
      appraisingBody: null,
      mayBeNotApplicable: node.mayBeNotApplicable,
    }
  })
  return { compiled, leaves, adjustments }
}

let plan: SheetPlan
beforeAll(() => {
  plan = planFrom(everyKindSet('Bộ đủ cách chấm'))
})

const few = fc.nat(60).map((value) => value * POINT)
const exact = fc.oneof(few, fc.nat(120 * POINT), fc.nat(10 ** 14))
const percent = fc.nat(100 * POINT)

/** Any inputs of a scoring, as people could enter them. */
function anyInputs(scoring: Scoring): fc.Arbitrary<LeafInputs> {
  switch (scoring.type) {
    case 'steps':
      return fc.record({ type: fc.constant('steps'), option: fc.nat(scoring.options.length - 1) })
    case 'checklist':
      return fc.record({
        type: fc.constant('checklist'),
        items: fc.subarray(scoring.options.map((_, at) => at)),
      })
    case 'bands':
      return fc.record({ type: fc.constant('bands'), value: exact })
    case 'ratio':
      return fc.record({ type: fc.constant('ratio'), a: exact, b: exact })
    case 'deduct':
      return fc.record({ type: fc.constant('deduct'), counts: fc.tuple(...scoring.rules.map(() => fc.nat(5))) })
    case 'survey':
    case 'external':
      return fc.record({ type: fc.constant(scoring.type), percent })
    case 'formula':
      return fc.record({ type: fc.constant('formula'), values: fc.tuple(...scoring.inputs.map(() => exact)) })
  }
}

const nobody: LeafState = { entry: null, appraisal: null, imported: null }
function stateWith(leaf: Leaf, inputs: LeafInputs | null, notApplicable = false): LeafState {
  if (!isScoredByUnit(leaf)) return { ...nobody, imported: inputs && 'percent' in inputs ? inputs : null }
  return { ...nobody, entry: { inputs, notApplicable, version: 1 } }
}

/** A sheet filled in to any degree; what may be left out sometimes is. */
const anySheet = (leaves: readonly Leaf[]): fc.Arbitrary<SheetStates> =>
  fc
    .tuple(
      ...leaves.map((leaf) =>
        fc
          .tuple(fc.option(anyInputs(leaf.scoring)), fc.boolean())
          .map(([inputs, out]) => stateWith(leaf, inputs, out && leaf.mayBeNotApplicable)),
      ),
    )
    .map((states) => new Map(leaves.map((leaf, at) => [leaf.id, states[at] as LeafState])))

const counts = fc.tuple(fc.nat(3))
const figuresOf = (states: SheetStates, of = plan, adjusted = { bonus: [0], penalty: [0] }) =>
  sheetFigures(of, (id) => states.get(id), adjusted, 'self')

/** The same work and better work, by what people enter. */
type Raised = fc.Arbitrary<readonly [LeafInputs, LeafInputs]>
const more = (least: fc.Arbitrary<number>) => fc.tuple(least, exact).map(([from, by]) => [from, from + by] as const)
const raised: Record<string, Raised> = {
  '1.1': fc.tuple(fc.nat(2), fc.nat(2)).map(([one, other]) => [
    // The scale falls from its first level to its last.
    { type: 'steps', option: Math.max(one, other) },
    { type: 'steps', option: Math.min(one, other) },
  ]),
  '1.2': fc.tuple(fc.subarray([0, 1, 2]), fc.nat(2)).map(([items, one]) => [
    { type: 'checklist', items },
    { type: 'checklist', items: [...new Set([...items, one])] },
  ]),
  '1.3': more(percent).map(([from, to]) => [
    { type: 'bands', value: from },
    { type: 'bands', value: to },
  ]),
  ...Object.fromEntries(
    ['1.4', '1.5', '1.6', '1.8.2'].map((code): [string, Raised] => [
      code,
      fc.tuple(exact, more(exact)).map(([a, [from, to]]) => [
        { type: 'ratio', a, b: from },
        { type: 'ratio', a, b: to },
      ]),
    ]),
  ),
  '1.7': fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9)).map(([a, b, c, d]) => [
    { type: 'deduct', counts: [a + c, b + d] },
    { type: 'deduct', counts: [a, b] },
  ]),
  '2.1': fc.tuple(exact, more(exact)).map(([all, [from, to]]) => [
    { type: 'formula', values: [all, from] },
    { type: 'formula', values: [all, to] },
  ]),
  '2.2': fc.tuple(more(exact), more(exact)).map(([[a, b], [c, d]]) => [
    { type: 'formula', values: [b, d] },
    { type: 'formula', values: [a, c] },
  ]),
  '2.3': more(percent).map(([from, to]) => [
    { type: 'formula', values: [from] },
    { type: 'formula', values: [to] },
  ]),
  // Given back never more than given: otherwise the divisor changes its sign, and the formula is not monotone.
  '2.4': fc.tuple(exact, exact, more(exact)).map(([back, kept, [from, to]]) => [
    { type: 'formula', values: [back + kept, from, back] },
    { type: 'formula', values: [back + kept, to, back] },
  ]),
  '3.1': fc.tuple(percent, percent).map(([one, other]) => [
    { type: 'survey', percent: Math.min(one, other) },
    { type: 'survey', percent: Math.max(one, other) },
  ]),
  '3.2': fc.tuple(percent, percent).map(([one, other]) => [
    { type: 'external', percent: Math.min(one, other) },
    { type: 'external', percent: Math.max(one, other) },
  ]),
}

describe('better work never lowers the index', () => {
  test.each(Object.entries(raised))('by criterion %s', (code, pairs) => {
    const leaf = plan.leaves.find((one) => one.code === code) as Leaf
    fc.assert(
      fc.property(anySheet(plan.leaves), counts, counts, pairs, (sheet, bonus, penalty, [low, high]) => {
        const index = (inputs: LeafInputs) =>
          figuresOf(new Map([...sheet, [leaf.id, stateWith(leaf, inputs)]]), plan, { bonus, penalty }).index
        expect(index(high)).toBeGreaterThanOrEqual(index(low))
      }),
      { numRuns: 150 },
    )
  })

  test('each kind of rule of the set is among them', () => {
    const kinds = new Set(plan.leaves.filter(({ code }) => code in raised).map(({ scoring }) => scoring.type))
    expect([...kinds].sort()).toEqual([
      'bands',
      'checklist',
      'deduct',
      'external',
      'formula',
      'ratio',
      'steps',
      'survey',
    ])
  })

  /** Formulas in x that never fall when x grows: sums, products, least and largest, whole parts, thresholds upwards. */
  const monotone = fc.letrec<{ any: string; part: string }>((tie) => ({
    part: fc.oneof(fc.constant('x'), fc.nat(9).map(String), fc.constant('0.25'), fc.constant('toi_da')),
    any: fc.oneof(
      { maxDepth: 3 },
      tie('part'),
      fc.tuple(fc.constantFrom('+', '*'), tie('any'), tie('any')).map(([sign, a, b]) => `(${a} ${sign} ${b})`),
      fc.tuple(fc.constantFrom('min', 'max'), tie('any'), tie('any')).map(([of, a, b]) => `${of}(${a}, ${b})`),
      fc.tuple(fc.constantFrom('floor', 'round'), tie('any')).map(([of, a]) => `${of}(${a})`),
      fc.tuple(tie('any'), fc.integer({ min: 1, max: 9 })).map(([a, by]) => `${a} / ${by}`),
      fc.tuple(fc.nat(50), tie('any'), tie('any')).map(([at, a, b]) => `(x >= ${at} ? max(${a}, ${b}) : ${b})`),
    ),
  })).any

  test('by any formula that grows with its input', () => {
    fc.assert(
      fc.property(monotone, more(exact), (formula, [low, high]) => {
        fc.pre(whyNotFormula(formula, ['x']) === null)
        const leaf: Leaf = {
          ...(plan.leaves.find(({ code }) => code === '2.3') as Leaf),
          scoring: {
            type: 'formula',
            inputs: [{ name: 'x', title: 'số đã làm' }],
            alternatives: [{ title: '', when: null, points: formula }],
          },
        }
        const of = { ...plan, leaves: plan.leaves.map((one) => (one.id === leaf.id ? leaf : one)) }
        const index = (x: number) =>
          figuresOf(new Map([[leaf.id, stateWith(leaf, { type: 'formula', values: [x] })]]), of).index
        expect(index(high)).toBeGreaterThanOrEqual(index(low))
      }),
      { numRuns: 500 },
    )
  })
})

test('what does not apply to one unit never changes the index of another, nor its place among the rest', () => {
  fc.assert(
    fc.property(
      fc.array(anySheet(plan.leaves), { minLength: 2, maxLength: 5 }),
      fc.constantFrom('1.1', '1.6'),
      (sheets, out) => {
        const leaf = plan.leaves.find(({ code }) => code === out) as Leaf
        const [any, ...others] = sheets as [SheetStates, ...SheetStates[]]
        // A plan of its own for each year: what one sheet did to it would show in the next.
        const rows = (first: SheetStates) => {
          const fresh = planFrom(everyKindSet('Bộ đủ cách chấm'))
          return [first, ...others].map((states, unitId) => {
            const { index, fraction, points: sum } = figuresOf(states, fresh)
            return { unitId, unitName: `Đơn vị ${unitId}`, index, fraction, points: sum, surveyPoints: 0 }
          })
        }
        const before = rows(new Map([...any, [out, stateWith(leaf, null)]]))
        const after = rows(new Map([...any, [out, stateWith(leaf, null, true)]]))
        expect(after.slice(1)).toEqual(before.slice(1))
        const places = (of: typeof before) =>
          rank(of, 'ordinal')
            .map((row) => row.unitId)
            .filter((unitId) => unitId !== 0)
        expect(places(after)).toEqual(places(before))
      },
    ),
    { numRuns: 200 },
  )
})

test('the order of entry never changes a result, nor does the order of the criteria in their file', () => {
  const { nodes, ...head } = everyKindSet('Bộ đủ cách chấm')
  const anyOrder = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length })
  fc.assert(
    fc.property(
      anySheet(plan.leaves).chain((sheet) => fc.tuple(fc.constant(sheet), anyOrder([...sheet]))),
      anyOrder(nodes),
      ([sheet, entered], shuffled) => {
        const { totals, ...expected } = figuresOf(sheet)
        const { totals: again, ...found } = figuresOf(new Map(entered))
        expect(found).toEqual(expected)
        expect(again).toEqual(totals)
        const { totals: _, ...reordered } = figuresOf(sheet, planFrom({ ...head, nodes: shuffled }))
        expect(reordered).toEqual(expected)
      },
    ),
    { numRuns: 200 },
  )
})

test('an empty sheet has no points, a best one all of them', () => {
  expect(figuresOf(new Map())).toMatchObject({ points: 0, applicableMax: points(100 * POINT), index: 0 })
  const best: Record<string, LeafInputs> = {
    '1.1': { type: 'steps', option: 0 },
    '1.2': { type: 'checklist', items: [0, 1, 2] },
    '1.3': { type: 'bands', value: 95 * POINT },
    '1.4': { type: 'ratio', a: POINT, b: POINT },
    '1.5': { type: 'ratio', a: 0, b: 0 },
    '1.6': { type: 'ratio', a: POINT, b: POINT },
    '1.7': { type: 'deduct', counts: [0, 0] },
    '1.8.1': { type: 'steps', option: 0 },
    '1.8.2': { type: 'ratio', a: POINT, b: POINT },
    '2.1': { type: 'formula', values: [POINT, POINT] },
    '2.2': { type: 'formula', values: [0, 0] },
    '2.3': { type: 'formula', values: [90 * POINT] },
    '2.4': { type: 'formula', values: [2 * POINT, POINT, POINT] },
    '3.1': { type: 'survey', percent: 100 * POINT },
    '3.2': { type: 'external', percent: 100 * POINT },
  }
  const states = new Map(plan.leaves.map((leaf) => [leaf.id, stateWith(leaf, best[leaf.code] ?? null)]))
  expect(figuresOf(states).index).toBe(100 * POINT)
})
