import { expect, test } from 'vitest'
import { ENACTED } from './law/enacted.ts'
import { retirementOf } from './retirement.ts'

test('the age is that of the month of birth; pension from the month after (NĐ 135/2020/NĐ-CP, Điều 4, Phụ lục I và II)', () => {
  const cases = [
    ['M', '1960-12-31', 'I', '2021-01-01'],
    ['M', '1964-10-10', 'I', '2026-05-01'],
    ['M', '1966-04-01', 'I', '2028-05-01'],
    ['F', '1969-05-19', 'I', '2026-06-01'],
    ['F', '1975-05-01', 'I', '2035-06-01'],
    ['M', '1964', 'I', '2025-05-01'],
    ['F', '1972-09', 'I', '2031-06-01'],
    ['M', '1970-02-10', 'II', '2026-09-01'],
    ['F', '1975-03-08', 'II', '2027-08-01'],
  ] as const
  for (const [sex, bornOn, appendix, pensionFrom] of cases)
    expect(retirementOf(sex, bornOn, ENACTED, appendix)).toMatchObject({ pensionFrom })
  expect(retirementOf('M', '1964-10-10', ENACTED)).toMatchObject({ years: 61, months: 6, lastDay: '2026-04-30' })
  expect(retirementOf(null, '1964', ENACTED)).toBeNull()
})
