import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { notices } from '../../notices/contract.ts'
import { directives } from '../contract.ts'
import { directivesFacts } from '../facts.ts'
import { aDocument, anIssuedTask, aTask, at, documentOf, people, prove, report, taskOf } from '../fixtures.ts'
import { remindOfTasks, tellOfWeek } from '../jobs.ts'
import { computeMeasures } from '../jobs-of-measures.ts'

let house: House
let units: { giver: number; lead: number; other: number }
let who: Awaited<ReturnType<typeof people>>

beforeAll(async () => {
  house = await openHouse()
  on('2023-02-03')
  units = {
    ...{ giver: await house.unit('Sở Nội vụ', '2023-02-03'), lead: await house.unit('Sở Tài chính', '2023-02-03') },
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

test('from issue to done: the day of the report counts, nobody confirms his own, the giver’s delay is apart', async () => {
  await travel('2023-02-03')
  const taskId = await anIssuedTask(who.giver, units.lead, { title: 'Lập dự toán số hóa' })
  expect(await toldTo(who.lead)).toContain('Nhiệm vụ mới: Lập dự toán số hóa')
  await who.lead.call(directives.acceptTask, await at(who.lead, taskId))
  await who.lead.call(directives.noteProgress, { ...(await at(who.lead, taskId)), percent: 40, words: 'Đã lập' })
  expect(await taskOf(who.giver, taskId)).toMatchObject({ state: 'in-progress', percent: 40, standing: 'not-due' })
  await travel('2023-03-31')
  const done = { ...(await at(who.lead, taskId)), words: 'Đã xong' }
  expect(await reasonOf(who.lead.call(directives.reportDone, done))).toBe('directives.no-proof')
  await prove(who.lead, taskId, 'Dự toán')
  await who.lead.call(directives.reportDone, done)
  expect(await taskOf(who.lead, taskId)).toMatchObject({ state: 'reported', standing: 'awaiting' })
  await travel('2023-04-06')
  // He holds the giver's permission everywhere, but works for the lead body.
  const ofLead = await house.person({ unitId: units.lead, grants: [{ role: 'directives-office', unitId: null }] })
  expect(await reasonOf(ofLead.call(directives.confirmTask, await at(ofLead, taskId)))).toBe('directives.own-task')
  await who.giver.call(directives.confirmTask, await at(who.giver, taskId))
  const task = await taskOf(who.lead, taskId)
  expect(task).toMatchObject({ state: 'done', standing: 'on-time', percent: 100, giverDelay: 6 })
  expect(task.steps.map(({ step }) => step).toReversed()).toEqual(['issue', 'accept', 'progress', 'report', 'confirm'])
  const [proof] = task.proofs
  const { bytes } = await who.giver.download(directives.proofContent, { proofId: proof?.id as string })
  expect(bytes.length).toBeGreaterThan(100)
  expect(await reasonOf(who.other.download(directives.proofContent, { proofId: proof?.id as string }))).toBe(
    'directives.not-found',
  )
})

test('each door is the side’s own: the lead body does not confirm or extend, the giver does not report', async () => {
  await travel('2023-02-03')
  const taskId = await anIssuedTask(who.giver, units.lead)
  const seen = await at(who.lead, taskId)
  const statusOf = (asked: Promise<unknown>) =>
    asked.then(
      () => 200,
      (error: Refused) => error.status,
    )
  expect(await statusOf(who.lead.call(directives.confirmTask, seen))).toBe(403)
  expect(await statusOf(who.lead.call(directives.cancelTask, { ...seen, reason }))).toBe(403)
  expect(await statusOf(who.giver.call(directives.acceptTask, seen))).toBe(403)
  // A coordinating body sees the task and changes nothing.
  const helped = await anIssuedTask(who.giver, units.lead, { coordinatorIds: [units.other] })
  expect((await taskOf(who.other, helped)).coordinators.map(({ unitId }) => unitId)).toEqual([units.other])
  expect(await reasonOf(who.other.call(directives.acceptTask, await at(who.other, helped)))).toBe(
    'directives.not-found',
  )
})

test('a report sent back counts from the one that is accepted: reported 30/3, again 10/4: late', async () => {
  await travel('2023-03-30')
  const taskId = await anIssuedTask(who.giver, units.lead)
  await report(who.lead, taskId)
  await travel('2023-04-04')
  await who.giver.call(directives.returnTask, { ...(await at(who.giver, taskId)), reason })
  expect(await taskOf(who.lead, taskId)).toMatchObject({ state: 'in-progress', standing: 'overdue' })
  await travel('2023-04-10')
  await report(who.lead, taskId)
  await who.giver.call(directives.confirmTask, await at(who.giver, taskId))
  expect((await taskOf(who.lead, taskId)).standing).toBe('late')
})

test('a later day asked in time moves the day that counts; asked too late it does not, and both keep the old day', async () => {
  await travel('2023-02-03')
  const [early, late] = [await anIssuedTask(who.giver, units.lead), await anIssuedTask(who.giver, units.lead)]
  await travel('2023-03-25')
  const ask = async (taskId: string, wantedOn: string) =>
    who.lead.call(directives.askExtension, { ...(await at(who.lead, taskId)), wantedOn, reason })
  expect(await reasonOf(ask(early, '2023-03-31'))).toBe('directives.not-later')
  await ask(early, '2023-04-30')
  expect(await reasonOf(ask(early, '2023-05-30'))).toBe('directives.extension-open')
  await travel('2023-04-05')
  await ask(late, '2023-04-30')
  for (const taskId of [early, late])
    await who.giver.call(directives.answerExtension, { ...(await at(who.giver, taskId)), isGranted: true })
  await travel('2023-04-29')
  for (const taskId of [early, late]) {
    await report(who.lead, taskId)
    await who.giver.call(directives.confirmTask, await at(who.giver, taskId))
  }
  expect(await taskOf(who.lead, early)).toMatchObject({
    ...{ standing: 'on-time', isExtended: true, firstDueOn: '2023-03-31', dueOn: '2023-04-30' },
    extensions: [expect.objectContaining({ oldDueOn: '2023-03-31', newDueOn: '2023-04-30', heals: true })],
  })
  expect(await taskOf(who.lead, late)).toMatchObject({
    ...{ standing: 'late', isExtended: false, countedDueOn: '2023-03-31' },
    extensions: [expect.objectContaining({ heals: false })],
  })
})

test('an objection is answered: it stays, another body leads, or the day moves', async () => {
  await travel('2023-02-03')
  const taskId = await anIssuedTask(who.giver, units.lead)
  const dispute = async () => who.lead.call(directives.disputeTask, { ...(await at(who.lead, taskId)), reason })
  await dispute()
  expect((await who.giver.call(directives.giverQueue, {})).disputes.map(({ id }) => id)).toContain(taskId)
  await who.giver.call(directives.answerDispute, { ...(await at(who.giver, taskId)), outcome: 'keep', reason })
  expect((await taskOf(who.lead, taskId)).state).toBe('issued')
  await dispute()
  await who.giver.call(directives.moveDue, { ...(await at(who.giver, taskId)), newDueOn: '2023-05-31', reason })
  expect(await taskOf(who.lead, taskId)).toMatchObject({ state: 'issued', countedDueOn: '2023-05-31' })
  await dispute()
  await who.giver.call(directives.reassignTask, { ...(await at(who.giver, taskId)), unitId: units.other, reason })
  expect(await reasonOf(taskOf(who.lead, taskId))).toBe('directives.not-found')
  const task = await taskOf(who.other, taskId)
  expect(task.charges.map(({ unitId, to }) => [unitId, to])).toEqual([[units.other, null]])
  expect(task.state).toBe('issued')
})

test('a task is suspended, resumed with a later day, replaced by a document; its parts end with it', async () => {
  await travel('2023-02-03')
  const taskId = await anIssuedTask(who.giver, units.lead)
  await who.lead.call(directives.acceptTask, await at(who.lead, taskId))
  const part = { taskId, title: 'Phần việc', dueOn: '2023-03-01' }
  const { taskId: partId } = await who.lead.call(directives.addSubTask, part)
  await who.giver.call(directives.suspendTask, { ...(await at(who.giver, taskId)), reason })
  await travel('2023-05-01')
  expect((await taskOf(who.lead, taskId)).standing).toBe('not-counted')
  const resumed = { ...(await at(who.giver, taskId)), newDueOn: '2023-06-30', reason }
  await who.giver.call(directives.resumeTask, resumed)
  expect(await taskOf(who.lead, taskId)).toMatchObject({ standing: 'not-due', countedDueOn: '2023-06-30' })
  const documentId = await aDocument(who.giver)
  await who.giver.call(directives.replaceTask, { ...(await at(who.giver, taskId)), documentId, reason })
  expect(await taskOf(who.giver, taskId)).toMatchObject({ state: 'replaced', replacedBy: { id: documentId } })
  expect((await taskOf(who.lead, partId)).state).toBe('cancelled')
})

test('a part goes to a person, who reports it himself and sees nothing else; the lead body confirms it; no rate counts it', async () => {
  await travel('2023-02-03')
  const person = await house.person({
    ...{ fullName: 'Vũ Thị Riêng', unitId: units.lead },
    grants: [{ role: 'record-holder', unitId: units.lead }],
  })
  const [taskId, hidden] = [await anIssuedTask(who.giver, units.lead), await anIssuedTask(who.giver, units.lead)]
  await who.lead.call(directives.acceptTask, await at(who.lead, taskId))
  expect((await who.lead.call(directives.people, { taskId })).people).toContainEqual({
    ...{ accountId: person.accountId, fullName: 'Vũ Thị Riêng' },
  })
  const part = { taskId, title: 'Tổng hợp số liệu', accountId: person.accountId, dueOn: '2023-03-01' }
  expect(await reasonOf(who.lead.call(directives.addSubTask, { ...part, dueOn: '2023-04-01' }))).toBe(
    'directives.sub-task-after',
  )
  const { taskId: partId } = await who.lead.call(directives.addSubTask, part)
  const { tasks } = await person.call(directives.ownTasks, {})
  expect(tasks.map(({ id }) => id)).toEqual([partId])
  const own = { taskId: partId, version: tasks[0]?.version as number, words: 'Đã tổng hợp', percent: 100 }
  expect(await reasonOf(person.call(directives.reportOwn, { ...own, taskId: hidden }))).toBe('directives.not-found')
  await person.call(directives.reportOwn, { ...own, isDone: true })
  expect(await reasonOf(who.giver.call(directives.confirmTask, await at(who.lead, partId)))).toBe(
    'directives.not-found',
  )
  await who.lead.call(directives.confirmSubTask, await at(who.lead, partId))
  expect(await taskOf(who.lead, partId)).toMatchObject({ state: 'done', parent: { id: taskId } })
  const { tasks: listed } = await who.lead.call(directives.tasks, { pageSize: 200 })
  expect(listed.some(({ id }) => id === partId)).toBe(false)
})

test('a task dated by a plan is done when the plan is in the book', async () => {
  await travel('2023-02-03')
  const taskId = await anIssuedTask(who.giver, units.lead, { kind: 'dated-by-plan', title: 'Kế hoạch giảm 10%' })
  await who.lead.call(directives.acceptTask, await at(who.lead, taskId))
  const done = { ...(await at(who.lead, taskId)), words: 'Đã ban hành kế hoạch' }
  expect(await reasonOf(who.lead.call(directives.reportDone, done))).toBe('directives.plan-missing')
  const ofLead = await house.person({ unitId: units.lead, grants: [{ role: 'directives-office', unitId: units.lead }] })
  const planDocumentId = await aDocument(ofLead, { kind: 'plan', title: 'Kế hoạch', issuedOn: '2023-02-01' })
  await who.lead.call(directives.reportDone, { ...done, planDocumentId })
  expect(await taskOf(who.lead, taskId)).toMatchObject({ state: 'reported', planDocument: { id: planDocumentId } })
})

test('what a module computes for a task is computed in the background, with its working; one that fails says so', async () => {
  await travel('2023-02-03')
  const unknown = { ...aTask(units.lead, { measureKey: 'khong.co' }), documentId: await aDocument(who.giver) }
  expect(await reasonOf(who.giver.call(directives.draftTask, unknown))).toBe('directives.unknown-measure')
  const [rate, plan] = [
    await anIssuedTask(who.giver, units.lead, { measureKey: 'directives.overdue-open' }),
    await anIssuedTask(who.giver, units.lead, { measureKey: 'plan.completion-rate' }),
  ]
  expect(await who.lead.call(directives.measure, { taskId: rate })).toEqual({ measure: null })
  await who.lead.call(directives.computeMeasure, { taskId: rate })
  await runTask(house, computeMeasures(directivesFacts), {})
  const { measure } = await who.lead.call(directives.measure, { taskId: rate })
  expect(measure).toMatchObject({ state: 'computed', words: expect.stringMatching(/^\d+$/), asOf: '2023-02-03' })
  expect(measure?.working[0]).toContain('quá hạn chưa hoàn thành')
  expect((await who.lead.call(directives.measure, { taskId: plan })).measure).toMatchObject({
    ...{ state: 'failed', working: [expect.stringContaining('Chưa tính được')] },
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
  await travel('2022-06-15')
  const asked = { from: '2022-01-01', to: '2022-12-31', documentId }
  const { whole, byUnit, byMonth, cells } = await who.giver.call(directives.onTime, asked)
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
