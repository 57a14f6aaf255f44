import { expect, test } from 'vitest'
import { points } from '../../../../shared/points.ts'
import type { NodeFigure } from './block.ts'
import { meanShares } from './mean-shares.ts'
import { type PublishedYear, sinceLastYear } from './since-last-year.ts'

const figure = (nodeId: string, got: number, most: number): NodeFigure => ({
  nodeId,
  points: points(got),
  applicableMax: points(most),
})
const year = (id: string, ids: readonly string[], nodes: PublishedYear['nodes']): PublishedYear => ({
  criteriaSet: { id, nodes: ids.map((node) => ({ id: node, parentId: null, code: node })) },
  nodes,
})

const now = year('s2', ['a', 'b', 'c'], [figure('a', 50_000, 100_000), figure('b', 30_000, 40_000), figure('c', 1, 2)])

test('kept criteria are compared alone, split ones together, new ones with nothing', () => {
  const before = year('s1', ['x', 'y'], [figure('x', 40_000, 100_000), figure('y', 30_000, 60_000)])
  const mapping = [
    { fromId: 'x', toId: 'a', kind: 'kept' as const },
    { fromId: 'y', toId: 'b', kind: 'kept' as const },
    { fromId: null, toId: 'c', kind: 'new' as const },
  ]
  expect(sinceLastYear(now, before, mapping)).toEqual({
    changes: [
      { from: ['x'], to: ['a'], before: 400_000, now: 500_000, delta: 100_000 },
      { from: ['y'], to: ['b'], before: 500_000, now: 750_000, delta: 250_000 },
    ],
  })
})

test('two years on one set need no mapping', () => {
  const before = year('s2', ['a', 'b', 'c'], [figure('a', 60_000, 100_000)])
  expect(sinceLastYear(now, before, [])).toMatchObject({
    changes: [
      { to: ['a'], delta: -100_000 },
      { to: ['b'], delta: null },
      { to: ['c'], delta: null },
    ],
  })
})

test('what cannot be compared says why', () => {
  const before = year('s1', ['x'], [figure('x', 1, 2)])
  expect(sinceLastYear(now, null, [])).toEqual({ whyNot: 'no-year-before' })
  expect(sinceLastYear(now, year('s1', ['x'], null), [])).toEqual({ whyNot: 'unit-not-there' })
  expect(sinceLastYear(now, before, [])).toEqual({ whyNot: 'no-mapping' })
  // Grown from a set of another year than the one before.
  expect(sinceLastYear(now, before, [{ fromId: 'older', toId: 'a', kind: 'kept' }])).toEqual({ whyNot: 'no-mapping' })
})

test('the mean of a node is over the units it applied to', () => {
  const means = meanShares([
    { nodes: [figure('a', 50_000, 100_000), figure('b', 0, 0)] },
    { nodes: [figure('a', 100_000, 100_000), figure('b', 10_000, 40_000)] },
    { nodes: [figure('a', 0, 100_000), figure('c', 0, 0)] },
  ])
  expect([...means]).toEqual([
    ['a', 500_000],
    ['b', 250_000],
  ])
})
