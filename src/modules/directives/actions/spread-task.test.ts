/** A conclusion given to a group of bodies. Everything is invented. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { directives } from '../contract.ts'
import { aDocument, aTask, at, documentOf, people, report, taskOf } from '../fixtures.ts'

let house: House
let units: { giver: number; lead: number; other: number }
let who: Awaited<ReturnType<typeof people>>
let all: number[]

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2023-02-03T03:00:00Z')
  const unit = (name: string) => house.unit(name, '2023-02-03')
  units = { giver: await unit('Sở Nội vụ'), lead: await unit('Sở Tài chính'), other: await unit('Sở Y tế') }
  who = await people(house, units)
  const { rows } = await house.owner.query<{ unit_id: number }>(
    `select unit_id from organization.unit_version where level in ('department', 'district', 'commune')
       and '2023-02-03' >= valid_from and '2023-02-03' < valid_to and recorded_to = 'infinity' order by level, unit_id limit 300`,
  )
  all = rows.map(({ unit_id }) => unit_id)
})
afterAll(() => house.close())

const reasonsOf = (asked: Promise<unknown>) =>
  asked.then(
    () => [],
    (error: Refused) => error.problems.map(({ reason }) => reason),
  )

async function drafted(more: Parameters<typeof aTask>[1] = {}) {
  const documentId = await aDocument(who.giver)
  const { pointIds } = await who.giver.call(directives.addPoints, {
    documentId,
    points: [{ words: 'Các sở đăng ký chỉ tiêu chưa sử dụng.', label: '4.3' }],
  })
  const given = { ...aTask(units.lead, more), documentId, pointId: pointIds[0] as string }
  return { documentId, ...(await who.giver.call(directives.draftTask, given)) }
}
const issueAll = async (documentId: string) => {
  const { version } = await documentOf(who.giver, documentId)
  return who.giver.call(directives.issueDocument, { documentId, version })
}

test('each body of the group has a task of its own; together they say how many have done it', async () => {
  const { documentId, taskId, version } = await drafted({ coordinatorIds: [units.giver, units.other] })
  const { groupId, taskIds } = await who.giver.call(directives.spreadTask, {
    taskId,
    version,
    words: 'Các sở',
    unitIds: [units.lead, units.other],
  })
  expect(taskIds).toHaveLength(2)
  // What is asked of all is written once; nobody lends a hand to himself.
  const first = await at(who.giver, taskId)
  const written = { ...aTask(units.lead, { title: 'Đăng ký chỉ tiêu', coordinatorIds: [units.giver, units.other] }) }
  await who.giver.call(directives.saveTask, { ...written, ...first })
  const { tasks } = await who.giver.call(directives.tasks, { groupId })
  expect(
    tasks.map(({ title, unitId, coordinators }) => [title, unitId, coordinators.map((one) => one.unitId)]),
  ).toEqual(
    expect.arrayContaining([
      ['Đăng ký chỉ tiêu', units.lead, [units.giver, units.other]],
      ['Đăng ký chỉ tiêu', units.other, [units.giver]],
    ]),
  )
  expect(await issueAll(documentId)).toEqual({ issued: 2 })
  await report(who.lead, taskId)
  await who.giver.call(directives.confirmTask, await at(who.giver, taskId))
  expect((await taskOf(who.giver, taskId)).group).toEqual({ id: groupId, words: 'Các sở', all: 2, done: 1, overdue: 0 })
  // Each body sees its own.
  const { tasks: own } = await who.lead.call(directives.tasks, { groupId })
  expect(own.map(({ unitId, group }) => [unitId, group?.all])).toEqual([[units.lead, 1]])
  const again = { ...(await at(who.giver, taskId)), words: 'Các sở', unitIds: [units.lead] }
  expect(await reasonsOf(who.giver.call(directives.spreadTask, again))).toEqual(['directives.not-draft'])
})

test('asked again, the group has the bodies then named, none twice; an unknown one changes nothing', async () => {
  const { documentId, taskId, version } = await drafted()
  const spread = async (unitIds: number[], of = version) =>
    who.giver.call(directives.spreadTask, { taskId, version: of, words: '', unitIds })
  const now = async () => (await taskOf(who.giver, taskId)).version
  const ledBy = async () =>
    (await who.giver.call(directives.tasks, { documentId, pageSize: 200 })).tasks
      .map(({ unitId }) => unitId ?? 0)
      .toSorted((a, b) => a - b)
  const [ten, five] = [all.slice(0, 10), all.slice(5, 10)]
  await spread([...ten, ...five])
  expect(await ledBy()).toEqual(ten.toSorted((a, b) => a - b))
  await spread(five, await now())
  expect(await ledBy()).toEqual(five.toSorted((a, b) => a - b))
  expect(await reasonsOf(spread([...ten, 2_000_000_000], await now()))).toEqual(['directives.no-such-unit'])
  expect(await reasonsOf(spread(ten, version))).toEqual(['directives.stale'])
  expect(await ledBy()).toEqual(five.toSorted((a, b) => a - b))
})

test('an order is not given body by body: it binds the group by its scope', async () => {
  const { taskId, version } = await drafted({ kind: 'freeze', dueOn: null })
  const asked = who.giver.call(directives.spreadTask, { taskId, version, words: 'Các sở', unitIds: [units.lead] })
  expect(await reasonsOf(asked)).toEqual(['directives.order-of-group'])
})

test('three hundred bodies are given theirs in one request, all or none', async () => {
  expect(all.length).toBeGreaterThan(200)
  const { documentId, taskId, version } = await drafted()
  const { taskIds } = await who.giver.call(directives.spreadTask, { taskId, version, words: 'Các xã', unitIds: all })
  expect(taskIds).toHaveLength(all.length)
  expect(await issueAll(documentId)).toEqual({ issued: all.length })
  const { group, ...task } = await taskOf(who.giver, taskId)
  expect(group).toMatchObject({ all: all.length, done: 0 })
  expect(task).toMatchObject({ state: 'issued', charges: [{ unitId: task.unitId }], steps: [{ step: 'issue' }] })
})
