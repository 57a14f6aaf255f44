import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { notices } from '../../notices/contract.ts'
import { directives } from '../contract.ts'
import { aDocument, anIssuedTask, at, people, prove, report, taskOf } from '../fixtures.ts'

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
  // Whoever gives tasks of his own body does not answer for those another office gave it: to that door they do not exist.
  const ofLead = await house.person({ unitId: units.lead, grants: [{ role: 'directives-office', unitId: units.lead }] })
  expect(await reasonOf(ofLead.call(directives.cancelTask, { ...seen, reason }))).toBe('directives.not-found')
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
    standing: 'on-time',
    isExtended: true,
    firstDueOn: '2023-03-31',
    dueOn: '2023-04-30',
    extensions: [expect.objectContaining({ oldDueOn: '2023-03-31', newDueOn: '2023-04-30', heals: true })],
  })
  expect(await taskOf(who.lead, late)).toMatchObject({
    standing: 'late',
    isExtended: false,
    countedDueOn: '2023-03-31',
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
    fullName: 'Vũ Thị Riêng',
    unitId: units.lead,
    grants: [{ role: 'record-holder', unitId: units.lead }],
  })
  const [taskId, hidden] = [await anIssuedTask(who.giver, units.lead), await anIssuedTask(who.giver, units.lead)]
  await who.lead.call(directives.acceptTask, await at(who.lead, taskId))
  expect((await who.lead.call(directives.people, { taskId })).people).toContainEqual({
    accountId: person.accountId,
    fullName: 'Vũ Thị Riêng',
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
