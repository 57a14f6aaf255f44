import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDecimal, parseDecimal } from './parse-number.ts'

test.each([
  ['1.234,5', '1234.5'],
  ['1234,5', '1234.5'],
  ['1.234.567', '1234567'],
  ['1.234', '1234'],
  ['0,25', '0.25'],
  ['100', '100'],
  ['007', '7'],
  ['-3,50', '-3.5'],
  ['−3', '-3'],
  ['-0,0', '0'],
  ['1 234,5', '1234.5'],
  ['1\u00a0234', '1234'],
])('%s, as a Vietnamese office writes it, is %s', (written, decimal) => {
  expect(parseDecimal(written)).toBe(decimal)
})

test.each([
  ['1.5', '1.5'],
  ['12.34', '12.34'],
  ['0.1234', '0.1234'],
  ['1,234.50', '1234.5'],
])('%s, where the dot cannot be a thousands mark, is %s', (written, decimal) => {
  expect(parseDecimal(written)).toBe(decimal)
})

test.each(['abc', '1.23.456', '1,2,3', '--1', '1e5', '12.3456.7', ',', '1.'])('%s is not a number', (written) => {
  expect(parseDecimal(written)).toBeUndefined()
})

test('nothing written is no number, not zero', () => {
  expect(parseDecimal('  ')).toBeNull()
})

test('what is shown is read back as the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.integer({ min: 0, max: 4 }), (whole, places) => {
      const decimal = parseDecimal(String(whole / 10 ** places).replace('.', ',')) as string
      expect(parseDecimal(formatDecimal(decimal))).toBe(decimal)
      expect(Number(decimal)).toBe(whole / 10 ** places + 0)
    }),
  )
})
