import { expect, test } from 'vitest'
import { exactFromText, readImportedValues } from './imported-values.ts'

const units = [
  { unitId: 1, code: '07210', name: 'Phường Hoàng Văn Thụ' },
  { unitId: 2, code: null, name: 'Sở Nội vụ' },
]
const leaves = () => [
  { criterionId: 'a', code: '1.7', imported: true },
  { criterionId: 'b', code: '1.1.1', imported: false },
]
const head = ['Mã đơn vị', 'Mã tiêu chí', 'Giá trị']
const problems = (...rows: string[][]) => {
  const found = readImportedValues([head, ...rows], units, leaves)
  return 'problems' in found ? found.problems.map(({ reason, params }) => [reason, params?.row]) : found.values
}

test('numbers are read as people write them, exactly', () => {
  expect(['87,5', '87.5', ' 87 ', '100 %', '66,6667'].map(exactFromText)).toEqual([
    875_000, 875_000, 870_000, 1_000_000, 666_667,
  ])
  expect(['', 'tám', '1.234,5', '-3', '1,23456'].map(exactFromText)).toEqual([null, null, null, null, null])
})

test('units are found by code or by name, in whatever normal form', () => {
  expect(problems(['07210', '1.7', '80'], ['Sở Nội vụ'.normalize('NFD'), '1.7', '75,5'])).toEqual([
    { unitId: 1, criterionId: 'a', percent: 800_000 },
    { unitId: 2, criterionId: 'a', percent: 755_000 },
  ])
})

test('two communes of one name are told apart by code or by what they belong to, never guessed', () => {
  const twins = [
    { unitId: 3, code: '07300', name: 'Xã Đồng Tiến (Huyện Yên Thế)' },
    { unitId: 4, code: '07301', name: 'Xã Đồng Tiến (Huyện Hiệp Hòa)' },
  ]
  const read = (...rows: string[][]) =>
    readImportedValues([['Mã đơn vị', 'Đơn vị', 'Mã tiêu chí', 'Giá trị'], ...rows], [...units, ...twins], leaves)
  expect(read(['', 'Xã Đồng Tiến', '1.7', '80'])).toMatchObject({
    problems: [{ reason: 'par.import-ambiguous', params: { row: 2, count: 2 } }],
  })
  const found = read(
    ['07301', 'Xã Đồng Tiến', '1.7', '80'],
    ['', 'xã đồng tiến (huyện yên thế)', '1.7', '70'],
    ['', 'Sở Nội vụ', '1.7', '60'],
  )
  expect('values' in found && found.values.map(({ unitId }) => unitId)).toEqual([4, 3, 2])
})

test('each wrong row is told with its number, and nothing is taken', () => {
  expect(
    problems(
      ['7210', '1.7', '80'],
      ['Sở Không có', '1.7', '80'],
      ['07210', '9.9', '80'],
      ['07210', '1.1.1', '80'],
      ['07210', '1.7', 'x'],
      ['07210', '1.7', '101'],
      ['07210', '1.7', '80'],
      ['07210', '1.7', '81'],
    ),
  ).toEqual([
    ['par.import-lost-zeros', 2],
    ['par.import-unit', 3],
    ['par.import-node', 4],
    ['par.import-not-imported', 5],
    ['par.import-number', 6],
    ['par.import-range', 7],
    ['par.import-twice', 9],
  ])
})

test('a table without its columns, or without rows, says so', () => {
  expect(readImportedValues([['a', 'b']], units, leaves)).toMatchObject({
    problems: [{ reason: 'par.import-columns' }],
  })
  expect(readImportedValues([head, ['', '', '']], units, leaves)).toMatchObject({
    problems: [{ reason: 'par.import-empty' }],
  })
})

test('a page copied whole, with its title above and its notes below, is read as the table it holds', () => {
  const found = readImportedValues(
    [['Giá trị điều tra năm 2025'], [''], head, ['07210', '1.7', '80'], ['', '', ''], ['Cột “Giá trị” là tỷ lệ %.']],
    units,
    leaves,
  )
  expect(found).toEqual({ values: [{ unitId: 1, criterionId: 'a', percent: 800_000 }] })
})
