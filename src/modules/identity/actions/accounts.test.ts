import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { identity } from '../contract.ts'

let house: House
let health: number
let finance: number
let healthAdmin: Client & { accountId: string }
let systemAdmin: Client & { accountId: string }

beforeAll(async () => {
  house = await openHouse()
  health = await house.unit('Sở Y tế')
  finance = await house.unit('Sở Tài chính')
  healthAdmin = await house.person({
    unitId: health,
    fullName: 'Vũ Thị Quản',
    grants: [{ role: 'unit-admin', unitId: health }],
  })
  systemAdmin = await house.person({ unitId: finance, grants: [{ role: 'system-admin', unitId: null }] })
})
afterAll(() => house.close())

const refusal = (work: Promise<unknown>): Promise<Refused> =>
  work.then(
    () => expect.unreachable('should have been refused'),
    (error) => error as Refused,
  )
const reasonOf = async (work: Promise<unknown>) => (await refusal(work)).problems[0]?.reason

let lan: Client & { accountId: string }
let tam: Client & { accountId: string }
beforeEach(async () => {
  lan = await house.person({ unitId: health, fullName: 'Nguyễn Thị Lan' })
  tam = await house.person({ unitId: finance, fullName: 'Đỗ Minh Tâm' })
})

const edit = { fullName: 'Nguyễn Thị Lan Anh', email: null }
const scorer = { role: 'par-scorer', withBelow: false, validFrom: '2026-01-01' }

test('a unit’s administrator sees the people of his unit and nobody else', async () => {
  const { rows } = await healthAdmin.call(identity.accounts, { pageSize: 200 })
  const ids = rows.map(({ id }) => id)
  expect(ids).toContain(lan.accountId)
  expect(ids).not.toContain(tam.accountId)
  expect((await refusal(healthAdmin.call(identity.account, { id: tam.accountId }))).status).toBe(404)
})

test.each<[string, (id: string) => Promise<unknown>]>([
  ['edited', (id) => healthAdmin.call(identity.editAccount, { ...edit, id, version: 1, unitId: health })],
  ['ended', (id) => healthAdmin.call(identity.endAccount, { id, version: 1 })],
  ['reset', (id) => healthAdmin.call(identity.resetAccess, { id })],
  ['given a role', (id) => healthAdmin.call(identity.grantRole, { ...scorer, accountId: id, unitId: health })],
])('an account of another unit is not found when it should be %s', async (_, act) => {
  expect((await refusal(act(tam.accountId))).status).toBe(404)
})

test('without the permission there is no administration at all', async () => {
  expect((await refusal(lan.call(identity.accounts, {}))).status).toBe(403)
  expect((await refusal(house.stranger.call(identity.accounts, {}))).status).toBe(401)
})

test('accounts are found without accents, by unit, by role and by state, in order of given names', async () => {
  const found = await systemAdmin.call(identity.accounts, { search: 'do minh tam', pageSize: 200 })
  expect(found.rows.every(({ fullName }) => fullName === 'Đỗ Minh Tâm')).toBe(true)
  expect(found.total).toBe(found.rows.length)
  const byWords = await healthAdmin.call(identity.accounts, { search: 'LAN nguyên' })
  expect(byWords.rows.map(({ id }) => id)).toContain(lan.accountId)
  const admins = await systemAdmin.call(identity.accounts, { role: 'unit-admin', unitId: health })
  expect(admins.rows.map(({ fullName, roles }) => [fullName, roles])).toEqual([
    ['Vũ Thị Quản', ['Quản trị tài khoản đơn vị']],
  ])
  const all = await healthAdmin.call(identity.accounts, { pageSize: 200 })
  const given = all.rows.map(({ fullName }) => fullName.split(' ').at(-1) ?? '')
  expect(given).toEqual(given.toSorted(new Intl.Collator('vi').compare))
  expect((await systemAdmin.call(identity.accounts, { search: '100%' })).total).toBe(0)
})

test('a page shows its part and the number of all', async () => {
  const whole = await systemAdmin.call(identity.accounts, { pageSize: 200 })
  const second = await systemAdmin.call(identity.accounts, { page: 2, pageSize: 2 })
  expect(second.total).toBe(whole.total)
  expect(second.rows.map(({ id }) => id)).toEqual(whole.rows.slice(2, 4).map(({ id }) => id))
})

test('a new account starts with an invitation by which its person alone sets the password', async () => {
  const made = await healthAdmin.call(identity.createAccount, {
    userName: 'HạnhNT',
    fullName: 'Nguyễn Thị Hạnh',
    unitId: health,
  })
  expect((await healthAdmin.call(identity.account, { id: made.id })).state).toBe('invited')
  const { userName } = await house.stranger.call(identity.useLink, {
    token: made.token,
    password: 'con đò cũ bến sông xưa',
  })
  expect(userName).toBe('hanhnt')
  await house.stranger.call(identity.signIn, { userName, password: 'con đò cũ bến sông xưa' })
  expect((await healthAdmin.call(identity.account, { id: made.id })).state).toBe('active')
})

