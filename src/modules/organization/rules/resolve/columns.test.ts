import { expect, test } from 'vitest'
import { headOfNames, typedIn } from './columns.ts'

test.each([
  [
    [['STT', 'Xã/phường cũ', 'Huyện, thị xã', 'Tỉnh']],
    [
      [1, 'commune'],
      [2, 'district'],
      [3, 'province'],
    ],
  ],
  [[['TT', 'HO TEN', 'NOI O']], [[2, 'text']]],
  [[['Họ tên', 'Địa chỉ (xã, huyện, tỉnh)']], [[1, 'text']]],
  [
    [
      ['DANH SÁCH XÃ CŨ', null, null],
      ['STT', 'Tên xã', 'Ghi chú'],
    ],
    [[1, 'commune']],
  ],
  [[['Xã Tân Dĩnh, Lạng Giang'], ['Xã Phi Mô, Lạng Giang']], [[0, 'text']]],
])('the columns of %j', (rows, columns) => {
  expect([...(headOfNames(rows)?.columns ?? [])]).toEqual(columns)
})

test('a list whose columns say nothing is not guessed at', () => {
  expect(
    headOfNames([
      ['A', 'B'],
      ['1', '2'],
    ]),
  ).toBeNull()
  expect(headOfNames([])).toBeNull()
})

test('what a row says: empty cells and short rows say nothing', () => {
  const head = headOfNames([['Xã', 'Huyện', 'Tỉnh']])
  expect(head && typedIn(['Tân Dĩnh', null], head)).toEqual({
    text: '',
    commune: 'Tân Dĩnh',
    district: '',
    province: '',
  })
})
