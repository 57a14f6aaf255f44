import { expect, test } from 'vitest'
import type { Day } from '../../../../shared/dates.ts'
import type { StageWindow } from '../rounds/windows.ts'
import { lastDayOfUnit, standingOf, whyNotAssign, whyNotDueOn } from './assignment.ts'

const windows: StageWindow[] = [
  { stage: 'self-assessment', opensAt: '2025-11-30T17:00:00.000Z', closesAt: '2025-12-20T17:00:00.000Z' },
  { stage: 'appraisal', opensAt: '2025-12-20T17:00:00.000Z', closesAt: '2026-01-10T10:00:00.000Z' },
]
const draft = { status: 'draft' as const, windows }
const within = new Date('2025-12-10T03:00:00Z')

test('late is the day after the due day; due soon is three days before; what is done is never late', () => {
  const today = '2025-12-10' as Day
  expect(standingOf('2025-12-09', false, today)).toBe('late')
  expect(standingOf('2025-12-10', false, today)).toBe('due-soon')
  expect(standingOf('2025-12-13', false, today)).toBe('due-soon')
  expect(standingOf('2025-12-14', false, today)).toBe('open')
  expect(standingOf(null, false, today)).toBe('open')
  expect(standingOf('2025-12-09', true, today)).toBe('done')
})

test('a window that closes at midnight ends the day before, in Vietnamese time; one that closes in the day ends that day', () => {
  expect(lastDayOfUnit(draft)).toBe('2025-12-20')
  expect(lastDayOfUnit({ ...draft, extendedTo: '2025-12-25T10:00:00.000Z' })).toBe('2025-12-25')
  expect(lastDayOfUnit({ status: 'returned', windows })).toBe('2026-01-10')
  expect(lastDayOfUnit({ ...draft, windows: [] })).toBeNull()
})

test('a due day lies between today and the unit’s last day', () => {
  expect(whyNotDueOn('2025-12-20', draft, within)).toBeNull()
  expect(whyNotDueOn('2025-12-21', draft, within)).toMatchObject({
    reason: 'par.due-after-closing',
    params: { due: '21/12/2025', last: '20/12/2025' },
  })
  expect(whyNotDueOn('2025-12-21', { ...draft, extendedTo: '2025-12-22T17:00:00.000Z' }, within)).toBeNull()
  expect(whyNotDueOn('2025-12-09', draft, within)?.reason).toBe('par.due-past')
  expect(whyNotDueOn(null, draft, within)).toBeNull()
})

test('work is given out before the stage opens, and no more once the sheet is closed', () => {
  expect(whyNotAssign(draft, new Date('2025-11-01T00:00:00Z'))).toBeNull()
  expect(whyNotAssign(draft, new Date('2025-12-21T00:00:00Z'))?.reason).toBe('par.window-over')
  expect(whyNotAssign({ ...draft, status: 'submitted' }, within)?.reason).toBe('par.already-submitted')
})
