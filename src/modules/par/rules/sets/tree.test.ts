import fc from 'fast-check'
import { expect, test } from 'vitest'
import { points } from '../../../../shared/points.ts'
import { type Step, stepOf, sumLeaf, taken } from './fixtures.ts'
import { added, blankNode, type Draft, doubled, joined, removed, shares, split } from './growing.ts'
import { mappingOf, whyNotMapping } from './mapping.ts'
import { indented, moved, outdented, shifted } from './moving.ts'
import { isNumbered, renumbered, withCodes } from './numbering.ts'
import { sumsOf, wholeOf } from './sums.ts'
import { childrenIn, type DraftNode, depthsOf, inReadingOrder, MOST_LEVELS, settled, type Tree } from './tree.ts'

const node = (id: string, parentId: string | null, more: Partial<DraftNode> = {}): DraftNode => ({
  ...blankNode(id),
  parentId,
  title: `Tiêu chí ${id}`,
  maxPoints: points(10_000),
  ...more,
})

/** a(a1 a2(x y)) b(b1) c */
const sample = (): Tree =>
  renumbered(
    settled([
      node('a', null),
      node('a1', 'a'),
      node('a2', 'a'),
      node('x', 'a2', { assessedBy: 'survey' }),
      node('y', 'a2'),
      node('b', null),
      node('b1', 'b'),
      node('c', null),
    ]),
  )
const draft = (nodes: Tree = sample()): Draft => ({
  nodes,
  links: nodes.map(({ id }) => ({ fromId: `old-${id}`, toId: id })),
})
const shape = (tree: Tree): string => {
  const inside = (parentId: string | null): string =>
    childrenIn(tree, parentId)
      .map(({ id }) => `${id}${childrenIn(tree, id).length > 0 ? `(${inside(id)})` : ''}`)
      .join(' ')
  return inside(null)
}
const after = (grown: { tree: Tree } | { problem: { reason: string } }) =>
  'tree' in grown ? shape(grown.tree) : grown.problem.reason

test('a node goes beside or into another with all that is below it', () => {
  expect(after(moved(sample(), 'a2', 'b1', 'before'))).toBe('a(a1) b(a2(x y) b1) c')
  expect(after(moved(sample(), 'b', 'c', 'inside'))).toBe('a(a1 a2(x y)) c(b(b1))')
  expect(after(moved(sample(), 'a', 'c', 'after'))).toBe('b(b1) c a(a1 a2(x y))')
  expect(after(moved(sample(), 'a', 'x', 'after'))).toBe('par.tree-into-itself')
})

test('step by step: up, down, past the edge of its parent, in and out', () => {
  expect(after(shifted(sample(), 'a2', -1))).toBe('a(a2(x y) a1) b(b1) c')
  expect(after(shifted(sample(), 'a2', 1))).toBe('a(a1) b(a2(x y) b1) c')
  expect(after(shifted(sample(), 'b1', -1))).toBe('a(a1 a2(x y) b1) b c')
  expect(after(shifted(sample(), 'a', -1))).toBe('par.tree-first')
  expect(after(shifted(sample(), 'c', 1))).toBe('par.tree-last')
  expect(after(indented(sample(), 'a2'))).toBe('a(a1(a2(x y))) b(b1) c')
  expect(after(indented(sample(), 'a1'))).toBe('par.tree-nothing-before')
  expect(after(outdented(sample(), 'x'))).toBe('a(a1 a2(y) x) b(b1) c')
  expect(after(outdented(sample(), 'a'))).toBe('par.tree-at-top')
})

test('kinds follow the level, and a heading says who assesses below it', () => {
  const tree = sample()
  expect(tree.map(({ kind }) => kind)).toEqual([
    'area',
    'criterion',
    'criterion',
    'subcriterion',
    'subcriterion',
    'area',
    'criterion',
    'area',
  ])
  expect(tree.map(({ assessedBy }) => assessedBy)).toEqual([
    'mixed',
    'self',
    'mixed',
    'survey',
    'self',
    'self',
    'self',
    'self',
  ])
  const alone = moved(tree, 'y', 'b', 'inside')
  expect('tree' in alone && alone.tree.find(({ id }) => id === 'a2')?.assessedBy).toBe('survey')
})

