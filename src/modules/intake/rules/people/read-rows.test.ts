import fc from 'fast-check'
import { expect, test } from 'vitest'
import listed from '../../../../../db/catalogues/personnel/catalogues.json' with { type: 'json' }
import ranked from '../../../../../db/catalogues/personnel/ranks.json' with { type: 'json' }
import type { Cell } from '../../../../shared/list-table.ts'
import { readLanguages } from '../cells/languages.ts'
import { type Head, headOf } from '../head/head.ts'
import { rowsOf } from '../head/rows.ts'
import { type Draft, isWrong } from './draft.ts'
import type { Lists } from './lists.ts'
import { type AskedOfRows, readRows } from './read-rows.ts'

const DAY = '2026-10-01'
/** NĐ 204/2004/NĐ-CP, Bảng 2, A1: 2,34 … 4,98. */
const A1 = [234, 267, 300, 333, 366, 399, 432, 465, 498]
const lists: Lists = {
  ranks: ranked.ranks,
  items: (list) => listed.catalogues[list as keyof typeof listed.catalogues].items as { code: string; name: string }[],
  scaleOf: (rank) => (rank === '01.003' ? A1 : null),
  unitOf: (written) =>
    written === 'Sở Nội vụ'
      ? { value: 7 }
      : { why: { reason: 'intake.unit-unknown', params: { text: written } }, offers: ['Sở Nội vụ'] },
  departmentOf: (unitId, written) => (unitId === 7 && written === 'Phòng Công chức' ? 71 : null),
}

function read(rows: readonly (readonly Cell[])[], asked: Partial<AskedOfRows> = {}): Draft[] {
  const table = { name: 'DS', rows, merges: [] }
  const head = headOf(table) as Head
  const { people } = rowsOf(table, head)
  const { columns } = head
  return readRows(
    people,
    { columns, day: DAY, unitId: 1, personKind: null, declined: new Set(), decided: () => undefined, ...asked },
    lists,
  )
}
const one = (heading: readonly Cell[], cells: readonly Cell[], asked: Partial<AskedOfRows> = {}) =>
  read([heading, cells], asked)[0] as Draft
const valuesOf = (draft: Draft, part: string) => draft.facts.find((fact) => fact.part === part)?.values
const reasonsOf = (draft: Draft) => draft.findings.map(({ why, isNote }) => (isNote ? `(${why.reason})` : why.reason))
const BARE = ['Họ và tên', 'Ngày sinh', 'Giới tính']
const AN = ['Nguyễn Văn An', '3/9/1975', 'Nam']

test('a row of a payroll list becomes facts, each from its own day or that of the list', () => {
  const draft = one(
    [
      ...BARE,
      'Số CCCD',
      'Chức vụ',
      'Mã ngạch',
      'Bậc',
      'Hệ số',
      'Ngày hưởng',
      'PCCV',
      'PC công vụ',
      'Trình độ chuyên môn',
      'Đơn vị',
      'Xếp loại năm 2025',
    ],
    [
      ...AN,
      24075001234,
      'Phó Trưởng phòng',
      1.003,
      '2026-09-03',
      '3,00',
      '01/6/2024',
      '0,3',
      '25%',
      'Đại học',
      'Sở Nội vụ',
      'Hoàn thành tốt nhiệm vụ',
    ],
  )
  expect(reasonsOf(draft)).toEqual([])
  expect(draft).toMatchObject({
    fullName: 'Nguyễn Văn An',
    bornOn: '1975-09-03',
    sex: 'M',
    citizenId: '024075001234',
    unitId: 7,
  })
  expect(draft.facts.map(({ part, slot, from }) => `${part} ${slot} ${from}`.replace('  ', ' ')).toSorted()).toEqual([
    'allowance CHUC_VU 2026-10-01',
    'allowance CONG_VU 2026-10-01',
    'citizen-id 2026-10-01',
    'employment 2026-10-01',
    'level 2026-10-01',
    'name 1975-09-03',
    'pay 2024-06-01',
    'person 1975-09-03',
    'post main 2026-10-01',
    'quality 2025 2025-01-01',
    'rank 2024-06-01',
  ])
  expect(valuesOf(draft, 'pay')).toEqual({ rank: '01.003', step: 3, coefficient: 300, countedFrom: '2024-06-01' })
  expect(valuesOf(draft, 'employment')).toEqual({ unitId: 7, personKind: 'CONG_CHUC' })
  expect(draft.repairs.map(({ kind }) => kind).toSorted()).toEqual(['id-zero', 'rank-number', 'step-day'])
})

