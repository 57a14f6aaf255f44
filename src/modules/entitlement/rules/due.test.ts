import { expect, test } from 'vitest'
import { dueStateOf, periodOn } from './due.ts'

test('quarters, and months from the day, both ends inclusive; overdue reaches back for ever', () => {
  expect(periodOn('this-quarter', '2026-11-26')).toEqual({ from: '2026-10-01', to: '2026-12-31' })
  expect(periodOn('next-quarter', '2026-11-26')).toEqual({ from: '2027-01-01', to: '2027-03-31' })
  expect(periodOn('overdue', '2026-03-01')).toEqual({ to: '2026-02-28' })
  expect(periodOn('three-years', '2026-11-26')).toEqual({ from: '2026-11-26', to: '2029-11-26' })
})

test('a retirement is acted on from the day of its notice, a step on its day', () => {
  const retirement = { dueOn: '2027-05-01', actFrom: '2026-11-01' }
  expect(['2026-10-31', '2026-11-01', '2027-05-01', '2027-05-02'].map((day) => dueStateOf(retirement, day))).toEqual([
    ...['later', 'acting', 'acting', 'overdue'],
  ])
  expect(dueStateOf({ dueOn: '2027-05-01', actFrom: null }, '2027-04-30')).toBe('later')
})