test('nothing goes deeper than five levels', () => {
  let tree: Tree = [node('1', null)]
  for (const id of ['2', '3', '4', '5']) tree = [...tree, node(id, String(Number(id) - 1))]
  expect(added({ nodes: tree, links: [] }, 'n', '5', 'inside')).toEqual({
    problem: { reason: 'par.tree-too-deep', params: { code: '', most: MOST_LEVELS } },
  })
})

test('a new node takes what its parent is short of', () => {
  const tree = settled([node('a', null, { maxPoints: points(30_000) }), node('a1', 'a', { maxPoints: points(5_000) })])
  const grown = added({ nodes: tree, links: [] }, 'n', 'a1', 'after')
  expect('draft' in grown && grown.draft.nodes.map(({ id, maxPoints }) => [id, maxPoints])).toEqual([
    ['a', 30_000],
    ['a1', 5_000],
    ['n', 25_000],
  ])
})

test('a leaf of 1 point split in three gives 0,33 + 0,33 + 0,34, its rule in proportion, its papers with each part', () => {
  const leaf = node('a', null, {
    scoring: {
      type: 'steps',
      options: [
        { when: 'có', points: points(10_000) },
        { when: 'không', points: points(0) },
      ],
    },
    evidence: [{ what: 'Kế hoạch', mandatory: true }],
  })
  const grown = split({ nodes: [leaf], links: [{ fromId: 'old', toId: 'a' }] }, 'a', ['p', 'q', 'r'])
  if ('problem' in grown) throw new Error(grown.problem.reason)
  const [head, ...parts] = grown.draft.nodes
  expect([head?.scoring, head?.evidence]).toEqual([null, []])
  expect(parts.map(({ maxPoints }) => maxPoints)).toEqual([3_300, 3_300, 3_400])
  expect(parts.map(({ scoring }) => scoring?.type === 'steps' && scoring.options[0]?.points)).toEqual([
    3_300, 3_300, 3_400,
  ])
  expect(parts[2]?.evidence).toEqual([{ what: 'Kế hoạch', mandatory: true }])
  expect(mappingOf(grown.draft.links, [{ id: 'old', parentId: null, code: '1' }], grown.draft.nodes)).toEqual([
    { fromId: 'old', toId: 'a', kind: 'kept' },
    { fromId: 'old', toId: 'p', kind: 'split' },
    { fromId: 'old', toId: 'q', kind: 'split' },
    { fromId: 'old', toId: 'r', kind: 'split' },
  ])
})

test('two siblings joined: points together, papers once, both forebears', () => {
  const paper = (what: string) => ({ what, mandatory: true })
  const nodes = [
    node('a', null, { evidence: [paper('Kế hoạch')] }),
    node('b', null, { evidence: [paper('Kế hoạch'), paper('Báo cáo')] }),
  ]
  const grown = joined(draft(nodes), 'a')
  if ('problem' in grown) throw new Error(grown.problem.reason)
  expect(grown.draft.nodes).toHaveLength(1)
  expect(grown.draft.nodes[0]).toMatchObject({
    title: 'Tiêu chí a; Tiêu chí b',
    maxPoints: 20_000,
    evidence: [paper('Kế hoạch'), paper('Báo cáo')],
  })
  expect(grown.draft.links).toEqual([
    { fromId: 'old-a', toId: 'a' },
    { fromId: 'old-b', toId: 'a' },
  ])
  expect(joined(draft(nodes), 'b')).toMatchObject({ problem: { reason: 'par.join-alone' } })
  expect(joined(draft(), 'a1')).toMatchObject({ problem: { reason: 'par.join-unlike' } })
})