test('TT 11/2012/TT-BNV, BM01 has no step: the coefficient tells it; the day of birth stands under Nam or Nữ', () => {
  const [an, binh] = read([
    ['Họ và tên', 'Nam', 'Nữ', 'Hệ số lương', 'Mã số ngạch'],
    ['Nguyễn Văn An', '1975', null, 3.33, '01.003'],
    ['Trần Thị Bình', null, '5/1980', 4.98, '01.003'],
  ]) as [Draft, Draft]
  expect([an.bornOn, an.sex, valuesOf(an, 'pay')?.step]).toEqual(['1975', 'M', 4])
  expect([binh.bornOn, binh.sex, valuesOf(binh, 'pay')?.step]).toEqual(['1980-05', 'F', 9])
  expect([...reasonsOf(an), ...reasonsOf(binh)]).toEqual([])
})

test('names in two columns and capitals; text in .VnTime; each shown as a repair, and left when declined', () => {
  const heading = ['Họ đệm', 'Tên', 'Năm sinh', 'Nữ', 'Loại CBCCVC']
  const draft = one(heading, ['NGUYÔN THÞ'.replace('NGUYÔN THÞ', 'NguyÔn ThÞ'), 'B×nh', 1980, 'x', 'Viªn chøc'])
  expect([draft.fullName, draft.sex, valuesOf(draft, 'employment')?.personKind]).toEqual([
    'Nguyễn Thị Bình',
    'F',
    'VIEN_CHUC',
  ])
  expect(draft.repairs.map(({ column, kind }) => `${column} ${kind}`)).toContain('family_name encoding')
  const loud = ['TRẦN VĂN', 'CƯỜNG', 1980, null, 'Công chức']
  expect(one(heading, loud)).toMatchObject({ fullName: 'Trần Văn Cường', sex: 'M' })
  expect(one(heading, loud, { declined: new Set(['capitals']) }).fullName).toBe('TRẦN VĂN CƯỜNG')
})

test('what is wrong is said at its cell with what may have been meant; nothing is mandatory in silence', () => {
  expect(reasonsOf(one(['Họ và tên', 'Ghi chú'], ['Nguyễn Văn An', 'a']))).toEqual([
    ...['intake.born-missing', 'intake.sex-missing', 'intake.kind-missing'],
  ])
  const heading = [...BARE, 'Mã ngạch', 'Hệ số', 'Đơn vị', 'Ngày tuyển dụng']
  const draft = one(heading, [
    '=HYPERLINK("http://x";"An")',
    '9/25/1975',
    'Nam',
    'Phi hành gia',
    3.33,
    'Sở Nội vu',
    '1999',
  ])
  expect(reasonsOf(draft)).toEqual([
    ...[
      'intake.name-form',
      'intake.day-turned',
      'intake.rank-unknown',
      '(intake.day-left)',
      'intake.unit-unknown',
      'intake.kind-missing',
    ],
  ])
  expect(draft.findings.find(({ column }) => column === 'unit')).toMatchObject({
    written: 'Sở Nội vu',
    offers: ['Sở Nội vụ'],
  })
  expect(isWrong(draft)).toBe(true)
  expect(reasonsOf(one([...BARE, 'Hệ số', 'Đối tượng'], [...AN, 3.33, 'Công chức']))).toEqual(['intake.pay-incomplete'])
  expect(reasonsOf(one([...BARE, 'Tên ngạch', 'Mã ngạch'], [...AN, 'Kế toán viên', '01.003']))).toEqual([
    'intake.ranks-differ',
  ])
  expect(reasonsOf(one([...BARE, 'Ông/Bà', 'Đối tượng'], [...AN, 'Bà', 'Công chức']))).toEqual(['intake.sexes'])
})

