import { expect, test } from 'vitest'
import { addMonths, weeksOf } from './months.ts'

test('another month keeps the day, or takes its last', () => {
  expect([addMonths('2026-01-31', 1), addMonths('2026-03-15', -1), addMonths('2026-12-05', 1)]).toEqual([
    '2026-02-28',
    '2026-02-15',
    '2027-01-05',
  ])
  expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
})

test('a month is laid out in whole weeks from Monday to Sunday, which cover all of its days', () => {
  const weeks = weeksOf('2026-11')
  expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual([6, '2026-10-26', '2026-12-06'])
  expect(weeksOf('2027-02').flat()).toHaveLength(28)
  expect(weeksOf('2027-02').map(([monday]) => monday)).toEqual(['2027-02-01', '2027-02-08', '2027-02-15', '2027-02-22'])
})
