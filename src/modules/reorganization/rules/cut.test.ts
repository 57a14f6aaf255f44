import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CutEffect, cutOf, remainingOf, targetOf, yearsOf } from './cut.ts'

test('A-15: 812 units; three into one, one dissolved, one to a company, one divided: 809, cut 3, 79 to go', () => {
  const count = cutOf(812, [
    { kind: 'merge', before: 3, after: 1 },
    { kind: 'dissolve', before: 1, after: 0 },
    { kind: 'convert', before: 1, after: 0 },
    { kind: 'split', before: 1, after: 2 },
  ])
  expect(count).toMatchObject({ present: 809, cut: 3, merged: 2, dissolved: 1, converted: 1, split: 1 })
  // 3 / 812 = 0,3695 % of which 0,37 is shown.
  expect(count.cutShare).toBe(3_695)
  const target = targetOf(812, 100_000)
  expect([target, remainingOf(target, count.cut)]).toEqual([82, 79])
})

test('A-16: what a ministry hands over is shown apart; sites of schools are no units', () => {
  expect(
    cutOf(812, [
      { kind: 'receive', before: 0, after: 2 },
      { kind: 'dissolve', before: 0, after: 0 },
    ]),
  ).toMatchObject({ present: 814, cut: 0, received: 2, dissolved: 0 })
})

test('the target is rounded up, and not more is left than nothing', () => {
  expect([targetOf(810, 100_000), targetOf(811, 100_000), targetOf(0, 100_000)]).toEqual([81, 82, 0])
  expect(remainingOf(81, 90)).toBe(0)
})

const MOVING = ['rename', 'transfer', 'change_parent', 'boundary_adjustment'] as const
const effect: fc.Arbitrary<CutEffect> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('merge' as const, 'rearrange' as const, 'split' as const, 'reclassify' as const),
    before: fc.nat(5),
    after: fc.nat(5),
  }),
  fc.record({
    kind: fc.constantFrom('establish' as const, 'receive' as const),
    before: fc.constant(0),
    after: fc.nat(5),
  }),
  fc.record({
    kind: fc.constantFrom('dissolve' as const, 'convert' as const, 'hand_over' as const),
    before: fc.nat(5),
    after: fc.constant(0),
  }),
  fc
    .nat(5)
    .chain((size) =>
      fc.record({ kind: fc.constantFrom(...MOVING), before: fc.constant(size), after: fc.constant(size) }),
    ),
)
const effects = fc.array(effect, { maxLength: 30 })

test('what is present is the base and every event of it; what came and went is neither credit nor debit', () => {
  fc.assert(
    fc.property(fc.nat(2_000), effects, (base, all) => {
      const { present, cut } = cutOf(base, all)
      const sum = (of: readonly CutEffect[]) => of.reduce((total, { before, after }) => total + after - before, 0)
      const isApart = ({ kind }: CutEffect) => kind === 'receive' || kind === 'hand_over'
      expect(present).toBe(base + sum(all))
      expect(cut).toBe(0 - sum(all.filter((one) => !isApart(one))))
    }),
  )
})

test('the order of events does not matter, and parts add up to the whole', () => {
  fc.assert(
    fc.property(fc.nat(2_000), effects, fc.nat(30), (base, all, at) => {
      const turned = [...all.slice(at), ...all.slice(0, at)].toReversed()
      expect(cutOf(base, turned)).toEqual(cutOf(base, all))
      const [one, other] = [cutOf(base, all.slice(0, at)), cutOf(0, all.slice(at))]
      expect(one.present + other.present).toBe(cutOf(base, all).present)
      expect(one.cut + other.cut).toBe(cutOf(base, all).cut)
    }),
  )
})

test('a year is late once it is over and less was cut than planned until then', () => {
  const done = new Map([
    [2021, 2],
    [2022, 20],
    [2023, 30],
  ])
  const years = yearsOf(
    [2021, 2022, 2023],
    new Map([
      [2021, 5],
      [2022, 15],
      [2023, 20],
    ]),
    (year) => done.get(year) ?? 0,
    '2023-06-01',
  )
  expect(years).toEqual([
    { year: 2021, planned: 5, done: 2, isLate: true },
    { year: 2022, planned: 20, done: 20, isLate: false },
    { year: 2023, planned: 40, done: 30, isLate: false },
  ])
  expect(yearsOf([2021, 2022], new Map(), () => 0, '2021-06-01')).toEqual([
    { year: 2021, planned: null, done: 0, isLate: false },
  ])
})
