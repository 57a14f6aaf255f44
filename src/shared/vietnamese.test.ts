import { expect, test } from 'vitest'
import { comparePeople, compareVietnamese, fold, formatNumber, nameParts, tidy } from './vietnamese.ts'

test('words stand in the order of a Vietnamese dictionary', () => {
  const words = ['Ưng', 'Dũng', 'An', 'Êm', 'Ấn', 'Ôn', 'Ăn', 'Đặng', 'Em', 'Ân', 'On', 'Ơn', 'Uy', 'Ánh']
  expect(words.toSorted(compareVietnamese)).toEqual([
    'An',
    'Ánh',
    'Ăn',
    'Ân',
    'Ấn',
    'Dũng',
    'Đặng',
    'Em',
    'Êm',
    'On',
    'Ôn',
    'Ơn',
    'Uy',
    'Ưng',
  ])
})

test('people stand by given name, then by family and middle names', () => {
  const people = ['Trần Văn Anh', 'Nguyễn Thị Hà', 'Đỗ Văn Anh', 'Lê Ái']
  expect(people.toSorted(comparePeople)).toEqual(['Lê Ái', 'Đỗ Văn Anh', 'Trần Văn Anh', 'Nguyễn Thị Hà'])
  expect(nameParts('Nguyễn Thị Minh Anh')).toEqual({ family: 'Nguyễn', middle: 'Thị Minh', given: 'Anh' })
})

test('search folds accents, đ and capitals, whatever the normal form', () => {
  expect(fold('Yên  Dũng')).toBe('yen dung')
  expect(fold('Đặng'.normalize('NFD'))).toBe('dang')
})

test('text is kept in one normal form, without stray blanks', () => {
  expect(tidy('  Kế   hoạch '.normalize('NFD'))).toBe('Kế hoạch'.normalize('NFC'))
  expect(tidy('dòng 1\ndòng 2')).toBe('dòng 1\ndòng 2')
})

test('numbers carry Vietnamese signs', () => {
  expect(formatNumber(1234.5)).toBe('1.234,5')
  expect(formatNumber(1234.5, 2)).toBe('1.234,50')
})
