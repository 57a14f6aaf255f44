import { expect, test } from 'vitest'
import { addDays } from './dates.ts'
import { dayAfterLast, precisionOf } from './partial-days.ts'

test('what a paper names ends with its last day', () => {
  expect(['2023', '2023-12', '2024-02', '2024-02-28', '2024-02-29', '2023-12-31'].map(dayAfterLast)).toEqual([
    ...['2024-01-01', '2024-01-01', '2024-03-01', '2024-02-29', '2024-03-01', '2024-01-01'],
  ])
})

test('after each day of eight years comes the next', () => {
  const days = Array.from({ length: 2_922 }, (_, at) => addDays('2019-01-01', at))
  expect(days.map(dayAfterLast)).toEqual(days.map((day) => addDays(day, 1)))
})

test('a day that is none has no precision', () => {
  expect(['1975', '1975-03', '1975-03-21'].map(precisionOf)).toEqual(['year', 'month', 'day'])
  for (const wrong of ['1849', '197', '1975-13', '1975-00', '1975-3', '2023-02-29', '21/03/1975', ''])
    expect(precisionOf(wrong)).toBe(null)
})
