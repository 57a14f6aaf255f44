import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparableNodes, compareYears } from './comparable.ts'
import { likelyLinks } from './likeness.ts'
import { type Mapped, mappingOf, parentsOf, type SetInTime, whyNotBasedOn, whyNotMapping } from './mapping.ts'

const flat = (...ids: string[]) => ids.map((id) => ({ id, parentId: null, code: id.toUpperCase() }))
const reasons = (mapping: readonly Mapped[], before = flat('a', 'b'), now = flat('x', 'y')) =>
  whyNotMapping(mapping, before, now).map(({ reason, params }) => [reason, params?.code])
const line = (fromId: string | null, toId: string | null, kind: Mapped['kind']): Mapped => ({ fromId, toId, kind })

test('kinds follow from the links: kept, split, merged, new, dropped', () => {
  const mapping = mappingOf(
    [
      { fromId: 'a', toId: 'v' },
      { fromId: 'b', toId: 'w' },
      { fromId: 'b', toId: 'x' },
      { fromId: 'c', toId: 'y' },
      { fromId: 'd', toId: 'y' },
    ],
    flat('a', 'b', 'c', 'd', 'e'),
    flat('v', 'w', 'x', 'y', 'z'),
  )
  expect(mapping.map(({ fromId, toId, kind }) => `${fromId ?? '–'} ${toId ?? '–'} ${kind}`)).toEqual([
    'a v kept',
    'b w split',
    'b x split',
    'c y merged',
    'd y merged',
    '– z new',
    'e – dropped',
  ])
})

test('a criterion that got parts is kept as a whole, and its parts are split from it', () => {
  const now = [
    { id: 'x', parentId: null, code: '1' },
    { id: 'p', parentId: 'x', code: '1.1' },
    { id: 'q', parentId: 'x', code: '1.2' },
  ]
  const links = ['x', 'p', 'q'].map((toId) => ({ fromId: 'a', toId }))
  expect(mappingOf(links, flat('a'), now).map(({ kind }) => kind)).toEqual(['kept', 'split', 'split'])
})

test('what a mapping may not say is named: twice kept, another set’s node, half a line, both new and old', () => {
  expect(reasons([line('a', 'x', 'kept'), line('b', 'y', 'kept')])).toEqual([])
  expect(reasons([line('a', 'x', 'kept'), line('a', 'y', 'kept'), line('b', null, 'dropped')])).toEqual([
    ['par.mapping-kept-twice', 'A'],
  ])
  expect(reasons([line('a', 'x', 'kept'), line('b', 'x', 'kept'), line(null, 'y', 'new')])).toEqual([
    ['par.mapping-kept-twice', 'X'],
  ])
  expect(reasons([line('a', 'z', 'kept'), line('b', 'y', 'kept')])).toEqual([['par.mapping-strange', undefined]])
  expect(reasons([line('a', null, 'kept'), line('b', 'y', 'kept')])).toEqual([['par.mapping-damaged', undefined]])
  expect(reasons([line('a', 'x', 'kept'), line('a', 'x', 'kept')])).toEqual([['par.mapping-damaged', undefined]])
  expect(reasons([line('a', 'x', 'kept'), line(null, 'x', 'new'), line('b', 'y', 'kept')])).toEqual([
    ['par.mapping-new-and-old', 'X'],
  ])
  expect(reasons([line('a', 'x', 'kept'), line('a', null, 'dropped'), line('b', 'y', 'kept')])).toEqual([
    ['par.mapping-dropped-and-kept', 'A'],
  ])
  expect(reasons([line('a', 'x', 'kept')])).toEqual([
    ['par.mapping-open', 'Y'],
    ['par.mapping-open-before', 'B'],
  ])
})

test('a set never grows from itself, from its own year or from a later one', () => {
  const set = (id: string, year: number, basedOn: string | null): SetInTime => ({ id, name: id, year, basedOn })
  const why = (one: SetInTime, ...others: SetInTime[]) => whyNotBasedOn(one, others)?.reason ?? null
  expect(why(set('c', 2026, 'b'), set('b', 2025, 'a'), set('a', 2024, null))).toBeNull()
  expect(why(set('c', 2026, 'c'))).toBe('par.set-from-itself')
  // Years alone would forbid a circle; a draft whose year was changed is told of the circle, not of the year.
  expect(why(set('c', 2026, 'b'), set('b', 2025, 'c'))).toBe('par.set-from-itself')
  expect(why(set('c', 2026, 'b'), set('b', 2026, null))).toBe('par.set-from-later')
  expect(why(set('c', 2026, 'b'), set('b', 2025, 'a'), set('a', 2027, null))).toBe('par.set-from-later')
  expect(why(set('c', 2026, 'lost'))).toBe('par.set-from-nowhere')
})

