import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compareProducts,
  decimalFromPoints,
  formatPoints,
  type Points,
  points,
  pointsFromDecimal,
  timesRatio,
} from './points.ts'

test('decimals of at most four places are kept exactly, others are refused', () => {
  expect(pointsFromDecimal('1.25')).toBe(12_500)
  expect(pointsFromDecimal('91.651')).toBe(916_510)
  expect(pointsFromDecimal('-0.5')).toBe(-5_000)
  expect(pointsFromDecimal('2.50000')).toBe(25_000)
  for (const wrong of ['1,25', '', '1.23456', 'NaN', '1e3']) expect(() => pointsFromDecimal(wrong)).toThrow()
})

test('PostgreSQL’s numeric and points say the same, both ways', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (value) => {
      expect(pointsFromDecimal(decimalFromPoints(points(value)))).toBe(value)
    }),
  )
})

test('a ratio is rounded once, half up, exactly as whole numbers say', () => {
  expect(timesRatio(1, 1, 2)).toBe(1)
  expect(timesRatio(-1, 1, 2)).toBe(-1)
  expect(timesRatio(683_200, 1_000_000, 840_000)).toBe(813_333)
  const whole = fc.integer({ min: -(2 ** 40), max: 2 ** 40 })
  fc.assert(
    fc.property(whole, whole, fc.integer({ min: 1, max: 2 ** 40 }), (a, b, c) => {
      const [product, divisor] = [BigInt(a) * BigInt(b), BigInt(c)]
      const size = product < 0n ? -product : product
      const expected = (2n * size + divisor) / (2n * divisor)
      const within = expected <= BigInt(Number.MAX_SAFE_INTEGER)
      if (!within) return void expect(() => timesRatio(a, b, c)).toThrow(RangeError)
      expect(BigInt(timesRatio(a, b, c))).toBe(product < 0n ? -expected : expected)
    }),
    {
      examples: [
        [3, 3, 2],
        [2 ** 40, 2 ** 40, 3],
        [5, 1, 10],
      ],
    },
  )
})

test('products are compared exactly, also where doubles would see them equal', () => {
  expect(compareProducts(2 ** 53 - 1, 2 ** 53 - 1, 2 ** 53 - 2, 2 ** 53)).toBe(1)
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), fc.maxSafeInteger(), fc.maxSafeInteger(), (a, b, c, d) => {
      const [left, right] = [BigInt(a) * BigInt(b), BigInt(c) * BigInt(d)]
      expect(compareProducts(a, b, c, d)).toBe(left === right ? 0 : left < right ? -1 : 1)
    }),
  )
})

test('numbers are shown as Vietnamese offices write them', () => {
  expect(formatPoints(12_345 as Points)).toBe('1,23')
  expect(formatPoints(12_350 as Points)).toBe('1,24')
  expect(formatPoints(12_345_678_900 as Points)).toBe('1.234.567,89')
  expect(formatPoints(-5_000 as Points)).toBe('-0,50')
  expect(formatPoints(854_120 as Points, 0)).toBe('85')
})
