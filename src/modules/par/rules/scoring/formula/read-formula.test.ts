import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { FUNCTIONS, MAXIMUM, RESERVED } from './expression.ts'
import { whyNotFormula } from './read-formula.ts'

// Thousands of draws; a busy machine is no failure.
vi.setConfig({ testTimeout: 60_000 })

const NAMES = ['a', 'b', 'số_vb']
const found = (text: string, wanted?: 'amount' | 'condition') => {
  const problem = whyNotFormula(text, NAMES, wanted)
  return problem && [problem.reason.replace('par.formula-', ''), problem.place, problem.length]
}

test.each([
  'b / a * toi_da',
  '(a + 1.5) / 2 - -b',
  'a ≥ 80 và b == 0 ? toi_da : 0',
  'a × 2 ÷ 3 − 1',
  'min(toi_da, max(a, b, 0)) + abs(a - b) + round(a / 3, 2) + floor(b)',
  'a > 0 ? b > a ? 1 : 0.5 : 0',
  'a <> b hoặc không (a > 0 && b > 0) ? 1 : 2',
  'số_vb\u00a0* 2',
  'số_vb'.normalize('NFD'),
])('%s can be computed', (text) => {
  expect(whyNotFormula(text, NAMES)).toBeNull()
})

test.each([['a > 0 and not (b > 0) or b == 1'], ['không (a > b)'], ['(a > 0)']])('%s is a condition', (text) => {
  expect(whyNotFormula(text, NAMES, 'condition')).toBeNull()
})

describe('what is off is named at its character', () => {
  test.each([
    ['', 'empty', 0, 0],
    ['   ', 'empty', 0, 0],
    ['a + c', 'unknown-name', 4, 1],
    ['a + hàm(b)', 'unknown-function', 4, 3],
    ['b / a * min', 'function-alone', 8, 3],
    ['a + min(b)', 'arguments', 4, 3],
    ['round(a, b)', 'round-places', 9, 1],
    ['a * 1,5', 'decimal-comma', 4, 3],
    ['max(1,5)', 'decimal-comma', 4, 3],
    ['a * 1.500', 'thousands', 4, 5],
    ['a * 1.000.000', 'thousands', 4, 9],
    ['a.b', 'point', 1, 1],
    ['a * .5', 'point', 4, 1],
    ['b * 1e9', 'exponent', 4, 3],
    ['b + 2a', 'glued', 4, 2],
    ['a + 1234567890123456', 'number-long', 4, 16],
    ['a ** b', 'power', 2, 2],
    ['a ^ b', 'power', 2, 1],
    ['80% * a', 'percent', 2, 1],
    ['a = 5', 'equals', 2, 1],
    ['max(a; b)', 'separator', 5, 1],
    ['a, b', 'comma', 1, 1],
    ['a[0]', 'character', 1, 1],
    ['a + "x"', 'text', 4, 3],
    ['a + 😀', 'character', 4, 2],
    ['(a + b', 'unclosed', 0, 1],
    ['a + b)', 'unopened', 5, 1],
    ['a +', 'incomplete', 3, 1],
    ['a * / b', 'incomplete', 4, 1],
    ['a > 0 và', 'incomplete', 6, 2],
    ['()', 'incomplete', 1, 1],
    ['a > 0 ? 1', 'incomplete', 9, 1],
    ['a b', 'two-values', 2, 1],
    ['a (b)', 'two-values', 1, 1],
    ['max(a b)', 'two-values', 6, 1],
    ['a + (b > 0)', 'number-wanted', 5, 1],
    ['0 < a < 5 ? 1 : 0', 'number-wanted', 0, 1],
    ['a ? 1 : 0', 'condition-wanted', 0, 1],
    ['không a > 0 ? 1 : 0', 'not-condition', 0, 5],
    ['a / 0', 'zero', 4, 1],
    ['a / (2 - 2)', 'zero', 5, 1],
  ])('%s', (text, reason, place, length) => {
    expect(found(text)).toEqual([reason, place, length])
  })

  test('a name is told with the names there are, a decimal comma with what to write', () => {
    expect(whyNotFormula('c', NAMES)?.sentence).toBe(
      'Không có số liệu nào tên “c”. Hãy dùng một trong các tên: a, b, số_vb, toi_da.',
    )
    expect(whyNotFormula('1,5', NAMES)?.sentence).toContain('Hãy viết 1.5;')
  })

  test('nothing of the language around it can be reached', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'this', 'globalThis', 'eval'])
      expect(found(`${name}(a)`)?.[0]).toBe('unknown-function')
    expect(found('this')?.[0]).toBe('unknown-name')
    expect(found('true')?.[0]).toBe('unknown-name')
  })
})

describe('what would cost too much is refused before it is read', () => {
  test.each([
    ['a long text', '1 + '.repeat(200_000), 'too-long'],
    ['brackets in brackets', `${'('.repeat(240)}a${')'.repeat(240)}`, 'too-deep'],
    ['many operations', `${'a*'.repeat(120)}a`, 'too-large'],
    ['signs on signs', `${'-'.repeat(400)}a`, 'too-large'],
    ['choices in choices', `${'a>0?1:'.repeat(80)}1`, 'too-large'],
    ['a tower of powers', '9**9**9**9**9', 'power'],
  ])('%s', (_, text, reason) => {
    expect(found(text)?.[0]).toBe(reason)
  })
})

const PIECES = [
  ...NAMES,
  ...RESERVED,
  MAXIMUM,
  ...Object.keys(FUNCTIONS),
  ...'+-*/()<>=!&|?:,.;%^~[]{}"\'`\\ 0123456789eE×÷−≥≤≠'.split(''),
  '1.5',
  '1,5',
  '\u0300',
  '\u200b',
  '\ud800',
  '😀',
  '==',
  '&&',
  '||',
  '\n',
]
const VALID = [
  'b / a * toi_da',
  'a >= 80 và b == 0 ? toi_da : min(a, b, 1.5)',
  'round((a - b) / (a + 1), 2) * floor(số_vb)',
]

/** A valid formula with a few characters taken out, put in or exchanged. */
const mutated = fc
  .tuple(
    fc.constantFrom(...VALID),
    fc.array(fc.tuple(fc.nat(60), fc.nat(3), fc.constantFrom(...PIECES)), { minLength: 1, maxLength: 5 }),
  )
  .map(([valid, changes]) =>
    changes.reduce((text, [at, without, piece]) => text.slice(0, at) + piece + text.slice(at + without), valid),
  )

test('whatever is written is read or refused with a sentence and a place within it, never a fault', () => {
  const anything = fc.oneof(
    fc.string({ maxLength: 600 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
    mutated,
  )
  fc.assert(
    fc.property(anything, fc.constantFrom('amount' as const, 'condition' as const), (text, wanted) => {
      const problem = whyNotFormula(text, NAMES, wanted)
      if (problem === null) return
      expect(problem.sentence).toMatch(/\p{L}.*[.?]$/u)
      expect(problem.sentence).not.toMatch(/\{\w+\}/)
      expect(problem.place).toBeGreaterThanOrEqual(0)
      expect(problem.place).toBeLessThanOrEqual(text.normalize('NFC').length)
    }),
    { numRuns: 1_500 },
  )
})