test('years are compared over what was split and merged, as percent of the maximum', () => {
  const mapping = [
    line('a', 'v', 'kept'),
    line('b', 'w', 'split'),
    line('b', 'x', 'split'),
    line('c', 'y', 'merged'),
    line('d', 'y', 'merged'),
    line(null, 'z', 'new'),
    line('e', null, 'dropped'),
  ]
  const groups = comparableNodes(mapping, parentsOf(flat('a', 'b', 'c', 'd', 'e'), flat('v', 'w', 'x', 'y', 'z')))
  expect(groups).toEqual([
    { from: ['a'], to: ['v'] },
    { from: ['b'], to: ['w', 'x'] },
    { from: ['c', 'd'], to: ['y'] },
  ])
  const figure = (points: number, applicableMax: number) => ({ points, applicableMax })
  const before = new Map([
    ['a', figure(5_000, 10_000)],
    ['b', figure(15_000, 20_000)],
    ['c', figure(0, 0)],
    ['d', figure(0, 0)],
    ['e', figure(10_000, 10_000)],
  ])
  const now = new Map([
    ['v', figure(7_500, 10_000)],
    ['w', figure(10_000, 10_000)],
    ['x', figure(0, 10_000)],
    ['y', figure(10_000, 10_000)],
    ['z', figure(10_000, 10_000)],
  ])
  expect(compareYears(groups, before, now).map(({ before, now, delta }) => [before, now, delta])).toEqual([
    [500_000, 750_000, 250_000],
    [750_000, 500_000, -250_000],
    // Nothing of it applied the year before: a figure, and no change.
    [null, 1_000_000, null],
  ])
  now.delete('x')
  expect(compareYears(groups, before, now)[1]).toMatchObject({ now: null, delta: null })
})

test('of nodes that stand above each other only the highest counts', () => {
  const now = [
    { id: 'x', parentId: null, code: '1' },
    { id: 'p', parentId: 'x', code: '1.1' },
    { id: 'y', parentId: null, code: '2' },
  ]
  const links = ['x', 'p', 'y'].map((toId) => ({ fromId: 'a', toId }))
  expect(comparableNodes(mappingOf(links, flat('a'), now), parentsOf(flat('a'), now))).toEqual([
    { from: ['a'], to: ['x', 'y'] },
  ])
})

const linksOver = (size: number) =>
  fc.uniqueArray(
    fc.record({
      fromId: fc.integer({ min: 0, max: size }).map((number) => `o${number}`),
      toId: fc.integer({ min: 0, max: size }).map((number) => `n${number}`),
    }),
    { selector: ({ fromId, toId }) => `${fromId} ${toId}`, maxLength: 25 },
  )
const named = (mark: string, size: number) => flat(...Array.from({ length: size + 1 }, (_, at) => `${mark}${at}`))

test('property: whatever the links, the mapping they make is whole, and no node is compared twice', () => {
  fc.assert(
    fc.property(linksOver(9), (links) => {
      const [before, now] = [named('o', 9), named('n', 9)]
      const mapping = mappingOf(links, before, now)
      expect(whyNotMapping(mapping, before, now)).toEqual([])
      const groups = comparableNodes(mapping, parentsOf(before, now))
      const [from, to] = [groups.flatMap((group) => group.from), groups.flatMap((group) => group.to)]
      expect(new Set(from).size).toBe(from.length)
      expect(new Set(to).size).toBe(to.length)
      // A change is told only along links: what is new or dropped stands in no group.
      expect(new Set(to)).toEqual(new Set(links.map((link) => link.toId)))
    }),
  )
})

test('property: an index that stands still everywhere changes nowhere, whatever was split or merged', () => {
  fc.assert(
    fc.property(linksOver(9), fc.integer({ min: 0, max: 10_000 }), (links, points) => {
      const [before, now] = [named('o', 9), named('n', 9)]
      const figures = (nodes: readonly { id: string }[]) =>
        new Map(nodes.map(({ id }) => [id, { points, applicableMax: 10_000 }]))
      const groups = comparableNodes(mappingOf(links, before, now), parentsOf(before, now))
      for (const { delta } of compareYears(groups, figures(before), figures(now))) expect(delta).toBe(0)
    }),
  )
})

test('without a mapping nodes are matched by title, and by code where titles are near', () => {
  const node = (id: string, code: string, title: string) => ({ id, parentId: null, code, title })
  const before = [
    node('a', '1.1', 'Ban hành kế hoạch cải cách hành chính'),
    node('b', '1.2', 'Báo cáo định kỳ công tác cải cách hành chính'),
    node('c', '1.3', 'Kiểm tra công tác cải cách hành chính'),
  ]
  const now = [
    node('x', '1.2', 'Ban hành kế hoạch cải cách hành chính năm'),
    node('y', '1.3', 'Báo cáo định kỳ về cải cách hành chính'),
    node('z', '1.4', 'Sáng kiến mới'),
  ]
  expect(likelyLinks(before, now)).toEqual([
    { fromId: 'a', toId: 'x' },
    { fromId: 'b', toId: 'y' },
  ])
})
