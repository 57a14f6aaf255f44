import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spread } from './spread.ts'

const countOf = (dealt: readonly string[][]) => {
  const counts = new Map<string, number>()
  for (const target of dealt.flat()) counts.set(target, (counts.get(target) ?? 0) + 1)
  return counts
}
const units = (forms: readonly number[]) => forms.map((count, at) => ({ targetId: `t${at}`, forms: count }))

test('1,600 forms about 20 departments by 400 people: 80 each, four departments a person', () => {
  const dealt = spread(units(Array(20).fill(80)), 400, null)
  expect(dealt.every((targets) => targets.length === 4)).toBe(true)
  expect([...countOf(dealt).values()]).toEqual(Array(20).fill(80))
})

test('1,600 links of one form each, quotas that differ: each quota met to the form', () => {
  const quotas = [...Array(10).fill(100), ...Array(10).fill(60)]
  const dealt = spread(units(quotas), 1600, null)
  expect(dealt.every((targets) => targets.length === 1)).toBe(true)
  expect([...countOf(dealt).values()]).toEqual(quotas)
})

test('where a person may not be asked so often, all units are short by the same share', () => {
  const dealt = spread(units([30, 30, 15]), 10, 1)
  expect([...countOf(dealt).values()].toSorted()).toEqual([3, 3, 4])
})

test('nobody is asked twice about a unit, though its quota is larger than the list', () => {
  expect(spread(units([5, 1]), 2, null)).toEqual([['t0', 't1'], ['t0']])
})

test('no quota, no links, nothing to spread', () => {
  expect(spread([], 2, null)).toEqual([[], []])
  expect(spread(units([3]), 0, null)).toEqual([])
})

const cases = {
  forms: fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 30 }),
  links: fc.integer({ min: 1, max: 300 }),
  most: fc.option(fc.integer({ min: 1, max: 40 })),
}

test('whatever is asked: different units on each link, no quota exceeded, no link two units more than another', () => {
  fc.assert(
    fc.property(cases.forms, cases.links, cases.most, (forms, links, most) => {
      const dealt = spread(units(forms), links, most)
      const loads = dealt.map((targets) => targets.length)
      expect(dealt).toHaveLength(links)
      for (const targets of dealt) expect(new Set(targets).size).toBe(targets.length)
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
      expect(Math.max(...loads)).toBeLessThanOrEqual(most ?? forms.length)
      const counts = countOf(dealt)
      for (const [at, count] of forms.entries()) expect(counts.get(`t${at}`) ?? 0).toBeLessThanOrEqual(count)
    }),
  )
})

test('whatever is asked: as many forms as can be, each unit within one form of its share', () => {
  fc.assert(
    fc.property(cases.forms, cases.links, cases.most, (forms, links, most) => {
      const possible = forms.map((count) => Math.min(count, links))
      const sum = possible.reduce((all, count) => all + count, 0)
      const total = Math.min(sum, links * Math.min(most ?? forms.length, forms.length))
      const counts = countOf(spread(units(forms), links, most))
      expect([...counts.values()].reduce((all, count) => all + count, 0)).toBe(total)
      for (const [at, count] of possible.entries())
        if (sum > 0) expect(Math.abs((counts.get(`t${at}`) ?? 0) - (count * total) / sum)).toBeLessThan(1)
    }),
  )
})
