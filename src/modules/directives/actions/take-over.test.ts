import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { SYSTEM } from '../../../platform/http/call.ts'
import { directives } from '../contract.ts'
import { aDocument, anIssuedTask, at, people, report, taskOf } from '../fixtures.ts'
import { heldByDirectives } from '../queries/held-by.ts'
import { takeOverDirectives } from './take-over.ts'

let house: House
let units: { giver: number; lead: number; other: number }
let who: Awaited<ReturnType<typeof people>>

beforeAll(async () => {
  house = await openHouse()
  units = {
    giver: await house.unit('Sở Nội vụ', '2023-02-03'),
    lead: await house.unit('Sở Tài chính', '2023-02-03'),
    other: await house.unit('Sở Y tế', '2023-02-03'),
  }
})
afterAll(() => house.close())

const travel = async (day: string) => {
  house.clock.now = new Date(`${day}T03:00:00Z`)
  who = await people(house, units)
}
const handOver = (handing: { fromId: number; toId: number; since?: string; only?: string[] }) =>
  house.arrange((tx) => takeOverDirectives({ tx, now: house.clock.now, actor: SYSTEM }, handing))

/** Lead bodies of every task, each task once. */
async function leads() {
  const { rows } = await house.owner.query<{ unit_id: number; count: number }>(
    'select unit_id, count(*)::int as count from directives.task group by unit_id',
  )
  return new Map(rows.map((row) => [row.unit_id, row.count]))
}

test('I-08: open tasks go to who takes over and count for it from that day; what was done stays; none is lost or doubled', async () => {
  await travel('2023-02-03')
  const documentId = await aDocument(who.giver)
  const issue = (unitId: number, dueOn: string, more: object = {}) =>
    anIssuedTask(who.giver, unitId, { documentId, dueOn, ...more })
  const done = await issue(units.lead, '2023-03-31')
  const open = await issue(units.lead, '2023-05-31')
  const helped = await issue(units.other, '2023-06-30', { coordinatorIds: [units.lead] })
  const standing = await anIssuedTask(who.giver, units.lead, {
    documentId,
    kind: 'standing',
    title: 'Thường xuyên',
    dueOn: null,
    rhythm: 'quarter',
  })
  await report(who.lead, done)
  await who.giver.call(directives.confirmTask, await at(who.giver, done))
  await house.arrange(async (tx) => {
    const held = await heldByDirectives(tx, [units.lead])
    expect(held).toEqual([
      expect.objectContaining({ what: 'tasks', count: 2, follows: 'successor', needsSuccessor: true }),
      expect.objectContaining({ what: 'helped-tasks', count: 1, follows: 'successor', needsSuccessor: false }),
    ])
  })
  const before = [...(await leads()).values()].reduce((sum, count) => sum + count, 0)

  await travel('2023-05-01')
  const moved = await handOver({ fromId: units.lead, toId: units.other, since: '2023-05-01' })
  expect(moved.map(({ what, id }) => `${what} ${id}`).toSorted()).toEqual(
    [`helped-tasks helper:${helped}`, `tasks lead:${open}`, `tasks lead:${standing}`].toSorted(),
  )
  // A second time there is nothing left to move.
  expect(await handOver({ fromId: units.lead, toId: units.other, since: '2023-05-01' })).toEqual([])
  const after = await leads()
  expect([...after.values()].reduce((sum, count) => sum + count, 0)).toBe(before)
  expect([after.get(units.lead), after.get(units.other)]).toEqual([1, 3])
  expect((await taskOf(who.other, helped)).coordinators).toEqual([])
  const task = await taskOf(who.other, open)
  expect(task.charges.map(({ unitId, from, to }) => [unitId, from, to])).toEqual([
    [units.lead, '2023-02-03', '2023-05-01'],
    [units.other, '2023-05-01', null],
  ])

  await travel('2023-07-05')
  const asked = { from: '2023-01-01', to: '2023-12-31', documentId }
  const countedFor = async (asOf?: string) =>
    Object.fromEntries(
      (await who.giver.call(directives.onTime, { ...asked, asOf })).byUnit.map(({ key, onTime, overdue, notDue }) => [
        ...[Number(key), { onTime, overdue, notDue }],
      ]),
    )
  expect(await countedFor()).toEqual({
    [units.lead]: { onTime: 1, overdue: 0, notDue: 0 },
    [units.other]: { onTime: 0, overdue: 2, notDue: 0 },
  })
  // As of a day before it, as it was then.
  expect(await countedFor('2023-04-15')).toEqual({
    [units.lead]: { onTime: 1, overdue: 0, notDue: 1 },
    [units.other]: { onTime: 0, overdue: 0, notDue: 1 },
  })

  const only = moved.map(({ id }) => id)
  await handOver({ fromId: units.other, toId: units.lead, only })
  expect((await taskOf(who.lead, open)).charges.map(({ unitId, to }) => [unitId, to])).toEqual([[units.lead, null]])
  const back = await leads()
  expect([back.get(units.lead), back.get(units.other)]).toEqual([3, 1])
})

test('what an office gave is followed by who takes over from it', async () => {
  await travel('2023-02-03')
  const taskId = await anIssuedTask(who.giver, units.lead)
  await handOver({ fromId: units.giver, toId: units.other, since: '2023-06-01' })
  const follower = await house.person({
    unitId: units.other,
    grants: [{ role: 'directives-office', unitId: units.other }],
  })
  expect(await taskOf(follower, taskId)).toMatchObject({ giverUnitId: units.other, unitId: units.lead })
})

test('whoever gives in the whole province sees the queue of who carries on his own unit, which has ended', async () => {
  const day = '2026-03-02'
  await travel(day)
  const [giver, lead] = [await house.unit('Sở Nội vụ', day), await house.unit('Sở Tài chính', day)]
  expect(giver).not.toBe(units.giver)
  const now = await people(house, { giver, lead, other: lead })
  const taskId = await anIssuedTask(now.giver, lead, { dueOn: '2026-03-31' })
  await travel('2026-04-02')
  const { overdue } = await who.chief.call(directives.giverQueue, {})
  expect(overdue.map(({ id }) => id)).toContain(taskId)
})
