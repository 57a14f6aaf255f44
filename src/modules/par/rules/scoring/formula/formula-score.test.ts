import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { POINT, points } from '../../../../../shared/points.ts'
import { sentenceOf } from '../../../../../shared/refusal.ts'
import { sentences } from '../../../refusals.vi.ts'
import { ruleInWords, workingOf } from '../working.ts'
import type { FormulaScoring } from './formula.ts'
import { formulaScore } from './formula-score.ts'

// Thousands of draws; a busy machine is no failure.
vi.setConfig({ testTimeout: 60_000 })

const max = points(2 * POINT)
const alternative = (points: string | null, when: string | null = null, title = '') => ({ title, when, points })
const formula = (...alternatives: FormulaScoring['alternatives']): FormulaScoring => ({
  type: 'formula',
  inputs: [
    { name: 'a', title: 'số nhiệm vụ được giao' },
    { name: 'b', title: 'số nhiệm vụ hoàn thành' },
  ],
  alternatives,
})
const scored = (scoring: FormulaScoring, ...given: number[]) =>
  formulaScore(
    scoring,
    max,
    given.map((value) => Math.round(value * POINT)),
  )
const pointsOf = (score: ReturnType<typeof scored>) => ('points' in score ? score.points : score)
const sentence = (score: ReturnType<typeof scored>) =>
  'problem' in score ? sentenceOf(sentences[score.problem.reason][1], score.problem.params) : null

const usual = formula(
  alternative(null, 'a == 0', 'Không được giao'),
  alternative('b / a * toi_da', 'b >= a * 0.8', 'Từ 80 %'),
  alternative('0', null, 'Dưới 80 %'),
)

test('the first alternative whose condition holds gives the points; none counted leaves the denominator', () => {
  expect(scored(usual, 20, 18)).toMatchObject({ alternative: 1, points: 18_000 })
  expect(scored(usual, 20, 16)).toMatchObject({ alternative: 1, points: 16_000 })
  expect(scored(usual, 20, 15.9999)).toMatchObject({ alternative: 2, points: 0 })
  expect(scored(usual, 0, 0)).toEqual({ alternative: 0, notApplicable: true })
})

test('the result is rounded once, half up, and lies from 0 to the maximum', () => {
  expect(pointsOf(scored(formula(alternative('b / a')), 3, 2))).toBe(6_667)
  // Each third rounded by itself would give 0,9999.
  expect(pointsOf(scored(formula(alternative('b / a + b / a + b / a')), 3, 1))).toBe(10_000)
  expect(pointsOf(scored(formula(alternative('b / a')), 20_000, 1))).toBe(1)
  expect(pointsOf(scored(formula(alternative('b / a')), 20_001, 1))).toBe(0)
  expect(pointsOf(scored(formula(alternative('a * b')), 100, 100))).toBe(max)
  expect(pointsOf(scored(formula(alternative('b - a')), 100, 1))).toBe(0)
})

test('a division by zero names the inputs to look at; where no input is to blame, the set is', () => {
  expect(sentence(scored(formula(alternative('b / a')), 0, 5))).toBe(
    'Mẫu số “số nhiệm vụ được giao” bằng 0 nên chưa tính được điểm. Hãy kiểm tra lại “số nhiệm vụ được giao”.',
  )
  expect(sentence(scored(formula(alternative('1 / (a - b)')), 5, 5))).toBe(
    'Mẫu số “số nhiệm vụ được giao” − “số nhiệm vụ hoàn thành” bằng 0 nên chưa tính được điểm. Hãy kiểm tra lại “số nhiệm vụ được giao”, “số nhiệm vụ hoàn thành”.',
  )
  expect(sentence(scored(formula(alternative('a + b / (toi_da - 2)')), 5, 5))).toContain('Hãy báo Sở Nội vụ')
  // What does not apply is not divided.
  expect(pointsOf(scored(formula(alternative('a == 0 ? toi_da : b / a')), 0, 5))).toBe(max)
  expect(pointsOf(scored(formula(alternative('1', 'a > 0 và b / a > 1'), alternative('0.5')), 0, 5))).toBe(5_000)
})

