import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { identity } from '../contract.ts'

let house: House
let health: number
let finance: number
let healthAdmin: Client & { accountId: string }
let systemAdmin: Client & { accountId: string }
let lan: Client & { accountId: string }

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2026-11-24T01:00:00Z')
  health = await house.unit('Sở Y tế')
  finance = await house.unit('Sở Tài chính')
  healthAdmin = await house.person({ unitId: health, grants: [{ role: 'unit-admin', unitId: health }] })
  systemAdmin = await house.person({ unitId: finance, grants: [{ role: 'system-admin', unitId: null }] })
})
afterAll(() => house.close())
beforeEach(async () => {
  house.clock.now = new Date('2026-11-24T01:00:00Z')
  lan = await house.person({ unitId: health, fullName: 'Nguyễn Thị Lan' })
})

const refusal = (work: Promise<unknown>): Promise<Refused> =>
  work.then(
    () => expect.unreachable('should have been refused'),
    (error) => error as Refused,
  )
const wish = (change: object = {}) => ({
  accountId: lan.accountId,
  role: 'par-scorer',
  unitId: health,
  withBelow: false,
  validFrom: '2026-11-24',
  ...change,
})
const permissionsOf = async (person: Client) =>
  (await person.call(identity.me, {})).permissions.map(({ permission }) => permission)

test('a role holds from its first day until the day before its last', async () => {
  await healthAdmin.call(identity.grantRole, wish({ validFrom: '2026-11-25', validTo: '2026-11-26' }))
  const on = async (instant: string) => {
    house.clock.now = new Date(instant)
    await house.owner.query('update identity.session set last_seen_at = $1, expires_at = $2', [
      instant,
      '2027-01-01T00:00:00Z',
    ])
    return permissionsOf(lan)
  }
  expect(await on('2026-11-24T16:59:59Z')).toEqual([])
  expect(await on('2026-11-24T17:00:00Z')).toContain('par.self-assess')
  expect(await on('2026-11-25T16:59:59Z')).toContain('par.self-assess')
  expect(await on('2026-11-25T17:00:00Z')).toEqual([])
})

test('a role with what is below it reaches the units below, and without it does not', async () => {
  const province = await house.unit('Tỉnh Bắc Giang')
  const heldAt = async (withBelow: boolean) => {
    const person = await house.person({ unitId: health, grants: [{ role: 'par-scorer', unitId: province, withBelow }] })
    const { permissions } = await person.call(identity.me, {})
    return permissions.find(({ permission }) => permission === 'par.self-assess')?.unitIds
  }
  expect(await heldAt(false)).toEqual([province])
  expect(await heldAt(true)).toEqual(expect.arrayContaining([province, health, finance]))
})

test('what a person holds is told with who gave it and why', async () => {
  await systemAdmin.call(identity.grantRole, wish({ reason: 'Quyết định 12/QĐ-SYT' }))
  const { grants } = await systemAdmin.call(identity.account, { id: lan.accountId })
  expect(grants).toMatchObject([
    {
      roleName: 'Cán bộ tự chấm',
      unitName: 'Sở Y tế',
      state: 'current',
      grantedBy: 'Nguyễn Thị Mẫu',
      reason: 'Quyết định 12/QĐ-SYT',
    },
  ])
})

test.each<[string, object, number, string]>([
  ['a role of the province', { role: 'par-admin' }, 403, 'identity.role-not-for-units'],
  ['the system’s administration', { role: 'system-admin' }, 403, 'identity.role-not-for-units'],
  ['a role everywhere', { unitId: null }, 403, 'identity.grant-outside'],
  ['an unknown role', { role: 'khong-co' }, 422, 'identity.role-unknown'],
  ['a role that ends before it begins', { validTo: '2026-11-24' }, 422, 'identity.grant-period'],
])('a unit’s administrator cannot give %s', async (_, change, status, reason) => {
  const refused = await refusal(healthAdmin.call(identity.grantRole, wish(change)))
  expect([refused.status, refused.problems[0]?.reason]).toEqual([status, reason])
})

test('a unit’s administrator cannot give a role at another unit, nor any role to himself', async () => {
  const reason = async (change: object) =>
    (await refusal(healthAdmin.call(identity.grantRole, wish(change)))).problems[0]?.reason
  expect(await reason({ unitId: finance })).toBe('identity.grant-outside')
  expect(await reason({ accountId: healthAdmin.accountId })).toBe('identity.grant-to-self')
})

