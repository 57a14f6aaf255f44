import { expect, test } from 'vitest'
import { documentName } from './document-name.ts'
import { whyNotIssue } from './drafting.ts'
import { whyNotConfirm, whyNotKind, whyNotStep } from './life.ts'
import { periodAround, periodicStanding, periodsBetween } from './periods.ts'
import { stageOf, weekOf } from './reminders.ts'

test('a month, quarter, half-year or year means its last day', () => {
  expect(periodAround('month', '2024-02-10').dueOn).toBe('2024-02-29')
  expect(periodAround('quarter', '2021-11-05')).toEqual({ from: '2021-10-01', to: '2021-12-31', dueOn: '2021-12-31' })
  expect(periodAround('half-year', '2021-06-30').dueOn).toBe('2021-06-30')
  expect(periodAround('year', '2021-06-30').dueOn).toBe('2021-12-31')
})

test('periods follow one another without a gap, the first cut at its day', () => {
  expect(periodsBetween('quarter', '2021-09-20', '2022-01-01').map(({ from, to }) => [from, to])).toEqual([
    ['2021-09-20', '2021-09-30'],
    ['2021-10-01', '2021-12-31'],
    ['2022-01-01', '2022-03-31'],
  ])
})

test('a report of a period is on time, late, overdue or not due yet', () => {
  expect(periodicStanding('2021-09-30', '2021-09-30', '2021-10-01')).toBe('on-time')
  expect(periodicStanding('2021-09-30', '2021-10-01', '2021-10-01')).toBe('late')
  expect(periodicStanding('2021-09-30', '2021-10-05', '2021-10-01')).toBe('overdue')
  expect(periodicStanding('2021-09-30', null, '2021-09-30')).toBe('not-due')
})

test('nobody confirms what he reported, nor what his body did for another', () => {
  const actor = { accountId: 'a', unitId: 1 }
  expect(whyNotConfirm({ actor, reportedBy: 'a', leadId: 2, giverId: 1 })?.reason).toBe('directives.own-report')
  expect(whyNotConfirm({ actor, reportedBy: 'b', leadId: 1, giverId: 3 })?.reason).toBe('directives.own-task')
  expect(whyNotConfirm({ actor, reportedBy: 'b', leadId: 2, giverId: 1 })).toBeNull()
  // A body that gave itself the task has nobody else to confirm it.
  expect(whyNotConfirm({ actor, reportedBy: 'b', leadId: 1, giverId: 1 })).toBeNull()
})

test('an order or a permission is neither reported nor extended, a standing duty neither', () => {
  expect(whyNotKind('report', 'freeze')?.reason).toBe('directives.is-order')
  expect(whyNotKind('ask-extension', 'permission')?.reason).toBe('directives.is-order')
  expect(whyNotKind('report', 'standing')?.reason).toBe('directives.is-standing')
  expect(whyNotKind('report', 'dated-by-plan')).toBeNull()
  expect(whyNotStep('confirm', 'in-force')?.reason).toBe('directives.wrong-state')
})

test('a task is issued with a lead, and with the day, rhythm or order its kind asks for', () => {
  const lacking = { title: 'Việc', unitId: null, dueOn: null, dueBasis: 'none', rhythm: null } as const
  const none = { hasFreeze: false, hasPermission: false }
  const reasons = (kind: 'dated' | 'standing' | 'freeze' | 'permission') =>
    whyNotIssue({ ...lacking, ...none, kind }).map(({ reason }) => reason)
  expect(reasons('dated')).toEqual(['directives.no-lead', 'directives.no-due'])
  expect(reasons('standing')).toEqual(['directives.no-lead', 'directives.no-rhythm'])
  expect(reasons('freeze')).toEqual(['directives.no-lead', 'directives.no-freeze'])
  expect(reasons('permission')).toEqual(['directives.no-lead', 'directives.no-permission'])
})

test('what the copy of a document does not state is not made up in its name', () => {
  const bare = { kind: 'notice', number: '', symbol: '', issuedOn: null, meetingOn: '2021-09-17' } as const
  expect(documentName(bare)).toBe('Thông báo không ghi số (kết luận ngày 17/09/2021)')
  expect(documentName({ ...bare, symbol: 'TB-UBND' })).toBe('Thông báo số …/TB-UBND (kết luận ngày 17/09/2021)')
  expect(documentName({ ...bare, number: '12', symbol: 'TB-UBND', issuedOn: '2021-09-20' })).toBe(
    'Thông báo số 12/TB-UBND ngày 20/09/2021',
  )
})

test('reminders come 7, 3 and 1 days before and after, each once, also when a night is missed', () => {
  const usual = { remindBefore: [7, 3, 1], remindAfter: [1, 3, 7] }
  const keys = [8, 7, 4, 3, 2, 1, 0, -1, -2, -3, -6, -7, -30].map((days) => stageOf(days, usual)?.key ?? null)
  expect(keys).toEqual([
    ...[null, 'before-7', 'before-7', 'before-3', 'before-3', 'before-1', 'before-1'],
    ...['after-1', 'after-1', 'after-3', 'after-3', 'after-7', 'after-7'],
  ])
  expect([weekOf('2026-11-26'), weekOf('2026-11-30'), weekOf('2026-11-29')]).toEqual([
    '2026-11-23',
    '2026-11-30',
    '2026-11-23',
  ])
})