test('inputs that fall between the alternatives are told the conditions', () => {
  const gap = formula(alternative('1', 'a > 10'), alternative('0', 'a < 10'))
  expect(sentence(scored(gap, 10, 0))).toBe(
    'Số liệu không thuộc phương án nào của công thức (“số nhiệm vụ được giao” > 10; “số nhiệm vụ được giao” < 10). Hãy kiểm tra lại số liệu.',
  )
})

test('too few numbers, negative ones and parts of a ten-thousandth are refused', () => {
  const any = formula(alternative('a + b'))
  expect(sentence(scored(any, 1))).toContain('cần đủ 2 số liệu')
  expect(sentence(scored(any, 1, -1))).toBe('“số nhiệm vụ hoàn thành” phải là số không âm. Hãy nhập lại.')
  expect(sentence(formulaScore(any, max, [0.5, 1]))).toContain('phải là số không âm')
  expect(sentence(formulaScore(any, max, [Number.NaN, 1]))).toContain('phải là số không âm')
})

test('a formula that cannot be read gives no points and says why', () => {
  expect(sentence(scored(formula(alternative('a / x')), 1, 1))).toContain('Không có số liệu nào tên “x”')
})

test('the rule and its working read as an official would write them', () => {
  expect(ruleInWords(usual, max)).toBe(
    'Không được giao (khi “số nhiệm vụ được giao” = 0): không tính tiêu chí này; ' +
      'Từ 80 % (khi “số nhiệm vụ hoàn thành” ≥ “số nhiệm vụ được giao” × 0,8): “số nhiệm vụ hoàn thành” ÷ “số nhiệm vụ được giao” × 2; ' +
      'Dưới 80 %: 0; từ 0 đến 2 điểm',
  )
  const working = (scoring: FormulaScoring, ...given: number[]) =>
    workingOf(scoring, max, { type: 'formula', values: given.map((value) => value * POINT) })
  expect(working(usual, 20, 18)).toBe('Từ 80 % (18 ≥ 20 × 0,8): 18 ÷ 20 × 2 = 1,8 điểm')
  expect(working(usual, 20, 10)).toBe('Dưới 80 %: 0 điểm')
  expect(working(usual, 0, 0)).toBe('Không được giao (0 = 0): không tính vào mẫu số')
  expect(working(formula(alternative('a - (b - 1) * -2')), 20, 3)).toBe('20 − (3 − 1) × −2 = 24, tính 2 điểm')
  expect(working(formula(alternative('min(a, b) / 3')), 1, 3)).toBe('số nhỏ nhất trong (1; 3) ÷ 3 = 0,3333 điểm')
  expect(working(formula(alternative('a > 2 hoặc không (b > 1) ? 1 : 0')), 1, 3)).toBe(
    'nếu 1 > 2 hoặc không (3 > 1) thì 1, còn lại 0 = 0 điểm',
  )
  expect(working(formula(alternative('a / x')), 1, 3)).toBe('')
  expect(ruleInWords(formula(alternative('a / x')), max)).toBe('a / x; từ 0 đến 2 điểm')
})

test('a sum of money beyond all numbers still gives the maximum, with its working', () => {
  const large = formula(alternative('a * a * b * b', null, 'Tiền'))
  const values = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
  expect(formulaScore(large, max, values)).toMatchObject({ points: max })
  expect(workingOf(large, max, { type: 'formula', values })).toMatch(/^Tiền: .*, tính 2 điểm$/)
})

