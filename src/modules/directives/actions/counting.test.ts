import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { notices } from '../../notices/contract.ts'
import { directives } from '../contract.ts'
import { directivesFacts } from '../facts.ts'
import { aDocument, anIssuedTask, aTask, at, documentOf, people, report, taskOf } from '../fixtures.ts'
import { remindOfTasks, tellOfWeek } from '../jobs.ts'
import { computeMeasures } from '../jobs-of-measures.ts'

let house: House
let units: { giver: number; lead: number; other: number }
let who: Awaited<ReturnType<typeof people>>

beforeAll(async () => {
  house = await openHouse()
  on('2023-02-03')
  units = {
    giver: await house.unit('Sở Nội vụ', '2023-02-03'),
    lead: await house.unit('Sở Tài chính', '2023-02-03'),
    other: await house.unit('Sở Y tế', '2023-02-03'),
  }
  who = await people(house, units)
})
afterAll(() => house.close())

/** Sessions last a day: whoever travels signs in anew. */
function on(day: string) {
  house.clock.now = new Date(`${day}T03:00:00Z`)
}
const travel = async (day: string) => {
  on(day)
  who = await people(house, units)
}
const reasonOf = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: Refused) => error.problems[0]?.reason,
  )
const reason = 'Lý do đã nêu rõ'
const toldTo = async (client: typeof who.lead) =>
  (await client.call(notices.notices, {})).notices.map(({ title }) => title)

test('what a module computes for a task is computed in the background, with its working; one that fails says so', async () => {
  await travel('2023-02-03')
  const unknown = { ...aTask(units.lead, { measureKey: 'khong.co' }), documentId: await aDocument(who.giver) }
  expect(await reasonOf(who.giver.call(directives.draftTask, unknown))).toBe('directives.unknown-measure')
  const [rate, plan] = [
    await anIssuedTask(who.giver, units.lead, { measureKey: 'directives.overdue-open' }),
    await anIssuedTask(who.giver, units.lead, { measureKey: 'plan.completion-rate' }),
  ]
  expect(await who.lead.call(directives.measure, { taskId: rate })).toMatchObject({ measure: null })
  await who.lead.call(directives.computeMeasure, { taskId: rate })
  await runTask(house, computeMeasures(directivesFacts), {})
  const { measure } = await who.lead.call(directives.measure, { taskId: rate })
  expect(measure).toMatchObject({ state: 'computed', words: expect.stringMatching(/^\d+$/), asOf: '2023-02-03' })
  expect(measure?.working[0]).toContain('quá hạn chưa hoàn thành')
  expect((await who.lead.call(directives.measure, { taskId: plan })).measure).toMatchObject({
    state: 'failed',
    working: [expect.stringContaining('Chưa có kế hoạch')],
  })
})

test('a standing duty has a report for each period; it is in no rate, its reports are counted apart', async () => {
  await travel('2023-02-03')
  const standing = { kind: 'standing' as const, title: 'Tăng cường kiểm tra', dueOn: null, rhythm: 'quarter' as const }
  const documentId = await aDocument(who.giver)
  const taskId = await anIssuedTask(who.giver, units.lead, { ...standing, documentId })
  await who.lead.call(directives.acceptTask, await at(who.lead, taskId))
  const [first] = (await taskOf(who.lead, taskId)).periodics
  expect(first).toMatchObject({ from: '2023-02-03', to: '2023-03-31', dueOn: '2023-03-31', standing: 'not-due' })
  await travel('2023-03-30')
  const sent = async (periodicId: string) =>
    who.lead.call(directives.sendPeriodic, { ...(await at(who.lead, taskId)), periodicId, words: 'Báo cáo quý' })
  await sent(first?.id as string)
  expect(await reasonOf(sent(first?.id as string))).toBe('directives.sent-before')
  await travel('2023-07-05')
  await runTask(house, remindOfTasks, {})
  await runTask(house, remindOfTasks, {})
  expect((await taskOf(who.lead, taskId)).periodics.map(({ dueOn, standing: how }) => [dueOn, how])).toEqual([
    ['2023-09-30', 'not-due'],
    ['2023-06-30', 'overdue'],
    ['2023-03-31', 'on-time'],
  ])
  const { whole } = await who.giver.call(directives.onTime, { from: '2023-01-01', to: '2023-12-31', documentId })
  expect(whole).toMatchObject({ denominator: 0, rate: null, reportsDue: 2, reportsOnTime: 1 })
})

