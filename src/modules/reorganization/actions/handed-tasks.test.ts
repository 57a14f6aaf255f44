import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { directives } from '../../directives/contract.ts'
import { reorganization } from '../contract.ts'
import { carryOutTransition } from '../jobs-of-transitions.ts'

const DAY = '2025-07-01'

let house: House
let ended: number
let next: number
let other: number
let giver: Client

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2025-06-30T03:00:00Z')
  ended = await house.unit('Sở Y tế')
  const { rows } = await house.owner.query<{ to_id: number }>(
    'select to_id from organization.succession s join organization.unit_event e on e.id = s.event_id where from_id = $1 and e.day = $2',
    [ended, DAY],
  )
  next = rows[0]?.to_id as number
  other = await house.unit('Sở Nội vụ')
  giver = await house.person({
    unitId: other,
    grants: [{ role: 'directives-office', unitId: null }],
  })
})
afterAll(() => house.close())

test('tasks of a unit that ends are shown before it ends, and go to who takes over on the day', async () => {
  const { documentId } = await giver.call(directives.registerDocument, {
    kind: 'notice',
    number: '5',
    issuer: 'UBND tỉnh',
    title: 'Kết luận',
  })
  const task = await giver.call(directives.draftTask, {
    documentId,
    kind: 'dated',
    title: 'Rà soát',
    unitId: ended,
    dueOn: '2025-12-31',
    dueBasis: 'stated',
  })
  await giver.call(directives.issueTask, task)
  const helped = await giver.call(directives.draftTask, {
    documentId,
    kind: 'dated',
    title: 'Phối hợp',
    unitId: other,
    coordinatorIds: [ended],
    dueOn: '2025-12-31',
    dueBasis: 'stated',
  })
  await giver.call(directives.issueTask, helped)
  house.clock.now = new Date('2025-07-02T02:00:00Z')
  const officer = await house.person({
    fullName: 'Lê Thị Tổ Chức',
    unitId: next,
    grants: [{ role: 'organization-manager', unitId: null }],
  })
  const { units } = await officer.call(reorganization.transition, { day: DAY })
  expect(units.find(({ unitId }) => unitId === ended)?.held).toContainEqual(
    expect.objectContaining({ kind: 'directives.tasks', count: 1, examples: ['Rà soát'] }),
  )
  await runTask(house, carryOutTransition, {
    day: DAY,
    by: { accountId: officer.accountId, fullName: 'Lê Thị Tổ Chức' },
  })
  const after = await officer.call(reorganization.transition, { day: DAY })
  expect(after.units.find(({ unitId }) => unitId === ended)?.moved.map(({ kind, count }) => [kind, count])).toEqual(
    expect.arrayContaining([
      ['directives.tasks', 1],
      ['directives.helped-tasks', 1],
    ]),
  )
  const follower = await house.person({
    unitId: next,
    grants: [{ role: 'directives-lead', unitId: next }],
  })
  expect(await follower.call(directives.task, { taskId: task.taskId })).toMatchObject({
    unitId: next,
    charges: [
      expect.objectContaining({ unitId: ended, to: DAY }),
      expect.objectContaining({ unitId: next, from: DAY }),
    ],
  })
})