test('even without the rule the database lets nobody give beyond his reach', async () => {
  const limits = { everywhere: false, units: [health], accountId: healthAdmin.accountId, entry: null }
  const insert = (role: string, unitId: number | null) =>
    house.database.within(limits, (tx) =>
      sql`insert into identity.grant (account_id, role, unit_id, with_below, valid_from)
        values (${lan.accountId}, ${role}, ${unitId}, false, '2026-01-01')`.execute(tx),
    )
  await expect(insert('par-scorer', finance)).rejects.toMatchObject({ code: '42501' })
  await expect(insert('par-scorer', null)).rejects.toMatchObject({ code: '42501' })
  await expect(insert('system-admin', health)).rejects.toMatchObject({ code: '42501' })
  await insert('par-scorer', health)
})

test('the same role at the same unit is given once at a time', async () => {
  await healthAdmin.call(identity.grantRole, wish())
  const refused = await refusal(healthAdmin.call(identity.grantRole, wish({ validFrom: '2027-01-01' })))
  expect([refused.status, refused.problems[0]?.reason]).toEqual([409, 'identity.grant-overlaps'])
})

test('of two who give the same role at the same moment one succeeds and the other is told', async () => {
  const outcomes = await Promise.allSettled([healthAdmin, systemAdmin].map((by) => by.call(identity.grantRole, wish())))
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as Refused] : []))
  expect(failures.map(({ problems }) => problems[0]?.reason)).toEqual(['identity.grant-overlaps'])
})

test('an ended role opens nothing from that moment, and can be given again the same day', async () => {
  const { id } = await healthAdmin.call(identity.grantRole, wish())
  expect(await permissionsOf(lan)).toContain('par.self-assess')
  await healthAdmin.call(identity.endGrant, { id, reason: 'Chuyển công tác' })
  expect(await permissionsOf(lan)).toEqual([])
  expect((await refusal(healthAdmin.call(identity.endGrant, { id }))).problems[0]?.reason).toBe('identity.grant-ended')
  await healthAdmin.call(identity.grantRole, wish())
})

test('a unit’s administrator ends only what he could have given', async () => {
  const powerful = await house.person({ unitId: health, grants: [{ role: 'par-admin', unitId: null }] })
  const grantOf = async (person: { accountId: string }) =>
    (await systemAdmin.call(identity.account, { id: person.accountId })).grants[0]?.id ?? ''
  const refused = await refusal(healthAdmin.call(identity.endGrant, { id: await grantOf(powerful) }))
  expect([refused.status, refused.problems[0]?.reason]).toEqual([403, 'identity.holds-wider-role'])
  const elsewhere = await house.person({ unitId: finance, grants: [{ role: 'par-scorer', unitId: finance }] })
  expect((await refusal(healthAdmin.call(identity.endGrant, { id: await grantOf(elsewhere) }))).status).toBe(404)
})

test('an administrator cannot end his own administration', async () => {
  const { grants } = await systemAdmin.call(identity.account, { id: systemAdmin.accountId })
  const refused = await refusal(systemAdmin.call(identity.endGrant, { id: grants[0]?.id ?? '' }))
  expect([refused.status, refused.problems[0]?.reason]).toEqual([409, 'identity.own-administration'])
})

test('the roles are told with their permissions and how many hold them, among those one may see', async () => {
  await healthAdmin.call(identity.grantRole, wish())
  const count = async (by: Client) =>
    (await by.call(identity.roles, {})).find(({ key }) => key === 'par-scorer')?.holders ?? 0
  expect(await count(systemAdmin)).toBeGreaterThan(await count(healthAdmin))
  const roles = await healthAdmin.call(identity.roles, {})
  expect(roles.find(({ key }) => key === 'par-scorer')?.permissions).toContainEqual({
    key: 'par.self-assess',
    name: 'Tự đánh giá, chấm điểm',
  })
})

test('a grant is in the history with who gave it', async () => {
  const { id } = await healthAdmin.call(identity.grantRole, wish())
  const { rows } = await house.owner.query(
    `select c.operation, c.account_id, e.door from audit.change c join audit.entry e on e.id = c.entry_id where c.table_name = 'identity.grant' and c.row_key = $1`,
    [id],
  )
  expect(rows).toEqual([{ operation: 'insert', account_id: healthAdmin.accountId, door: 'identity.grantRole' }])
})
