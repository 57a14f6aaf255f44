import { expect, test } from 'vitest'
import { tableOf } from './office-tables.ts'
import { type BroughtTable, readingOf } from './reading.ts'
import { setFromReading } from './reading-to-set.ts'

const head = ['STT', 'Nội dung', 'Điểm tối đa']
const brought = (...args: Parameters<typeof tableOf>): BroughtTable => ({ ...tableOf(...args), cut: false })
const area = (number: string) => [
  [number, `Lĩnh vực ${number}`, 2],
  [`${number}.1`, 'A', 1],
  [`${number}.2`, 'B', 1],
]
const codes = (...tables: BroughtTable[]) => readingOf(tables).nodes.map(({ code }) => code)

test('of several tables the one with most criteria is read', () => {
  const read = readingOf([brought([['Nơi nhận'], ['Lưu: VT']]), brought([head, ...area('1')]), brought([['a', 1]])])
  expect(read.chosen).toEqual([1])
})

test('a set split over tables goes on where the last ends, with its head again or without', () => {
  expect(codes(brought([head, ...area('1')]), brought([head, ...area('2')]), brought(area('3')))).toEqual([
    '1',
    '1.1',
    '1.2',
    '2',
    '2.1',
    '2.2',
    '3',
    '3.1',
    '3.2',
  ])
})

test('another set that begins at 1 again is another set', () => {
  const read = readingOf([brought([head, ...area('1')]), brought([head, ...area('1'), ...area('2')])])
  expect(read.chosen).toEqual([1])
})

test('a table too long is said so and not read; others beside it are', () => {
  const long = { ...brought([head, ...area('1')], { name: 'Số liệu' }), cut: true }
  expect(readingOf([long])).toMatchObject({
    nodes: [],
    obstacles: [{ reason: 'par.table-too-long', params: { name: 'Số liệu', most: '5.000' } }],
  })
  expect(readingOf([long, brought([head, ...area('1'), ...area('2')])]).chosen).toEqual([1])
})

test.each([
  [
    ['PHỤ LỤC', 'BỘ TIÊU CHÍ ĐÁNH GIÁ CCHC', 'CỦA UBND CẤP XÃ NĂM 2026', '(Kèm theo Quyết định số 1)'],
    { name: 'Bộ tiêu chí đánh giá CCHC của UBND cấp xã năm 2026', year: 2026, level: 'commune', isModel: false },
  ],
  [
    ['Bộ tiêu chí xác định Chỉ số CCHC các sở, ban, ngành', 'Áp dụng từ năm 2025'],
    { name: 'Bộ tiêu chí xác định Chỉ số CCHC các sở, ban, ngành', year: 2025, level: 'department', isModel: false },
  ],
  [
    ['BỘ TIÊU CHÍ CẤP HUYỆN', 'BỘ MẪU – dữ liệu giả định'],
    { name: 'Bộ tiêu chí cấp huyện', year: null, level: 'district', isModel: true },
  ],
  [['Danh sách'], { name: '', year: null, level: null, isModel: false }],
] as const)('what stands above names the set: %j', (above, facts) => {
  expect(readingOf([brought([head, ...area('1')], { above })])).toMatchObject(facts)
})

test('only rules a person confirmed are kept', () => {
  const read = readingOf([
    brought([
      head,
      ['1', 'A', 2],
      ['1.1', 'B', 1],
      [null, 'Đạt: 1; không đạt: 0', null],
      ['1.2', 'C', 1],
      [null, 'Có: 1; không: 0', null],
    ]),
  ])
  const set = setFromReading(read, { name: 'Bộ', year: 2026, level: 'department', rules: ['1.2', '9'] })
  expect(set.nodes.map(({ code, scoring }) => [code, scoring?.type])).toEqual([
    ['1', undefined],
    ['1.1', undefined],
    ['1.2', 'steps'],
  ])
})