test.each([
  ['at another unit', { unitId: 'finance' }, 'identity.unit-outside'],
  ['at no unit', { unitId: null }, 'identity.unit-required'],
  ['under a taken user name', { userName: 'da-co-nguoi' }, 'identity.user-name-taken'],
  ['under a malformed user name', { userName: 'có dấu cách' }, 'identity.user-name-malformed'],
])('an account %s is not made', async (_, change, reason) => {
  await systemAdmin
    .call(identity.createAccount, { userName: 'da-co-nguoi', fullName: 'Lê Thị Có', unitId: finance })
    .catch(() => undefined)
  const wish = { userName: 'nguoi-moi', fullName: 'Lê Văn Mới', ...change }
  const unitId = 'unitId' in change ? (change.unitId === 'finance' ? finance : null) : health
  expect(await reasonOf(healthAdmin.call(identity.createAccount, { ...wish, unitId }))).toBe(reason)
})

test('of two people who edit the same account, the second is told and nothing of the first is lost', async () => {
  const id = lan.accountId
  expect(await healthAdmin.call(identity.editAccount, { ...edit, id, version: 1, unitId: health })).toEqual({
    version: 2,
  })
  const late = await refusal(
    systemAdmin.call(identity.editAccount, { id, version: 1, fullName: 'Tên Khác', email: null, unitId: health }),
  )
  expect([late.status, late.problems[0]?.reason]).toEqual([409, 'identity.account-changed'])
  expect((await healthAdmin.call(identity.account, { id })).fullName).toBe('Nguyễn Thị Lan Anh')
})

test('an account cannot be moved out of the administrator’s reach, but by whoever administers everywhere', async () => {
  const move = { ...edit, id: lan.accountId, version: 1, unitId: finance }
  expect(await reasonOf(healthAdmin.call(identity.editAccount, move))).toBe('identity.unit-outside')
  await systemAdmin.call(identity.editAccount, move)
  expect((await refusal(healthAdmin.call(identity.account, { id: lan.accountId }))).status).toBe(404)
})

test('an ended account is signed out, keeps its history, and can be reopened', async () => {
  const id = lan.accountId
  await healthAdmin.call(identity.endAccount, { id, version: 1 })
  expect((await lan.call(identity.me, {})).account).toBeNull()
  expect((await healthAdmin.call(identity.account, { id })).state).toBe('ended')
  expect(await reasonOf(healthAdmin.call(identity.endAccount, { id, version: 2 }))).toBe('identity.account-ended')
  expect(await reasonOf(healthAdmin.call(identity.resetAccess, { id }))).toBe('identity.account-ended')
  const ended = await healthAdmin.call(identity.accounts, { state: 'ended', pageSize: 200 })
  expect(ended.rows.map((row) => row.id)).toContain(id)
  await healthAdmin.call(identity.reopenAccount, { id, version: 2 })
  expect((await healthAdmin.call(identity.account, { id })).state).toBe('invited')
  expect((await lan.call(identity.me, {})).account).toBeNull()
})

test('nobody ends or resets his own account', async () => {
  const id = systemAdmin.accountId
  expect(await reasonOf(systemAdmin.call(identity.endAccount, { id, version: 1 }))).toBe('identity.not-own-account')
  expect(await reasonOf(systemAdmin.call(identity.resetAccess, { id }))).toBe('identity.not-own-account')
})

test('a unit’s administrator cannot take over, by a reset, a colleague who holds more than he does', async () => {
  const powerful = await house.person({ unitId: health, grants: [{ role: 'par-admin', unitId: null }] })
  const id = powerful.accountId
  const refused = await refusal(healthAdmin.call(identity.resetAccess, { id }))
  expect([refused.status, refused.problems[0]?.reason]).toEqual([403, 'identity.holds-wider-role'])
  expect(await reasonOf(healthAdmin.call(identity.endAccount, { id, version: 1 }))).toBe('identity.holds-wider-role')
  expect((await healthAdmin.call(identity.account, { id })).whyNotChange).toContain('Quản trị cải cách hành chính')
  await systemAdmin.call(identity.resetAccess, { id })
})

test('units offered for a new account are those of the administrator', async () => {
  expect(await healthAdmin.call(identity.placeableUnits, {})).toContainEqual(
    expect.objectContaining({ id: health, name: 'Sở Y tế' }),
  )
  expect(await healthAdmin.call(identity.placeableUnits, { search: 'tai chinh' })).toEqual([])
  const found = await systemAdmin.call(identity.placeableUnits, { search: 'so tai chinh' })
  expect(found.map(({ id }) => id)).toContain(finance)
})
