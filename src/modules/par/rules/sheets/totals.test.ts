import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Points, points } from '../../../../shared/points.ts'
import { adjustmentPoints, compileSet, indexOf, NOT_APPLICABLE, NOT_SCORED, type TreeNode, totalsOf } from './totals.ts'

const node = (id: string, parentId: string | null, maxPoints: number): TreeNode => ({
  id,
  parentId,
  maxPoints: points(maxPoints),
})

test('points are carried up from leaves to areas, and what does not apply leaves the denominator', () => {
  const set = compileSet([
    node('1.1', '1', 30_000),
    node('1', null, 50_000),
    node('1.2', '1', 20_000),
    node('2', null, 50_000),
  ])
  const leafPoints = [...set.leaves].map(
    (leaf) => ({ '1.1': 15_000, '1.2': NOT_APPLICABLE, '2': 40_000 })[set.ids[leaf] as string] as number,
  )
  const totals = totalsOf(set, leafPoints)
  expect(totals.points[set.at.get('1') as number]).toBe(15_000)
  expect(totals.applicable[set.at.get('1') as number]).toBe(30_000)
  expect(indexOf(set, totals)).toMatchObject({ points: 55_000, applicableMax: 80_000, index: 687_500 })
})

test('a leaf not scored yet has no points but stays in the denominator', () => {
  const set = compileSet([node('1', null, 10_000), node('2', null, 10_000)])
  expect(indexOf(set, totalsOf(set, [NOT_SCORED, 10_000])).index).toBe(500_000)
})

test('a unit to which nothing applies has the index 0', () => {
  const set = compileSet([node('1', null, 10_000)])
  expect(indexOf(set, totalsOf(set, [NOT_APPLICABLE])).index).toBe(0)
})

test('a node that hangs nowhere is a fault, not a silent loss of points', () => {
  expect(() => compileSet([node('1', null, 1), node('2.1', '2', 1)])).toThrow(/not in the set/)
})

test('bonus and penalty keep to their caps', () => {
  const part = { max: points(20_000), rules: [{ when: 'a', per: 'lần', points: points(15_000) }] }
  expect(adjustmentPoints(part, [1])).toBe(15_000)
  expect(adjustmentPoints(part, [2])).toBe(20_000)
})

/** A tree of areas → criteria → subcriteria whose sums hold, with a column of leaf points for it. */
const sheets = fc
  .array(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 })
  .chain((areas) => {
    const nodes = areas.flatMap((leaves, area) => [
      node(
        `${area}`,
        null,
        leaves.reduce((sum, max) => sum + max * 2_500, 0),
      ),
      ...leaves.map((max, at) => node(`${area}.${at}`, `${area}`, max * 2_500)),
    ])
    const set = compileSet(nodes)
    const leaf = fc.integer({ min: -2, max: 10_000 })
    return fc.record({
      set: fc.constant(set),
      shares: fc.array(leaf, { minLength: set.leaves.length, maxLength: set.leaves.length }),
    })
  })
  .map(({ set, shares }) => ({
    set,
    column: shares.map((share, at) =>
      share < 0 ? share : Math.floor((share * (set.maxPoints[set.leaves[at] as number] as number)) / 10_000),
    ),
  }))

test('the index lies from 0 to 100 % whatever bonus and penalty do', () => {
  fc.assert(
    fc.property(sheets, fc.nat(50_000), fc.nat(50_000), ({ set, column }, bonus, penalty) => {
      const { index } = indexOf(set, totalsOf(set, column), bonus as Points, penalty as Points)
      expect(index).toBeGreaterThanOrEqual(0)
      expect(index).toBeLessThanOrEqual(1_000_000)
    }),
  )
})

test('points and lost points make up the applicable maximum, in the whole and in each area', () => {
  fc.assert(
    fc.property(sheets, ({ set, column }) => {
      const totals = totalsOf(set, column)
      const scored = column.reduce((sum, value) => sum + Math.max(0, value), 0)
      const lost = column.reduce(
        (sum, value, at) =>
          sum +
          (value === NOT_APPLICABLE ? 0 : (set.maxPoints[set.leaves[at] as number] as number) - Math.max(0, value)),
        0,
      )
      const { points: total, applicableMax } = indexOf(set, totals)
      expect(total).toBe(scored)
      expect(total + lost).toBe(applicableMax)
    }),
  )
})

test('raising a leaf never lowers the index', () => {
  fc.assert(
    fc.property(sheets, fc.nat(), ({ set, column }, chosen) => {
      const at = chosen % column.length
      const max = set.maxPoints[set.leaves[at] as number] as number
      if ((column[at] as number) === NOT_APPLICABLE) return
      const raised = column.with(at, Math.min(max, Math.max(0, column[at] as number) + 2_500))
      expect(indexOf(set, totalsOf(set, raised)).index).toBeGreaterThanOrEqual(
        indexOf(set, totalsOf(set, column)).index,
      )
    }),
  )
})