/** Computed a second way: reduced fractions, straight from the shape that was drawn. */
type Exact = readonly [n: bigint, d: bigint]
interface Drawn {
  text: string
  value: (a: Exact, b: Exact) => Exact | null
}
const gcd = (x: bigint, y: bigint): bigint => (y === 0n ? (x < 0n ? -x : x) : gcd(y, x % y))
const exact = (n: bigint, d: bigint): Exact | null => {
  if (d === 0n) return null
  const by = gcd(n, d) * (d < 0n ? -1n : 1n)
  return by === 0n ? [0n, 1n] : [n / by, d / by]
}
const SUMS: Record<string, (x: Exact, y: Exact) => Exact | null> = {
  '+': ([n, d], [m, e]) => exact(n * e + m * d, d * e),
  '-': ([n, d], [m, e]) => exact(n * e - m * d, d * e),
  '*': ([n, d], [m, e]) => exact(n * m, d * e),
  '/': ([n, d], [m, e]) => exact(n * e, d * m),
}
const less = ([n, d]: Exact, [m, e]: Exact) => n * e < m * d

const drawn = fc.letrec<{ any: Drawn; leaf: Drawn; sum: Drawn; least: Drawn; choice: Drawn; sign: Drawn }>((tie) => ({
  any: fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('sum'), tie('least'), tie('choice'), tie('sign')),
  leaf: fc.oneof(
    fc.constant<Drawn>({ text: 'a', value: (a) => a }),
    fc.constant<Drawn>({ text: 'b', value: (_, b) => b }),
    fc.constant<Drawn>({ text: 'toi_da', value: () => [2n, 1n] }),
    fc.nat(99).map((n): Drawn => ({ text: `${n}.5`, value: () => exact(BigInt(2 * n + 1), 2n) })),
  ),
  sum: fc.tuple(fc.constantFrom('+', '-', '*', '/'), tie('any'), tie('any')).map(
    ([sign, x, y]): Drawn => ({
      text: `(${x.text} ${sign} ${y.text})`,
      value: (a, b) => {
        const [left, right] = [x.value(a, b), y.value(a, b)]
        return left && right && (SUMS[sign] as (typeof SUMS)[string])(left, right)
      },
    }),
  ),
  least: fc.tuple(tie('any'), tie('any')).map(
    ([x, y]): Drawn => ({
      text: `min(${x.text}, ${y.text})`,
      value: (a, b) => {
        const [left, right] = [x.value(a, b), y.value(a, b)]
        return left && right && (less(right, left) ? right : left)
      },
    }),
  ),
  choice: fc.tuple(tie('leaf'), tie('leaf'), tie('any'), tie('any')).map(
    ([p, q, x, y]): Drawn => ({
      text: `(${p.text} < ${q.text} ? ${x.text} : ${y.text})`,
      value: (a, b) => (less(p.value(a, b) as Exact, q.value(a, b) as Exact) ? x : y).value(a, b),
    }),
  ),
  sign: tie('any').map(
    (x): Drawn => ({
      text: `-${x.text}`,
      value: (a, b) => {
        const value = x.value(a, b)
        return value && exact(-value[0], value[1])
      },
    }),
  ),
})).any

test('random formulas come to what reduced fractions computed another way come to, always from 0 to the maximum', () => {
  let computed = 0
  fc.assert(
    fc.property(drawn, fc.nat(10 ** 7), fc.nat(10 ** 7), ({ text, value }, a, b) => {
      // Longer ones are refused; that is another test.
      fc.pre(text.length <= 400)
      const score = formulaScore(formula(alternative(text)), max, [a, b])
      const expected = value([BigInt(a), 10_000n], [BigInt(b), 10_000n])
      if (expected === null || ('problem' in score && score.problem.reason === 'par.formula-damaged')) {
        // Divided by 0: found while reading when no input is in it, otherwise when scoring.
        expect(expected).toBeNull()
        expect('problem' in score).toBe(true)
        return
      }
      computed += 1
      const [n, d] = expected
      const scaled = n < 0n ? 0n : (n * 20_000n + d) / (2n * d)
      expect(pointsOf(score)).toBe(Number(scaled > 20_000n ? 20_000n : scaled))
    }),
    { numRuns: 2_000 },
  )
  expect(computed).toBeGreaterThan(1_000)
})
