import { expect, test } from 'vitest'
import { dayInForce, movedInWords, whyNotExtend } from './regulation.ts'
import { stageOf } from './reminders.ts'

const NEXT = { onDayOff: 'next-working-day', daysOff: ['2026-04-27', '2026-04-30', '2026-05-01'] } as const

test('a last day that is a day off moves to the next working day only where the regulation says so', () => {
  // A Saturday, and 30/4 with 1/5 before a weekend.
  expect(dayInForce('2026-11-28', NEXT)).toBe('2026-11-30')
  expect(dayInForce('2026-04-30', NEXT)).toBe('2026-05-04')
  // Saturday, Sunday, and the Monday given in their place.
  expect(dayInForce('2026-04-25', NEXT)).toBe('2026-04-28')
  expect(dayInForce('2026-11-27', NEXT)).toBe('2026-11-27')
  expect(dayInForce('2026-11-28', { ...NEXT, onDayOff: 'stays' })).toBe('2026-11-28')
})

test('a day that moved is said, one that did not is not', () => {
  expect(movedInWords('2026-11-28', '2026-11-30')).toBe(
    'Hạn 28/11/2026 là ngày nghỉ; theo quy định, tính đến 30/11/2026',
  )
  expect(movedInWords('2026-11-27', '2026-11-27')).toBe('')
})

test('where only the province extends, an office of a unit does not', () => {
  expect(whyNotExtend({ extendedBy: 'province' }, false)?.reason).toBe('directives.extended-by-province')
  expect(whyNotExtend({ extendedBy: 'province' }, true)).toBeNull()
  expect(whyNotExtend({ extendedBy: 'giver' }, false)).toBeNull()
})

test('reminders follow the days of the regulation, in whatever order they were written', () => {
  const own = { remindBefore: [2, 10], remindAfter: [5] }
  const keys = [11, 10, 3, 2, 0, -1, -4, -5, -30].map((days) => stageOf(days, own)?.key ?? null)
  expect(keys).toEqual([null, 'before-10', 'before-10', 'before-2', 'before-2', null, null, 'after-5', 'after-5'])
  expect(stageOf(1, own)?.isLast).toBe(true)
  expect(stageOf(9, own)?.isLast).toBe(false)
  expect(stageOf(0, { remindBefore: [], remindAfter: [] })).toBeNull()
})
