import fc from 'fast-check'
import { expect, test } from 'vitest'
import { points } from '../../../../shared/points.ts'
import { compareSets, isDifferent, wordChanges } from './compare-sets.ts'
import { blankNode } from './growing.ts'
import { isSame } from './same.ts'
import type { DraftNode } from './tree.ts'

const node = (id: string, more: Partial<DraftNode> = {}): DraftNode => ({
  ...blankNode(id),
  code: id,
  title: id,
  ...more,
})

test('rows follow the newer set; what was dropped stands where it stood', () => {
  const rows = compareSets(
    [node('a'), node('b'), node('c'), node('d')],
    [node('x'), node('y'), node('z')],
    [
      { fromId: 'a', toId: 'x' },
      { fromId: 'd', toId: 'y' },
    ],
  )
  expect(rows.map(({ before, now, kind }) => `${before?.id ?? '–'} ${now?.id ?? '–'} ${kind}`)).toEqual([
    'a x kept',
    'b – dropped',
    'c – dropped',
    'd y kept',
    '– z new',
  ])
})

test('only what is different is named; the order of keys is no difference', () => {
  const rule = { type: 'ratio', a: 'tổng', b: 'đã làm', floor: { below: 8_000, points: points(0) } } as const
  const again = { b: 'đã làm', floor: { points: points(0), below: 8_000 }, a: 'tổng', type: 'ratio' } as const
  const [row] = compareSets(
    [node('a', { scoring: rule, maxPoints: points(10_000) })],
    [node('a', { scoring: again, maxPoints: points(15_000), title: 'khác' })],
    [{ fromId: 'a', toId: 'a' }],
  )
  expect(row?.changed).toEqual(['title', 'maxPoints'])
  expect(row && isDifferent(row)).toBe(true)
  const [same] = compareSets([node('a')], [node('a')], [{ fromId: 'a', toId: 'a' }])
  expect(same && isDifferent(same)).toBe(false)
})

test('a title word by word', () => {
  expect(wordChanges('Ban hành kế hoạch cải cách', 'Ban hành sớm kế hoạch')).toEqual([
    { text: 'Ban hành', is: 'same' },
    { text: 'sớm', is: 'come' },
    { text: 'kế hoạch', is: 'same' },
    { text: 'cải cách', is: 'gone' },
  ])
})

test('property: what stayed and went is the old text, what stayed and came the new one', () => {
  const text = fc
    .array(fc.constantFrom('kế', 'hoạch', 'báo', 'cáo', 'năm'), { maxLength: 12 })
    .map((all) => all.join(' '))
  fc.assert(
    fc.property(text, text, (before, now) => {
      const parts = wordChanges(before, now)
      const without = (gone: string) =>
        parts
          .filter(({ is }) => is !== gone)
          .map((part) => part.text)
          .join(' ')
      expect(without('come')).toBe(before)
      expect(without('gone')).toBe(now)
    }),
  )
})

test('property: a value is the same as itself after a journey through JSON, and not as another', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => isSame(value, JSON.parse(JSON.stringify(value)))))
  expect([isSame({ a: 1 }, { a: 2 }), isSame([1], { 0: 1 }), isSame({ a: 1 }, {})]).toEqual([false, false, false])
})
