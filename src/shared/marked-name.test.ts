import { expect, test } from 'vitest'
import { formatCoefficient } from './coefficients.ts'
import { markedName } from './marked-name.ts'

test('a marked file keeps its name but for the last ending', () => {
  expect(['ds.can.bo.xls', 'danh sách'].map(markedName)).toEqual(['Loi ds.can.bo.xlsx', 'Loi danh sách.xlsx'])
})

test('a coefficient has two places and a comma', () => {
  expect([234, 1000, 5].map(formatCoefficient)).toEqual(['2,34', '10,00', '0,05'])
})
