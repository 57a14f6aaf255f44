import { expect, test } from 'vitest'
import { sentenceOf } from '../../../../shared/refusal.ts'
import { type ParReason, sentences } from '../../refusals.vi.ts'
import type { FormulaScoring } from '../scoring/formula/formula.ts'
import { formulaProblems, whyNotRemoveInput } from './formula-problems.ts'

const inWords = ({ reason, params }: ParReason) => sentenceOf(sentences[reason][1], params)
const sound: FormulaScoring = {
  type: 'formula',
  inputs: [
    { name: 'a', title: 'tổng số hồ sơ' },
    { name: 'b', title: 'hồ sơ đúng hạn' },
  ],
  alternatives: [
    { title: 'Có hồ sơ', when: 'a > 0', points: 'b / a * toi_da' },
    { title: 'Còn lại', when: null, points: 'toi_da' },
  ],
}
const problems = (change: Partial<FormulaScoring>) => formulaProblems('1.2', { ...sound, ...change }).map(inWords)
const first = sound.alternatives[0] as FormulaScoring['alternatives'][number]

test('a sound formula has none', () => {
  expect(formulaProblems('1.2', sound)).toEqual([])
})

test('a formula that cannot be read is told with its alternative, its part and its character', () => {
  expect(problems({ alternatives: [{ ...first, points: 'b / a * 1,5' }] })).toEqual([
    'Tiêu chí 1.2, công thức của phương án “Có hồ sơ”, ký tự 9: Trong công thức, số thập phân viết bằng dấu chấm. Hãy viết 1.5; nếu là hai giá trị của hàm thì viết cách ra: 1, 5.',
  ])
  expect(problems({ alternatives: [{ title: '', when: 'a > 0 và', points: 'b' }] })[0]).toMatch(
    /^Tiêu chí 1.2, điều kiện của phương án 1, ký tự 7: /,
  )
})

test('an input nobody asks about, and an alternative behind the otherwise, are named', () => {
  expect(problems({ alternatives: [{ title: 'Một', when: null, points: 'a' }, first] })).toEqual([
    'Tiêu chí 1.2: phương án “Có hồ sơ” đứng sau phương án còn lại nên không bao giờ được dùng. Hãy chuyển lên trên hoặc bỏ đi.',
  ])
  expect(problems({ alternatives: [{ title: 'Một', when: null, points: 'a' }] })).toEqual([
    'Tiêu chí 1.2: số liệu “hồ sơ đúng hạn” (b) không có trong công thức nào. Hãy dùng hoặc bỏ số liệu này.',
  ])
})

test.each([
  ['1a', 'không dùng được'],
  ['tổng số', 'không dùng được'],
  ['toi_da', 'không dùng được'],
  ['max', 'không dùng được'],
  ['không', 'không dùng được'],
  ['a', 'hai số liệu cùng tên'],
])('an input cannot be called “%s”', (name, part) => {
  const inputs = [...sound.inputs, { name, title: 'khác' }]
  expect(problems({ inputs }).some((sentence) => sentence.includes(part))).toBe(true)
})

test('a formula without inputs, without alternatives, without a title, or with too many, is told', () => {
  expect(problems({ inputs: [] })).toEqual(['Tiêu chí 1.2: công thức chưa có số liệu nào. Hãy thêm số liệu.'])
  expect(problems({ alternatives: [] })).toEqual(['Tiêu chí 1.2: công thức chưa có phương án nào. Hãy thêm phương án.'])
  expect(problems({ inputs: [{ name: 'a', title: ' ' }, sound.inputs[1] as { name: string; title: string }] })).toEqual(
    ['Tiêu chí 1.2: số liệu “a” chưa có tên gọi. Hãy ghi tên gọi.'],
  )
  expect(problems({ alternatives: Array.from({ length: 13 }, () => first) })[0]).toContain('tối đa 12')
})

test('an input in use cannot be taken away, not even from under a formula that is being written', () => {
  expect(inWords(whyNotRemoveInput(sound, 'b') as ParReason)).toBe(
    'Số liệu “hồ sơ đúng hạn” (b) đang dùng trong phương án “Có hồ sơ” nên chưa bỏ được. Hãy sửa công thức trước.',
  )
  const unfinished = { ...sound, alternatives: [{ title: 'Nháp', when: null, points: 'b +' }] }
  expect(whyNotRemoveInput(unfinished, 'b')?.reason).toBe('par.formula-input-used')
  expect(whyNotRemoveInput(unfinished, 'a')).toBeNull()
})