test('a set numbered through stays numbered through; a set with codes of its own keeps them', () => {
  const numbered = sample()
  const grown = moved(numbered, 'c', 'a', 'before')
  expect('tree' in grown && withCodes(numbered, grown.tree).map(({ id, code }) => `${id} ${code}`)).toEqual([
    'c 1',
    'a 2',
    'a1 2.1',
    'a2 2.2',
    'x 2.2.1',
    'y 2.2.2',
    'b 3',
    'b1 3.1',
  ])
  const own = numbered.map((one) => (one.id === 'b' ? { ...one, code: 'II' } : one))
  const more = added({ nodes: own, links: [] }, 'n', 'b1', 'before')
  expect('draft' in more && withCodes(own, more.draft.nodes).map(({ code }) => code)).toEqual([
    '1',
    '1.1',
    '1.2',
    '1.2.1',
    '1.2.2',
    'II',
    'II.1',
    '2.1',
    '3',
  ])
})

test('sums by parent, and of the whole', () => {
  expect(sumsOf(sample()).get('a2')).toEqual({ sum: 20_000, missing: -10_000 })
  expect(wholeOf(sample())).toEqual({ total: 30_000, survey: 10_000 })
})

const ids = (tree: Tree) => tree.map(({ id }) => id).sort()

test('property: whatever is done to it, a draft stays a tree in reading order with codes of its own and a whole mapping', () => {
  fc.assert(
    fc.property(fc.array(stepOf(), { maxLength: 40 }), (steps: Step[]) => {
      let now = draft()
      const before = now.nodes.map(({ id, parentId, code }) => ({
        id: `old-${id}`,
        parentId: parentId && `old-${parentId}`,
        code,
      }))
      let number = 0
      for (const step of steps) {
        const next = taken(now, step, () => `n${number++}`)
        now = { ...next, nodes: withCodes(now.nodes, next.nodes) }
        expect(inReadingOrder(now.nodes)).toEqual(now.nodes)
        expect(new Set(ids(now.nodes)).size).toBe(now.nodes.length)
        expect(new Set(now.nodes.map(({ code }) => code)).size).toBe(now.nodes.length)
        expect(isNumbered(now.nodes)).toBe(true)
        expect(Math.max(-1, ...depthsOf(now.nodes).values())).toBeLessThan(MOST_LEVELS)
        expect(settled(now.nodes)).toEqual(now.nodes)
        expect(whyNotMapping(mappingOf(now.links, before, now.nodes), before, now.nodes)).toEqual([])
      }
    }),
  )
})

test('property: moving loses nothing and adds nothing', () => {
  fc.assert(
    fc.property(fc.array(stepOf(['move', 'shift', 'indent', 'outdent']), { maxLength: 40 }), (steps: Step[]) => {
      let now = draft()
      const content = (one: Draft) =>
        one.nodes
          .map(({ id, title, maxPoints, scoring, evidence }) => ({ id, title, maxPoints, scoring, evidence }))
          .sort((a, b) => (a.id < b.id ? -1 : 1))
      for (const step of steps) now = taken(now, step, () => 'none')
      expect(content(now)).toEqual(content(draft()))
      expect(now.links).toEqual(draft().links)
    }),
  )
})

test('property: splitting and joining keep the points of the leaves', () => {
  fc.assert(
    fc.property(fc.array(stepOf(['split', 'join']), { maxLength: 20 }), (steps: Step[]) => {
      let now = draft()
      let number = 0
      for (const step of steps) now = taken(now, step, () => `n${number++}`)
      expect(sumLeaf(now.nodes)).toBe(sumLeaf(sample()))
    }),
  )
})

test('property: shares add up to the whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 1, max: 12 }), (whole, count) => {
      const parts = shares(points(whole), count)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole)
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('removing takes what is below along, and its forebears are dropped', () => {
  const gone = removed(draft(), 'a2')
  expect(shape(gone.nodes)).toBe('a(a1) b(b1) c')
  expect(gone.links.map(({ toId }) => toId)).toEqual(['a', 'a1', 'b', 'b1', 'c'])
  expect(shape(removed(draft(), 'zzz').nodes)).toBe(shape(sample()))
})

test('a branch doubled stands beside the first, as new nodes', () => {
  let number = 0
  const twice = doubled(draft(), 'a2', () => `n${number++}`)
  expect('draft' in twice && shape(twice.draft.nodes)).toBe('a(a1 a2(x y) n0(n1 n2)) b(b1) c')
  expect('draft' in twice && twice.draft.links).toEqual(draft().links)
})
