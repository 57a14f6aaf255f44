import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { reorganization } from '../contract.ts'
import { carryOutTransition } from '../jobs-of-transitions.ts'
import { giveBack } from './hand-over.ts'

const DAY = '2025-07-01'
type Person = Client & { accountId: string }

let house: House
let officer: Person
let clerk: Person
let ended: { health: number; district: number }
let next: number

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2025-06-30T16:30:00Z')
  ended = { health: await house.unit('Sở Y tế'), district: await house.unit('Huyện Yên Thế') }
  const { rows } = await house.owner.query<{ to_id: number }>(
    'select to_id from organization.succession s join organization.unit_event e on e.id = s.event_id where from_id = $1 and e.day = $2',
    [ended.health, DAY],
  )
  next = rows[0]?.to_id as number
  officer = await house.person({
    fullName: 'Lê Thị Tổ Chức',
    unitId: ended.health,
    grants: [{ role: 'organization-manager', unitId: null }],
  })
  clerk = await house.person({
    fullName: 'Trần Văn Chấm',
    unitId: ended.health,
    grants: [{ role: 'par-scorer', unitId: ended.health }],
  })
  await house.person({ fullName: 'Vũ Thị Huyện', unitId: ended.district })
})
afterAll(() => house.close())

const unitOf = async (unitId: number) => {
  const { units } = await officer.call(reorganization.transition, { day: DAY })
  return units.find((unit) => unit.unitId === unitId)
}
const by = () => ({ accountId: officer.accountId, fullName: 'Lê Thị Tổ Chức' })
const placeOf = async ({ accountId }: Person) => {
  const { rows } = await house.owner.query(
    'select a.unit_id, g.unit_id as role_at, g.valid_to::text from identity.account a join identity.grant g on g.account_id = a.id where a.id = $1 order by g.created_at',
    [accountId],
  )
  return rows
}
const refused = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: Refused) => error.problems[0]?.reason,
  )

test('one follows by itself; a district that nobody follows is open until somebody is chosen, who was there', async () => {
  expect(await unitOf(ended.health)).toMatchObject({
    standing: 'ready',
    keeper: { unitId: next },
    held: expect.arrayContaining([expect.objectContaining({ kind: 'identity.accounts', count: 2 })]),
  })
  const district = await unitOf(ended.district)
  expect(district).toMatchObject({ standing: 'open', keeper: null, version: 0 })
  const choice = { day: DAY, unitId: ended.district, version: 0 }
  expect(await refused(officer.call(reorganization.chooseKeeper, { ...choice, keeperId: ended.health }))).toBe(
    'reorganization.keeper-not-there',
  )
  await officer.call(reorganization.chooseKeeper, { ...choice, keeperId: next })
  expect(await refused(officer.call(reorganization.chooseKeeper, { ...choice, keeperId: next }))).toBe(
    'reorganization.stale',
  )
  expect(await unitOf(ended.district)).toMatchObject({ standing: 'ready', keeper: { unitId: next }, version: 1 })
})

test('before its day it is not carried out; on it accounts and roles move once, the person is told, a second run finds nothing', async () => {
  expect(await refused(officer.call(reorganization.carryOut, { day: DAY }))).toBe('reorganization.day-to-come')
  // A day later: what was handed over then is not held on the day itself any more, nor today.
  house.clock.now = new Date('2025-07-02T02:00:00Z')
  officer = await house.person({
    fullName: 'Lê Thị Tổ Chức',
    unitId: next,
    grants: [{ role: 'organization-manager', unitId: null }],
  })
  expect((await officer.call(reorganization.carryOut, { day: DAY })).units).toBeGreaterThan(100)
  expect(await refused(officer.call(reorganization.carryOut, { day: DAY }))).toBe('reorganization.carrying-out')
  const { moved } = (await runTask(house, carryOutTransition, { day: DAY, by: by() })) as { moved: number }
  // Three accounts and the role of one.
  expect(moved).toBe(4)
  expect(await placeOf(clerk)).toEqual([
    { unit_id: next, role_at: ended.health, valid_to: '2025-07-02' },
    { unit_id: next, role_at: next, valid_to: null },
  ])
  const { rows: told } = await house.owner.query('select body from notices.notice where account_id = $1', [
    clerk.accountId,
  ])
  expect(told[0]?.body).toContain('Sở Y tế')
  expect(await unitOf(ended.health)).toMatchObject({
    standing: 'done',
    moved: expect.arrayContaining([
      expect.objectContaining({ kind: 'identity.accounts', count: 2, byName: 'Lê Thị Tổ Chức' }),
    ]),
  })
  expect(await runTask(house, carryOutTransition, { day: DAY, by: by() })).toMatchObject({ units: 0, moved: 0 })
  const { bytes } = await officer.download(reorganization.transitionReport, { day: DAY, form: 'pdf' })
  expect(bytes.length).toBeGreaterThan(10_000)
})

test('given back, people are where they were', async () => {
  await house.arrange((tx) => giveBack({ tx, now: house.clock.now, actor: { ...by(), unitId: null } }, [ended.health]))
  const [place] = await placeOf(clerk)
  expect(place?.unit_id).toBe(ended.health)
  const { rows } = await house.owner.query(
    `select unit_id from identity.grant where account_id = $1 and (valid_to is null or valid_to > $2) and valid_from <= $2`,
    [clerk.accountId, '2025-07-02'],
  )
  expect(rows).toEqual([{ unit_id: ended.health }])
})
