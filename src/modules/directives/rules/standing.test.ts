import { expect, test } from 'vitest'
import { marksOf } from './marks.ts'
import { countOf } from './rate.ts'
import { countedDue, delayOf, giverDelay, standingOf, type TaskHistory } from './standing.ts'

const task = (more: Partial<TaskHistory>): TaskHistory => ({
  kind: 'dated',
  issuedOn: '2021-09-20',
  firstDueOn: '2021-12-31',
  extensions: [],
  reports: [],
  suspensions: [],
  droppedOn: null,
  ...more,
})
const accepted = (reportedOn: string, decidedOn = reportedOn) =>
  ({ reportedOn, outcome: 'accepted', decidedOn }) as const
const granted = (askedOn: string | null, decidedOn: string, newDueOn: string) => ({
  askedOn,
  decidedOn,
  newDueOn,
  isGranted: true,
  isResumption: false,
})

// Cases I-01 … I-08 of the catalogue of functions (design; PAR facts D 1.5, C 1.5).
test('I-01: due 31/12, reported 31/12, confirmed 6/1: on time, the delay is the giver’s', () => {
  const history = task({ reports: [accepted('2021-12-31', '2022-01-06')] })
  expect(standingOf(history, '2022-01-06')).toBe('on-time')
  expect(standingOf(history, '2022-01-03')).toBe('awaiting')
  expect(giverDelay(history, '2022-01-10')).toBe(6)
  expect(delayOf(history, '2022-01-10')).toBe(0)
})

test('I-02: reported 30/12, returned 4/1, reported again 10/1: late', () => {
  const history = task({
    reports: [
      { reportedOn: '2021-12-30', outcome: 'returned', decidedOn: '2022-01-04' },
      accepted('2022-01-10', '2022-01-11'),
    ],
  })
  expect(standingOf(history, '2022-01-11')).toBe('late')
  expect(delayOf(history, '2022-01-11')).toBe(10)
  expect(countOf([marksOf(history, '2022-01-11')])).toMatchObject({ late: 1, returned: 1 })
  // Returned and not reported again: it is open and past its day.
  expect(standingOf(history, '2022-01-05')).toBe('overdue')
})

test('I-03: asked 25/10 for the day 31/10, granted 29/10 to 30/11, reported 29/11: on time, extended', () => {
  const history = task({
    firstDueOn: '2021-10-31',
    extensions: [granted('2021-10-25', '2021-10-29', '2021-11-30')],
    reports: [accepted('2021-11-29')],
  })
  expect(standingOf(history, '2021-12-01')).toBe('on-time')
  expect(countedDue(history, '2021-12-01')).toMatchObject({ dueOn: '2021-11-30', isExtended: true })
  // Before it was granted, the first day counted.
  expect(countedDue(history, '2021-10-28').dueOn).toBe('2021-10-31')
})

test('I-04: asked 5/11 for the day 31/10: late, whatever was granted', () => {
  const history = task({
    firstDueOn: '2021-10-31',
    extensions: [granted('2021-11-05', '2021-11-06', '2021-11-30')],
    reports: [accepted('2021-11-29')],
  })
  expect(standingOf(history, '2021-12-01')).toBe('late')
  expect(countedDue(history, '2021-12-01')).toMatchObject({ isExtended: false, isExtendedLate: true })
  expect(standingOf(history, '2021-11-20')).toBe('overdue')
})

const many = (count: number, more: Partial<TaskHistory>) => Array.from({ length: count }, () => task(more))

test('I-05: 18 on time, 2 late, 3 overdue, 7 not due, 1 cancelled: 78.26 % of 23', () => {
  const tasks = [
    ...many(18, { reports: [accepted('2021-12-01')] }),
    ...many(2, { reports: [accepted('2022-01-02')] }),
    ...many(3, {}),
    ...many(7, { firstDueOn: '2022-06-30' }),
    ...many(1, { droppedOn: '2021-10-10' }),
  ]
  expect(countOf(tasks.map((one) => marksOf(one, '2022-01-15')))).toMatchObject({
    onTime: 18,
    late: 2,
    overdue: 3,
    notDue: 7,
    notCounted: 1,
    denominator: 23,
    rate: 7826,
  })
})

test('I-06: nothing due: there is no rate, which the criterion answers', () => {
  expect(countOf(many(4, { firstDueOn: '2022-06-30' }).map((one) => marksOf(one, '2022-01-15')))).toMatchObject({
    denominator: 0,
    rate: null,
  })
})

test('I-07: a standing duty, an order, a permission are in no rate', () => {
  for (const kind of ['standing', 'freeze', 'permission'] as const)
    expect(standingOf(task({ kind, firstDueOn: null }), '2022-01-15')).toBe('not-counted')
})

test('an extension asked on the day itself is asked in time', () => {
  const history = task({ extensions: [granted('2021-12-31', '2022-01-05', '2022-01-31')] })
  expect(countedDue(history, '2022-01-10')).toMatchObject({ dueOn: '2022-01-31', isExtended: true })
  expect(standingOf(history, '2022-01-03')).toBe('overdue')
})

test('a suspended task counts nowhere; resumed with a later day, that day counts', () => {
  const history = task({
    suspensions: [{ from: '2021-12-15', to: '2022-02-01' }],
    extensions: [{ ...granted(null, '2022-02-01', '2022-03-31'), isResumption: true }],
  })
  expect(standingOf(history, '2022-01-15')).toBe('not-counted')
  expect(standingOf(history, '2022-02-02')).toBe('not-due')
  expect(standingOf(history, '2022-04-01')).toBe('overdue')
})
