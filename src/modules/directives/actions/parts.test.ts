/** Parts of a task through the doors of whoever is in charge, of the lead body and of the giver. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { documents } from '../../documents/contract.ts'
import { aPdf } from '../../documents/fixtures.ts'
import { notices } from '../../notices/contract.ts'
import { directives } from '../contract.ts'
import { anIssuedTask, at, type Person, people, prove, report, taskOf } from '../fixtures.ts'
import { remindOfTasks } from '../jobs.ts'

let house: House
let units: { giver: number; lead: number; other: number }
let who: Awaited<ReturnType<typeof people>>
let person: Person

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2023-02-03T03:00:00Z')
  units = {
    giver: await house.unit('Sở Nội vụ', '2023-02-03'),
    lead: await house.unit('Sở Tài chính', '2023-02-03'),
    other: await house.unit('Sở Y tế', '2023-02-03'),
  }
  who = await people(house, units)
  person = await house.person({
    fullName: 'Vũ Thị Riêng',
    unitId: units.lead,
    grants: [{ role: 'record-holder', unitId: units.lead }],
  })
})
afterAll(() => house.close())

const reasonOf = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: Refused) => error.problems[0]?.reason,
  )
const pdf = (name: string) => ({ name: `${name}.pdf`, bytes: aPdf(name), mediaType: 'application/pdf' })
const own = (taskId: string) => person.call(directives.ownTask, { taskId })
const ownAt = async (taskId: string) => ({ taskId, version: (await own(taskId)).version })

/** A task taken on, with a part that the person is in charge of. */
async function divided() {
  const taskId = await anIssuedTask(who.giver, units.lead)
  await who.lead.call(directives.acceptTask, await at(who.lead, taskId))
  const part = { taskId, title: 'Tổng hợp số liệu', accountId: person.accountId, dueOn: '2023-03-01' }
  const { taskId: partId } = await who.lead.call(directives.addSubTask, part)
  return { taskId, partId }
}

test('whoever is in charge proves his part, takes back a paper brought by mistake, and reports with the rest', async () => {
  const { taskId, partId } = await divided()
  await person.upload(directives.addOwnProof, { taskId: partId, title: 'Bảng số liệu' }, pdf(`Bảng ${partId}`))
  await person.upload(directives.addOwnProof, { taskId: partId, title: 'Nhầm tệp' }, pdf(`Nhầm ${partId}`))
  const { proofs } = await own(partId)
  const mistaken = proofs.find(({ title }) => title === 'Nhầm tệp')
  await person.call(directives.removeOwnProof, { proofId: mistaken?.id as string })
  await person.call(directives.reportOwn, {
    ...(await ownAt(partId)),
    words: 'Đã tổng hợp',
    percent: 100,
    isDone: true,
  })
  const done = await taskOf(who.lead, partId)
  expect(done.proofs.map(({ title, reportId }) => [title, reportId])).toEqual([['Bảng số liệu', done.reports[0]?.id]])
  // It stands in the library of the lead body, which proves the whole with it.
  const documentId = done.proofs[0]?.documentId as string
  await who.lead.call(directives.linkProof, { taskId, documentId })
  expect((await taskOf(who.lead, taskId)).proofs.map(({ title }) => title)).toEqual(['Bảng số liệu'])
})

test('he neither takes off what others brought, nor hangs on what is not his, nor sees the library', async () => {
  const { taskId, partId } = await divided()
  await prove(who.lead, partId, 'Của cơ quan')
  const { proofs } = await own(partId)
  expect(proofs.map(({ title }) => title)).toEqual(['Của cơ quan'])
  expect(await reasonOf(person.call(directives.removeOwnProof, { proofId: proofs[0]?.id as string }))).toBe(
    'directives.proof-of-other',
  )
  expect(await reasonOf(person.upload(directives.addOwnProof, { taskId }, pdf('Việc khác')))).toBe(
    'directives.not-found',
  )
  expect(await reasonOf(own(taskId))).toBe('directives.not-found')
  await expect(person.call(documents.library, { unitId: units.lead })).rejects.toThrow('403')
  await person.upload(directives.addOwnProof, { taskId: partId, title: 'Đã gửi' }, pdf(`Đã gửi ${partId}`))
  const mine = (await own(partId)).proofs.find(({ title }) => title === 'Đã gửi')
  await person.call(directives.reportOwn, { ...(await ownAt(partId)), words: 'Xong', percent: 100, isDone: true })
  expect(await reasonOf(person.call(directives.removeOwnProof, { proofId: mine?.id as string }))).toBe(
    'directives.wrong-state',
  )
})

test('he is told of his part where he can open it', async () => {
  const { taskId, partId } = await divided()
  const soon = { taskId, title: 'Sắp đến hạn', accountId: person.accountId, dueOn: '2023-02-06' }
  await who.lead.call(directives.addSubTask, soon)
  await runTask(house, remindOfTasks, {})
  const told = (await person.call(notices.notices, {})).notices
  expect(told.map(({ path }) => path)).toContain(`/directives/own-tasks/${partId}`)
  expect(told.map(({ title }) => title)).toContain('Còn 3 ngày: Sắp đến hạn')
  for (const { path } of told) expect(path).toContain('/directives/own-tasks/')
})

test('the whole is confirmed over open parts only by saying that they end, which stands in the life of each', async () => {
  const { taskId, partId } = await divided()
  await report(who.lead, taskId)
  // The giver sees how many are open, not which.
  expect(await taskOf(who.giver, taskId)).toMatchObject({ openParts: 1, subTaskList: [] })
  expect(await reasonOf(who.giver.call(directives.confirmTask, await at(who.giver, taskId)))).toBe(
    'directives.parts-open',
  )
  expect(await taskOf(who.lead, taskId)).toMatchObject({ state: 'reported' })
  await who.giver.call(directives.confirmTask, { ...(await at(who.giver, taskId)), endsParts: true })
  expect(await taskOf(who.giver, taskId)).toMatchObject({ state: 'done', openParts: 0 })
  const part = await taskOf(who.lead, partId)
  expect(part).toMatchObject({ state: 'cancelled', closedOn: '2023-02-03' })
  expect(part.steps[0]).toMatchObject({ step: 'end-with-whole', takenByName: 'Ngô Thị Giao' })
})

test('a whole whose parts are done is confirmed without a question, and done parts stay done', async () => {
  const { taskId, partId } = await divided()
  await person.call(directives.reportOwn, { ...(await ownAt(partId)), words: 'Xong', percent: 100, isDone: true })
  await who.lead.call(directives.confirmSubTask, await at(who.lead, partId))
  await report(who.lead, taskId)
  await who.giver.call(directives.confirmTask, await at(who.giver, taskId))
  expect(await taskOf(who.lead, taskId)).toMatchObject({ state: 'done' })
  expect(await taskOf(who.lead, partId)).toMatchObject({ state: 'done' })
})
