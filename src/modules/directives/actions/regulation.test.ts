import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { notices } from '../../notices/contract.ts'
import { directives, type KeptRegulation } from '../contract.ts'
import { anIssuedTask, at, people, taskOf } from '../fixtures.ts'
import { remindOfTasks } from '../jobs.ts'

let house: House
let units: { giver: number; lead: number; other: number }
let who: Awaited<ReturnType<typeof people>>

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2023-02-03T03:00:00Z')
  units = {
    giver: await house.unit('Sở Nội vụ', '2023-02-03'),
    lead: await house.unit('Sở Tài chính', '2023-02-03'),
    other: await house.unit('Sở Y tế', '2023-02-03'),
  }
  who = await people(house, units)
})
afterAll(() => house.close())

const reasonOf = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: Refused) => error.problems[0]?.reason,
  )
const reason = 'Theo quy định mới của tỉnh'
const regulator = () => house.person({ grants: [{ role: 'par-admin', unitId: null }], unitId: units.giver })

async function change(by: typeof who.giver, more: Partial<KeptRegulation> = {}) {
  const { versions } = await by.call(directives.regulations, {})
  const { recordedAt, recordedByName, ...newest } = versions[0] as KeptRegulation
  return by.call(directives.changeRegulation, { ...newest, validFrom: '2023-02-03', reason, ...more })
}

test('what the program begins with is written down as a version, and says what was usual', async () => {
  expect(await who.lead.call(directives.regulations, {})).toMatchObject({
    inForce: 1,
    versions: [
      {
        daysToAccept: 5,
        remindBefore: [7, 3, 1],
        remindAfter: [1, 3, 7],
        extendedBy: 'giver',
        onDayOff: 'stays',
      },
    ],
  })
})

test('a change is for what is set from its day on: days set before stay, and the life says why a day is another', async () => {
  // 1/4/2023 is a Saturday.
  const saturday = { dueOn: '2023-04-01' }
  const before = await anIssuedTask(who.giver, units.lead, saturday)
  const admin = await regulator()
  await change(admin, { onDayOff: 'next-working-day', daysOff: ['2023-04-03'], daysToAccept: 8, ground: 'QĐ số 1' })
  const after = await anIssuedTask(who.giver, units.lead, saturday)
  // 3/2 and 8 days: a Saturday again.
  expect(await taskOf(who.lead, before)).toMatchObject({
    ...saturday,
    firstDueOn: '2023-04-01',
    acceptBy: '2023-02-08',
  })
  const task = await taskOf(who.lead, after)
  expect(task).toMatchObject({ dueOn: '2023-04-04', firstDueOn: '2023-04-04', acceptBy: '2023-02-13' })
  expect(task.steps.find(({ step }) => step === 'issue')?.words).toContain('01/04/2023 là ngày nghỉ')
  await who.giver.call(directives.moveDue, { ...(await at(who.giver, after)), newDueOn: '2023-04-08', reason })
  expect((await taskOf(who.lead, after)).dueOn).toBe('2023-04-10')
})

test('a later version waits for its day; every version stays readable, with who and why', async () => {
  const admin = await regulator()
  const { version } = await change(admin, { validFrom: '2023-12-01', daysToAccept: 3 })
  const { inForce, versions } = await who.lead.call(directives.regulations, {})
  expect(inForce).toBe(version - 1)
  expect(versions.map((one) => one.version)).toEqual([...Array(version).keys()].map((place) => version - place))
  expect(versions[0]).toMatchObject({ reason, daysToAccept: 3, validFrom: '2023-12-01' })
  await expect(house.owner.query('set role app_all; delete from directives.regulation')).rejects.toThrow('permission')
  await house.owner.query('reset role')
})

test('two who change it at once do not overwrite one another; an office of a unit changes nothing', async () => {
  const admin = await regulator()
  const newest = (await admin.call(directives.regulations, {})).versions[0] as KeptRegulation
  const { recordedAt, recordedByName, ...seen } = newest
  const changes = [1, 2].map((daysToAccept) =>
    reasonOf(admin.call(directives.changeRegulation, { ...seen, validFrom: '2024-01-01', daysToAccept, reason })),
  )
  expect((await Promise.all(changes)).toSorted()).toEqual(['directives.stale', null])
  await expect(change(who.giver)).rejects.toThrow('403')
})

test('where only the province extends, the office of a unit is refused and the province is not', async () => {
  const taskId = await anIssuedTask(who.giver, units.lead)
  const admin = await regulator()
  await change(admin, { extendedBy: 'province' })
  const later = async (by: typeof who.giver) =>
    reasonOf(by.call(directives.moveDue, { ...(await at(by, taskId)), newDueOn: '2023-05-31', reason }))
  expect(await later(who.giver)).toBe('directives.extended-by-province')
  expect(await later(who.chief)).toBeNull()
  await who.lead.call(directives.askExtension, {
    ...(await at(who.lead, taskId)),
    wantedOn: '2023-06-30',
    reason,
  })
  const answer = async (isGranted: boolean) =>
    reasonOf(
      who.giver.call(directives.answerExtension, { ...(await at(who.giver, taskId)), isGranted, answer: reason }),
    )
  expect(await answer(true)).toBe('directives.extended-by-province')
  // Saying no needs no such power.
  expect(await answer(false)).toBeNull()
})

test('people are reminded on the days of the regulation', async () => {
  const admin = await regulator()
  await change(admin, { extendedBy: 'giver', remindBefore: [20], remindAfter: [] })
  await anIssuedTask(who.giver, units.other, { title: 'Nhắc từ xa', dueOn: '2023-02-22' })
  await anIssuedTask(who.giver, units.other, { title: 'Chưa nhắc', dueOn: '2023-02-28' })
  await runTask(house, remindOfTasks, {})
  const told = (await who.other.call(notices.notices, {})).notices.map(({ title }) => title)
  expect(told).toContain('Còn 19 ngày: Nhắc từ xa')
  expect(told).not.toContain('Còn 25 ngày: Chưa nhắc')
})