test('TT 11/2012/TT-BNV, BM01: a cross under its heading means it; a cross that says too little is said; two are asked about', () => {
  const group = 'Trình độ chuyên môn'
  const heading = [
    [...BARE, 'Đối tượng', group, null, null, 'Đảng viên', 'Tin học'],
    [null, null, null, null, 'Thạc sĩ', 'Đại học', 'Cao đẳng', null, null],
  ]
  const merges = [
    ...[0, 1, 2, 3, 7, 8].map((left) => ({ top: 0, left, bottom: 1, right: left })),
    { top: 0, left: 4, bottom: 0, right: 6 },
  ]
  const rows: Cell[][] = [
    ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    [...AN, 'Công chức', null, 'x', null, 'x', 'X'],
    ['Trần Thị Bình', '1980', 'Nữ', 'Công chức', true, null, null, null, null],
    ['Lê Văn Cường', '1981', 'Nam', 'Công chức', 'x', 'x', null, null, null],
  ]
  const table = { name: 'BM01', rows: [...heading, ...rows], merges }
  const head = headOf(table) as Head
  const [an, binh, cuong] = readRows(
    rowsOf(table, head).people,
    { columns: head.columns, day: DAY, unitId: 1, personKind: null, declined: new Set(), decided: () => undefined },
    lists,
  ) as [Draft, Draft, Draft]
  expect([an, binh, cuong].map((draft) => valuesOf(draft, 'level')?.qualification)).toEqual(['DH', 'THS', undefined])
  expect([reasonsOf(an), reasonsOf(binh), reasonsOf(cuong)]).toEqual([
    ['(intake.cross-left)', '(intake.day-left)'],
    [],
    ['intake.crosses'],
  ])
  // What is said of an 'x' would be said of all of them: it is no question of words.
  expect(cuong.findings[0]?.written).toBe('')
})

test('departments within the unit, languages with their levels, allowances that teachers draw under the same heading', () => {
  const heading = [...BARE, 'Đơn vị', 'Phòng ban', 'Chức vụ', 'Ngoại ngữ', 'Tiếng dân tộc', 'Mã ngạch', 'TNVK']
  const draft = one(
    [...heading, 'PC thâm niên nghề', 'PC ưu đãi nghề'],
    [
      ...[...AN, 'Sở Nội vụ', 'Phòng Công chức', 'Chuyên viên', 'Tiếng Anh B1; Pháp A', 'Tày B'],
      ...['V.07.03.29', '?', '10%', '35%'],
    ],
  )
  expect(valuesOf(draft, 'post')).toEqual({ title: 'Chuyên viên', unitId: 71 })
  expect(draft.facts.flatMap(({ part, values }) => (part === 'language' ? [values] : []))).toEqual([
    { language: 'en', level: 'BAC3' },
    { language: 'fr', level: 'A' },
    { language: 'dttt', level: 'B', score: 'Tày' },
  ])
  expect(draft.facts.flatMap(({ slot, values }) => (values.percent ? [`${slot} ${values.percent}`] : []))).toEqual([
    'THAM_NIEN_NHA_GIAO 10',
    'UU_DAI_NGHE_GD 35',
  ])
  // Said once, though pay is read in the light of several columns.
  expect(reasonsOf(draft)).toEqual(['intake.number-form'])
  const other = one(
    [...heading, 'PC ưu đãi nghề'],
    [...[...AN, 'Sở Nội vụ', 'Phòng Lạ', null, 'B1', 'Nùng', '01.003', null, '20%']],
  )
  expect(reasonsOf(other).toSorted()).toEqual([
    ...[
      '(intake.allowance-left)',
      '(intake.department-left)',
      '(intake.language-incomplete)',
      'intake.language-missing',
    ],
  ])
})