test('a standing duty that is suspended owes no report of that time, and goes on from the day it is resumed', async () => {
  await travel('2023-02-03')
  const documentId = await aDocument(who.giver)
  const standing = { kind: 'standing' as const, title: 'Theo dõi', dueOn: null, rhythm: 'month' as const }
  const taskId = await anIssuedTask(who.giver, units.lead, { ...standing, documentId })
  await who.lead.call(directives.acceptTask, await at(who.lead, taskId))
  await travel('2023-02-20')
  await who.giver.call(directives.suspendTask, { ...(await at(who.giver, taskId)), reason })
  await travel('2023-05-10')
  await runTask(house, remindOfTasks, {})
  await who.giver.call(directives.resumeTask, { ...(await at(who.giver, taskId)), reason })
  await travel('2023-06-02')
  await runTask(house, remindOfTasks, {})
  const { periodics, nextReportOn } = await taskOf(who.lead, taskId)
  expect(periodics.map(({ from, dueOn, standing: how }) => [from, dueOn, how])).toEqual([
    ['2023-06-01', '2023-06-30', 'not-due'],
    ['2023-05-10', '2023-05-31', 'overdue'],
    ['2023-02-03', '2023-02-28', 'left-out'],
  ])
  expect(nextReportOn).toBe('2023-05-31')
  const { whole } = await who.giver.call(directives.onTime, { from: '2023-01-01', to: '2023-12-31', documentId })
  // That of May alone: February's day fell into the suspension.
  expect(whole).toMatchObject({ reportsDue: 1, reportsOnTime: 0 })
})

test('reminders come once a stage; the week’s list once a week', async () => {
  await travel('2023-09-01')
  const taskId = await anIssuedTask(who.giver, units.other, { title: 'Nhắc tôi', dueOn: '2023-09-30' })
  await travel('2023-09-24')
  const remind = () => runTask(house, remindOfTasks, {})
  const mine = async () => (await toldTo(who.other)).filter((title) => title.endsWith('Nhắc tôi'))
  await remind()
  await remind()
  expect(await mine()).toEqual(['Còn 6 ngày: Nhắc tôi'])
  const { accountId } = who.other
  on('2023-10-02')
  await remind()
  await runTask(house, tellOfWeek, {})
  await runTask(house, tellOfWeek, {})
  const { rows } = await house.owner.query<{ title: string; count: number }>(
    `select title, count(distinct account_id)::int as count from notices.notice
     where title like 'Quá hạn 2 ngày: Nhắc tôi' or title like 'Tuần này: %' and account_id = $1 group by title`,
    [accountId],
  )
  expect(rows.map(({ title }) => title).toSorted()).toEqual([
    'Quá hạn 2 ngày: Nhắc tôi',
    expect.stringMatching(/^Tuần này: \d+ nhiệm vụ đang thực hiện, \d+ quá hạn$/),
  ])
  await travel('2023-10-02')
  expect((await taskOf(who.giver, taskId)).standing).toBe('overdue')
})

test('the rate is told by unit, document and month, and the list opens the tasks behind a figure', async () => {
  await travel('2022-03-01')
  const documentId = await aDocument(who.giver)
  const due = (unitId: number, dueOn: string) => anIssuedTask(who.giver, unitId, { documentId, dueOn })
  const [done, , open] = [
    await due(units.lead, '2022-04-30'),
    await due(units.lead, '2022-05-31'),
    await due(units.other, '2022-05-31'),
  ]
  await report(who.lead, done)
  await who.giver.call(directives.confirmTask, await at(who.giver, done))
  await who.giver.call(directives.cancelTask, { ...(await at(who.giver, open)), reason })
  const [late] = (await who.lead.call(directives.tasks, { documentId, isOpen: true })).tasks
  await who.lead.call(directives.assignPerson, {
    ...(await at(who.lead, late?.id as string)),
    personName: 'Bùi Văn Gánh',
  })
  await travel('2022-06-15')
  const asked = { from: '2022-01-01', to: '2022-12-31', documentId }
  const { whole, byUnit, byMonth, byGiver, load, cells } = await who.giver.call(directives.onTime, asked)
  expect(whole).toMatchObject({ onTime: 1, overdue: 1, notCounted: 1, denominator: 2, rate: 5000 })
  expect(byUnit.map(({ key, denominator }) => [Number(key), denominator])).toEqual([
    [units.lead, 2],
    [units.other, 0],
  ])
  expect(byMonth.map(({ key, rate }) => [key, rate])).toEqual([
    ['2022-04', 10_000],
    ['2022-05', 0],
  ])
  expect(cells).toHaveLength(3)
  expect(byGiver.map(({ key, denominator }) => [Number(key), denominator])).toEqual([[units.giver, 2]])
  expect(load).toMatchObject([{ personName: 'Bùi Văn Gánh', unitName: 'Sở Tài chính', open: 1, overdue: 1 }])
  const overdue = await who.giver.call(directives.tasks, { documentId, standing: 'overdue', dueFrom: '2022-05-01' })
  expect(overdue).toMatchObject({ total: 1, tasks: [expect.objectContaining({ unitId: units.lead, daysLeft: -15 })] })
  // As of an earlier day neither had been due yet, and the cancelled one was cancelled already.
  const before = await who.giver.call(directives.onTime, { ...asked, asOf: '2022-03-15' })
  expect(before.whole).toMatchObject({ onTime: 1, overdue: 0, notDue: 1, denominator: 1 })
})

