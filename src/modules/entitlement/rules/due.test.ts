import { expect, test } from 'vitest'
import { dueStateOf, monthsOn, periodOn } from './due.ts'
import { weeksOf } from './weeks.ts'

test('quarters, and months from the day, both ends inclusive; overdue reaches back for ever', () => {
  expect(periodOn('this-quarter', '2026-11-26')).toEqual({ from: '2026-10-01', to: '2026-12-31' })
  expect(periodOn('next-quarter', '2026-11-26')).toEqual({ from: '2027-01-01', to: '2027-03-31' })
  expect(periodOn('overdue', '2026-03-01')).toEqual({ to: '2026-02-28' })
  expect(periodOn('three-years', '2026-11-26')).toEqual({ from: '2026-11-26', to: '2029-11-26' })
  expect(monthsOn('2026-08-31', 6)).toBe('2027-02-28')
})

test('a retirement is acted on from the day of its notice, a step on its day', () => {
  const retirement = { dueOn: '2027-05-01', actFrom: '2026-11-01' }
  expect(['2026-10-31', '2026-11-01', '2027-05-01', '2027-05-02'].map((day) => dueStateOf(retirement, day))).toEqual([
    ...['later', 'acting', 'acting', 'overdue'],
  ])
  expect(dueStateOf({ dueOn: '2027-05-01', actFrom: null }, '2027-04-30')).toBe('later')
})

test('the weeks of a month begin on Monday and cover all of its days', () => {
  const weeks = weeksOf('2026-11')
  expect([weeks[0]?.[0], weeks.at(-1)?.at(-1), weeks.length]).toEqual(['2026-10-26', '2026-12-06', 6])
  expect(weeksOf('2027-02').map(([monday]) => monday)).toEqual(['2027-02-01', '2027-02-08', '2027-02-15', '2027-02-22'])
})
