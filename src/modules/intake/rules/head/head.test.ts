import { expect, test } from 'vitest'
import type { Cell, ListTable } from '../../../../shared/list-table.ts'
import { COLUMNS, columnsNamed } from './columns.ts'
import { type Head, headOf } from './head.ts'
import { rowsOf } from './rows.ts'

const table = (rows: readonly (readonly Cell[])[], merges: ListTable['merges'] = []): ListTable => ({
  name: 'Danh sách',
  rows,
  merges,
})
const columnsOf = (head: Head | null) => head?.columns.map(({ column }) => column)

test('every heading of the catalogue is recognized, with accents or without', () => {
  for (const { key, headings } of COLUMNS)
    for (const heading of headings) {
      const found = columnsNamed([heading])
      expect([heading, found]).toEqual([heading, heading === 'dt' ? ['ethnicity', 'phone'] : [key]])
      expect(columnsNamed([heading.toUpperCase()])).toEqual(found)
    }
  expect(columnsNamed(['Họ và tên'])).toEqual(['full_name'])
  expect(columnsNamed(['Ngày, tháng, năm sinh (dd/mm/yyyy)'])).toEqual(['birth_date'])
  expect(columnsNamed(['Hệ số lương hiện hưởng của CBCC'])).toEqual(['coefficient'])
  expect(columnsNamed(['Thông tin khác'])).toEqual([])
})

test('TT 11/2012/TT-BNV, BM01: a head of two rows with merged groups, below a title and a numbering row', () => {
  const head = headOf(
    table(
      [
        ['DANH SÁCH VÀ TIỀN LƯƠNG CÔNG CHỨC'],
        ['Đơn vị: Sở Nội vụ'],
        [
          'Số TT',
          'Họ và tên',
          'Ngày, tháng, năm sinh',
          null,
          'Chức vụ hoặc chức danh công tác',
          'Mức lương hiện hưởng',
          null,
          'Phụ cấp',
          null,
        ],
        [null, null, 'Nam', 'Nữ', null, 'Hệ số lương', 'Mã số ngạch hiện giữ', 'Chức vụ', 'Khu vực'],
        ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
        [1, 'Nguyễn Văn An', '03/9/1975', null, 'Chuyên viên', 3.33, '01.003', 0.3, null],
      ],
      [
        { top: 2, left: 0, bottom: 3, right: 0 },
        { top: 2, left: 1, bottom: 3, right: 1 },
        { top: 2, left: 2, bottom: 2, right: 3 },
        { top: 2, left: 4, bottom: 3, right: 4 },
        { top: 2, left: 5, bottom: 2, right: 6 },
        { top: 2, left: 7, bottom: 2, right: 8 },
      ],
    ),
  )
  expect([head?.first, head?.last]).toEqual([2, 3])
  expect(columnsOf(head)).toEqual([
    ...['ordinal', 'full_name', 'male_mark', 'female_mark', 'position'],
    ...['coefficient', 'rank_code', 'al_position', 'al_region'],
  ])
})

test('what is drawn and what is proposed are told apart; a heading that was told before is known', () => {
  const rows = [
    ['Họ và tên', 'Đang hưởng', null, 'Kết quả đề nghị', null, 'Mã quản lý riêng'],
    [null, 'Bậc', 'Hệ số', 'Bậc', 'Hệ số', null],
  ]
  const merges = [
    { top: 0, left: 1, bottom: 0, right: 2 },
    { top: 0, left: 3, bottom: 0, right: 4 },
  ]
  const columns = ['full_name', 'step', 'coefficient', 'new_step', 'new_coefficient']
  expect(columnsOf(headOf(table(rows, merges)))).toEqual([...columns, null])
  expect(columnsOf(headOf(table(rows, merges), new Map([['ma quan ly rieng', 'officer_code']])))).toEqual([
    ...columns,
    'officer_code',
  ])
})

test('a name in two columns, by two headings or by one set over both; headings in .VnTime', () => {
  expect(columnsOf(headOf(table([['STT', 'Họ đệm', 'Tên', 'Năm sinh']])))).toEqual([
    'ordinal',
    'family_name',
    'given_name',
    'birth_date',
  ])
  const merged = table([['TT', 'Họ và tên', null, 'Ngày sinh']], [{ top: 0, left: 1, bottom: 0, right: 2 }])
  expect(columnsOf(headOf(merged))).toEqual(['ordinal', 'family_name', 'given_name', 'birth_date'])
  expect(columnsOf(headOf(table([['TT', 'Hä vµ tªn', 'Ngµy sinh', 'HÖ sè l­¬ng']])))).toEqual([
    'ordinal',
    'full_name',
    'birth_date',
    'coefficient',
  ])
})

test('“ĐT” over numbers is the telephone, over words the ethnic group', () => {
  const under = (cell: Cell) =>
    columnsOf(
      headOf(
        table([
          ['Họ tên', 'Năm sinh', 'ĐT'],
          ['Lò Văn An', '1980', cell],
        ]),
      ),
    )
  expect(under('0912345678')?.[2]).toBe('phone')
  expect(under('Thái')?.[2]).toBe('ethnicity')
})

test('sections, totals, numbering and signatures are nobody; the section is kept with its people', () => {
  const list = table([
    ['STT', 'Họ và tên', 'Ngày sinh', 'Hệ số lương'],
    ['A', 'B', '1', '2'],
    ['I', 'Văn phòng Sở', null, null],
    [1, 'Nguyễn Văn An', '1975', 3.33],
    ['II. Phòng Công chức'],
    [2, 'Trần Thị Bình', '1980', 3],
    [3, 'Công', '1981', 'Giám đốc'],
    ['Tổng cộng: 2 người'],
    [null, 'NGƯỜI LẬP BIỂU', null, 'GIÁM ĐỐC'],
    [null, 'Lê Văn Lập', null, 'Phạm Văn Đốc'],
  ])
  const head = headOf(list)
  expect(head).not.toBeNull()
  const { people, total } = rowsOf(list, head as Head)
  expect(people.map(({ row, section }) => [row, section])).toEqual([
    [3, 'Văn phòng Sở'],
    [5, 'Phòng Công chức'],
    [6, 'Phòng Công chức'],
  ])
  expect(total).toBe(2)
})

test('a table that names nobody has no head', () => {
  expect(
    headOf(
      table([
        ['STT', 'Tên thiết bị', 'Số lượng'],
        [1, 'Máy in', 2],
      ]),
    ),
  ).toBeNull()
  expect(headOf(table([]))).toBeNull()
})