test('words of languages: certificates, levels of schools, a heading that names the language; what has no level is left', () => {
  const read = (text: string, heading = 'Ngoại ngữ') => readLanguages(text, heading)
  const whole = (...value: object[]) => ({ value, notes: [] })
  const left = (reason: string, ...value: object[]) => ({ value, notes: [{ isNote: true, why: { reason } }] })
  expect(read('IELTS 6,5')).toEqual(whole({ language: 'en', level: 'QT', score: 'IELTS 6,5' }))
  expect(read('Đại học tiếng Nga')).toEqual(whole({ language: 'ru', level: 'DH' }))
  expect(read('Bậc 3 (B1)', 'Tiếng Anh')).toEqual(whole({ language: 'en', level: 'BAC3' }))
  expect(read('Trung cấp tiếng Anh')).toMatchObject(left('intake.language-incomplete'))
  expect(read('x', 'Tiếng Anh')).toMatchObject(left('intake.language-incomplete'))
  expect(read('Anh A, Anh B')).toMatchObject({ value: [], notes: [{ why: { reason: 'intake.codes' } }] })
  expect([read(''), read('không')]).toEqual([whole(), whole()])
  // What is complete is taken, and the note is of the rest.
  expect(read('Anh B1; Pháp')).toMatchObject(left('intake.language-incomplete', { language: 'en', level: 'BAC3' }))
  // Hán is the Chinese language, Hàn the Korean; without marks it may be either, and Hán Nôm is neither.
  expect([read('Hán B').value, read('HÀN B').value]).toEqual([
    [{ language: 'zh', level: 'B' }],
    [{ language: 'ko', level: 'B' }],
  ])
  expect(read('Han B').value).toEqual([])
  expect(read('Hán Nôm đại học')).toMatchObject(left('intake.language-unlisted'))
  expect(read('B1', 'Ngoại ngữ (Anh, Pháp)')).toMatchObject({ notes: [{ why: { reason: 'intake.language-missing' } }] })
  expect(readLanguages('Tày B; Nùng A', 'Tiếng dân tộc', true)).toMatchObject(
    left('intake.minority-twice', { language: 'dttt', level: 'B', score: 'Tày' }),
  )
})

test('words somebody decided about are read as he said, in every row; blank leaves the cell out', () => {
  const said: Record<string, string> = { 'unit Sở Nội vu': 'Sở Nội vụ', 'rank_code Phi hành gia': '' }
  const decided = (column: string, written: string) => said[`${column} ${written}`]
  const draft = one([...BARE, 'Mã ngạch', 'Đơn vị', 'Đối tượng'], [...AN, 'Phi hành gia', 'Sở Nội vu', 'Công chức'], {
    decided,
  })
  expect([reasonsOf(draft), draft.unitId, valuesOf(draft, 'rank')]).toEqual([[], 7, undefined])
})

test('a declined repair is a question, never a value', () => {
  const draft = one([...BARE, 'Mã ngạch', 'Đối tượng'], [...AN, 1.003, 'Công chức'], {
    declined: new Set(['rank-number']),
  })
  expect([reasonsOf(draft), valuesOf(draft, 'rank')]).toEqual([['intake.repair-declined'], undefined])
  expect(draft.findings[0]?.offers).toEqual(['01.003'])
})

test('whatever stands in the cells, reading never throws and a row without findings names somebody born', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.string(),
    fc.boolean(),
    fc.constantFrom('x', '1975', 'Nam', '3/9', '01.003', '2,34'),
  )
  const heading = [...BARE, 'Mã ngạch', 'Bậc', 'Hệ số', 'Ngày hưởng', 'Số CCCD', 'Đối tượng', 'VK', 'GDPT']
  fc.assert(
    fc.property(fc.array(cell, { minLength: heading.length, maxLength: heading.length }), (cells) => {
      for (const draft of read([heading, cells]))
        if (!isWrong(draft))
          expect(
            draft.fullName !== '' && draft.bornOn !== null && draft.sex !== null && valuesOf(draft, 'employment'),
          ).toBeTruthy()
    }),
  )
})
