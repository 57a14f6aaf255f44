import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countOf, exactOf, percentOf, plain } from './figure.ts'

test('a comma and a point are the same figure, from Excel too', () => {
  for (const written of ['1,5', '1.5', ' 1,50 ', '1.5000', 1.5, '1,5 %']) expect(exactOf(written)).toBe(15_000)
  expect(exactOf(46.4 * 2 - 0.1 + 0.1)).toBe(928_000)
})

test.each(['', 'abc', '-1', '1,2,3', '1.234.567', '1,23456', 'x1', Number.NaN, -1, 1e12])(
  '%s is no figure',
  (written) => {
    expect(exactOf(written)).toBeNull()
  },
)

test('a count has no point, for nobody knows whether 1.234 is a thousand', () => {
  expect(countOf('1234')).toBe(12_340_000)
  expect(countOf(12)).toBe(120_000)
  for (const written of ['1.234', '1,5', 1.5, '', 'mười']) expect(countOf(written)).toBeNull()
})

test('percentages are rounded once, half up', () => {
  expect(percentOf(158_200, 180_000)).toBe(878_889)
  expect(percentOf(1, 3)).toBe(333_333)
  expect(percentOf(2, 3)).toBe(666_667)
})

test('what is written plainly is read back as the same figure', () => {
  fc.assert(fc.property(fc.nat({ max: 10_000_000 }), (value) => exactOf(plain(value).replaceAll('.', '')) === value))
})
