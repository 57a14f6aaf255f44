import { expect, test } from 'vitest'
import { fold } from '../../../../shared/vietnamese.ts'
import { guessColumns } from './columns.ts'
import { caMau, tableOf } from './office-tables.ts'

const rolesOf = (...args: Parameters<typeof tableOf>) => guessColumns(tableOf(...args)).columns.map(({ role }) => role)

test('the head of Cà Mau’s annex stands in two rows: method over survey and self, columns to fill in are not used', () => {
  const { headRows, firstRow, columns } = guessColumns(caMau)
  expect(headRows).toEqual({ first: 0, last: 1 })
  expect(firstRow).toBe(2)
  expect(columns.map(({ role }) => role)).toEqual([
    'number',
    'title',
    'maxPoints',
    'survey',
    'self',
    null,
    null,
    null,
    'note',
  ])
  expect(columns[3]).toEqual({ heading: 'Phương pháp đánh giá – Điều tra XHH', role: 'survey', confidence: 'high' })
})

test('without accents the head reads the same', () => {
  const bare = {
    ...caMau,
    rows: caMau.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? fold(cell) : cell))),
  }
  expect(guessColumns(bare).columns.map(({ role }) => role)).toEqual(
    guessColumns(caMau).columns.map(({ role }) => role),
  )
})

test('a title page above the head and the row that numbers the columns are passed over', () => {
  const { firstRow, columns } = guessColumns(
    tableOf([
      ['ỦY BAN NHÂN DÂN TỈNH', null, null, null],
      ['BỘ TIÊU CHÍ ĐÁNH GIÁ', null, null, null],
      [null, null, null, null],
      ['TT', 'Nội dung đánh giá', 'Thang điểm', 'Tài liệu kiểm chứng'],
      ['(1)', '(2)', '(3)', '(4)'],
      ['I', 'Chỉ đạo', 10, null],
    ]),
  )
  expect(firstRow).toBe(5)
  expect(columns.map(({ role }) => role)).toEqual(['number', 'title', 'maxPoints', 'evidence'])
})

test('points shared under a common head, body, rule, basis and source of figures are known', () => {
  const across = { top: 0, left: 2, bottom: 0, right: 4 }
  expect(
    rolesOf(
      [
        [
          'Số TT',
          'Tiêu chí',
          'Điểm',
          null,
          null,
          'Cách tính điểm',
          'Cơ quan thẩm định',
          'Căn cứ',
          'Nguồn số liệu',
          'Ghi chú',
        ],
        [null, null, 'Tối đa', 'Tự chấm', 'Điều tra xã hội học', null, null, null, null, null],
        ['1', 'a', 1, 1, null, null, null, null, null, null],
      ],
      { merges: [across] },
    ),
  ).toEqual(['number', 'title', 'maxPoints', 'self', 'survey', 'rule', 'body', 'legalBasis', 'dataSource', 'note'])
})

test('‘Thang điểm’ full of sentences is the rule; the points are where the numbers are', () => {
  const row = (number: string) => [number, 'Kế hoạch', 'Ban hành kịp thời: 1; không kịp thời: 0', 1]
  expect(rolesOf([['STT', 'Tiêu chí', 'Thang điểm', null], row('1'), row('2'), row('3')])).toEqual([
    'number',
    'title',
    'rule',
    'maxPoints',
  ])
})

test('without a head the cells tell, and nobody is sure', () => {
  const table = tableOf([
    ['1', 'Công tác chỉ đạo điều hành', 10],
    ['1.1', 'Kế hoạch cải cách hành chính năm', 4],
    ['1.2', 'Báo cáo cải cách hành chính', 6],
  ])
  const { headRows, firstRow, columns } = guessColumns(table)
  expect([headRows, firstRow]).toEqual([null, 0])
  expect(columns).toEqual([
    { heading: '', role: 'number', confidence: 'low' },
    { heading: '', role: 'title', confidence: 'low' },
    { heading: '', role: 'maxPoints', confidence: 'low' },
  ])
})