test('queues show what waits: for the lead body, and for the giver’s office', async () => {
  await travel('2023-02-03')
  const documentId = await aDocument(who.giver)
  const taskId = await anIssuedTask(who.giver, units.lead, { documentId, dueOn: '2023-02-08' })
  const idsOf = (tasks: { id: string }[]) => tasks.map(({ id }) => id)
  const lead = await who.lead.call(directives.queue, {})
  expect(idsOf(lead.toAccept)).toContain(taskId)
  expect(idsOf(lead.dueSoon)).toContain(taskId)
  await report(who.lead, taskId)
  expect(idsOf((await who.giver.call(directives.giverQueue, {})).toConfirm)).toContain(taskId)
  const found = await who.lead.call(directives.tasks, { search: 'LAP du toan', documentId })
  expect(found.total).toBe(1)
  expect((await documentOf(who.giver, documentId)).tasks).toBe(1)
})

test('the list is put in order by day, name, body or document, narrowed to what is open, and shows who lends a hand', async () => {
  await travel('2023-02-03')
  const documentId = await aDocument(who.giver)
  const issue = (title: string, unitId: number, dueOn: string, coordinatorIds: number[] = []) =>
    anIssuedTask(who.giver, unitId, { documentId, title, dueOn, coordinatorIds })
  await issue('Đề án', units.other, '2023-05-01', [units.lead])
  await issue('Báo cáo', units.other, '2023-04-01')
  const dropped = await issue('Ăn ca', units.lead, '2023-03-15')
  await who.giver.call(directives.cancelTask, { ...(await at(who.giver, dropped)), reason })
  const titles = async (asked: object) =>
    (await who.giver.call(directives.tasks, { documentId, ...asked })).tasks.map(({ title }) => title)
  expect(await titles({})).toEqual(['Báo cáo', 'Đề án', 'Ăn ca'])
  expect(await titles({ sort: 'due' })).toEqual(['Ăn ca', 'Báo cáo', 'Đề án'])
  // Vietnamese order: Ă after A, Đ after D.
  expect(await titles({ sort: 'title' })).toEqual(['Ăn ca', 'Báo cáo', 'Đề án'])
  expect(await titles({ sort: 'unit' })).toEqual(['Ăn ca', 'Báo cáo', 'Đề án'])
  expect(await titles({ sort: 'document' })).toHaveLength(3)
  expect(await titles({ isOpen: true })).toEqual(['Báo cáo', 'Đề án'])
  expect(await titles({ isOpen: false })).toEqual(['Ăn ca'])
  expect(await titles({ unitId: units.lead, withCoordinating: true })).toEqual(['Đề án', 'Ăn ca'])
  expect(await titles({ unitId: units.lead })).toEqual(['Ăn ca'])
  expect(await titles({ waiting: 'acceptance' })).toEqual(['Báo cáo', 'Đề án'])
  const page = await who.giver.call(directives.tasks, { documentId, page: 2, pageSize: 2 })
  expect([page.total, page.tasks.length]).toEqual([3, 1])
  const found = await who.giver.call(directives.documents, { search: 'tb-ubnd', kind: 'notice', pageSize: 1 })
  expect([found.documents.length, found.total > 1]).toEqual([1, true])
})
