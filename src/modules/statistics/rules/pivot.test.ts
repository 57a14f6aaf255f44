import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, classOf, folded, measured, sumOf } from './pivot.ts'

const rankOf = (code: string) =>
  code === '01.002' ? { kind: 'công chức', field: '', grade: 'chính', group: 'A2.1' } : null

test('values fall into the classes of their side; what is not known stands by itself', () => {
  expect(['F:30', 'M:31', 'F:60+', 'M:61', null].map((age) => classOf('ageBand', age, rankOf))).toEqual([
    '30',
    '40',
    '60',
    '61',
    '',
  ])
  expect(['01.002', 'lạ', null].map((rank) => classOf('tier', rank, rankOf))).toEqual(['cvc', '', ''])
  expect(classOf('sex', 'F', rankOf)).toBe('F')
})

const aCell = fc.record<Cell>({
  row: fc.constantFrom('a', 'b', ''),
  column: fc.constantFrom('x', 'y', ''),
  people: fc.nat(50),
  known: fc.nat(50),
  total: fc.nat(5_000),
})

test('folding leaves one cell for each pair of classes and loses nobody', () => {
  fc.assert(
    fc.property(fc.array(aCell), (cells) => {
      const one = folded(cells)
      expect(new Set(one.map(({ row, column }) => `${row}|${column}`)).size).toBe(one.length)
      expect(sumOf(one)).toEqual(sumOf(cells))
    }),
  )
})

test('a mean is of those it is known of: ages in tenths, coefficients in hundredths, and of nobody none', () => {
  const cell = { row: '', column: '', people: 9, known: 3, total: 140 }
  expect(measured(cell, 'people')).toBe(9)
  expect(measured(cell, 'age')).toBe(467)
  expect(measured({ ...cell, total: 1_000 }, 'coefficient')).toBe(333)
  expect(measured({ ...cell, known: 0, total: 0 }, 'age')).toBeNull()
})
