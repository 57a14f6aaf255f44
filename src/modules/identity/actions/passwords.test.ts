import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { identity } from '../contract.ts'
import { anAccount, GOOD_PASSWORD } from '../fixtures.ts'
import { createFirstAdministrator } from './create-first-administrator.ts'
import { issueLink } from './issue-link.ts'

const NEW_PASSWORD = 'con đò cũ bến sông xưa'

let house: House
let account: Awaited<ReturnType<typeof anAccount>>

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())
beforeEach(async () => {
  house.clock.now = new Date('2026-11-24T01:00:00Z')
  account = await house.arrange(async (tx) => anAccount(tx, { unitId: await house.unit('Sở Nội vụ') }))
})

const later = (hours: number) => {
  house.clock.now = new Date(house.clock.now.getTime() + hours * 3_600_000)
}
const refusal = (work: Promise<unknown>): Promise<Refused> =>
  work.then(
    () => expect.unreachable('should have been refused'),
    (error) => error as Refused,
  )

const tokenIn = (response: Response) =>
  /^noivu_session=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? null
const post = (client: Client, path: string, body: unknown) =>
  client.raw(`/api${path}`, { method: 'POST', headers: { 'x-noivu': '1' }, body: JSON.stringify(body) })

async function signedIn(password = GOOD_PASSWORD): Promise<Client> {
  const response = await post(house.stranger, '/identity/sign-in', { userName: account.userName, password })
  expect(response.status).toBe(200)
  return house.withToken(tokenIn(response))
}

const aLink = (kind: 'invitation' | 'reset' = 'reset') =>
  house.arrange((tx) => issueLink({ tx, now: house.clock.now }, { accountId: account.id, kind, by: null }))

test('changing the password ends every other session and renews this one', async () => {
  const [here, there] = [await signedIn(), await signedIn()]
  const response = await post(here, '/identity/change-password', {
    currentPassword: GOOD_PASSWORD,
    password: NEW_PASSWORD,
  })
  expect(response.status).toBe(200)
  const renewed = house.withToken(tokenIn(response))
  expect((await renewed.call(identity.me, {})).account?.id).toBe(account.id)
  expect((await here.call(identity.me, {})).account).toBeNull()
  expect((await there.call(identity.me, {})).account).toBeNull()
  await signedIn(NEW_PASSWORD)
})

test('the current password must be right, and wrong ones are counted', async () => {
  const client = await signedIn()
  const change = { currentPassword: 'không phải cái này', password: NEW_PASSWORD }
  for (let turn = 0; turn < 5; turn++)
    expect((await refusal(client.call(identity.changePassword, change))).problems[0]?.reason).toBe(
      'identity.current-password-wrong',
    )
  const waiting = await refusal(client.call(identity.changePassword, { ...change, currentPassword: GOOD_PASSWORD }))
  expect(waiting.status).toBe(429)
})

test.each([
  ['ngắn quá', 'identity.password-too-short'],
  ['a'.repeat(201), 'identity.password-too-long'],
  ['Mật khẩu 2025', 'identity.password-common'],
  ['qwertyuiop', 'identity.password-common'],
  ['P@ssw0rd123', 'identity.password-common'],
  ['nguyenvana1990', 'identity.password-common'],
  ['Bacgiang@2025', 'identity.password-common'],
  ['của TRẦN VĂN MẪU đấy', 'identity.password-has-name'],
  [GOOD_PASSWORD, 'identity.password-unchanged'],
  [GOOD_PASSWORD.normalize('NFD'), 'identity.password-unchanged'],
])('“%s” is refused as a new password: %s', async (password, reason) => {
  const client = await signedIn()
  const refused = await refusal(client.call(identity.changePassword, { currentPassword: GOOD_PASSWORD, password }))
  expect([refused.status, refused.problems[0]?.reason]).toEqual([422, reason])
  await signedIn()
})

test('a one-time link tells for whom it is, sets the password once, and never again', async () => {
  const { token } = await aLink()
  expect(await house.stranger.call(identity.openLink, { token })).toMatchObject({
    kind: 'reset',
    userName: account.userName,
    unitName: 'Sở Nội vụ',
  })
  const old = await signedIn()
  await house.stranger.call(identity.useLink, { token, password: NEW_PASSWORD })
  expect((await old.call(identity.me, {})).account).toBeNull()
  await signedIn(NEW_PASSWORD)
  const again = await refusal(house.stranger.call(identity.useLink, { token, password: 'một mật khẩu khác nữa' }))
  expect([again.status, again.problems[0]?.reason]).toEqual([409, 'identity.link-used'])
})

test('two browsers with the same link at the same moment: one sets the password, the other is told', async () => {
  const { token } = await aLink()
  const answers = await Promise.all(
    ['con đò cũ bến sông xưa', 'mái chùa che chở hồn dân'].map(
      async (password) => (await post(house.stranger, '/identity/links/use', { token, password })).status,
    ),
  )
  expect(answers.toSorted()).toEqual([200, 409])
})

test('a refused password leaves the link open', async () => {
  const { token } = await aLink('invitation')
  expect((await refusal(house.stranger.call(identity.useLink, { token, password: 'iloveyou2025' }))).status).toBe(422)
  await house.stranger.call(identity.useLink, { token, password: NEW_PASSWORD })
})

test('a link ends with its time, with a newer link, with a new password and with the account', async () => {
  const reasonOf = async (token: string) =>
    (await refusal(house.stranger.call(identity.openLink, { token }))).problems[0]?.reason
  const expired = await aLink()
  later(24)
  expect(await reasonOf(expired.token)).toBe('identity.link-expired')
  const replaced = await aLink()
  const newest = await aLink()
  expect(await reasonOf(replaced.token)).toBe('identity.link-expired')
  const client = await signedIn()
  await client.call(identity.changePassword, { currentPassword: GOOD_PASSWORD, password: NEW_PASSWORD })
  expect(await reasonOf(newest.token)).toBe('identity.link-expired')
  const ofEnded = await aLink()
  await house.owner.query(`update identity.account set valid_to = '2026-11-24' where id = $1`, [account.id])
  expect(await reasonOf(ofEnded.token)).toBe('identity.link-unknown')
  expect(await reasonOf('A'.repeat(43))).toBe('identity.link-unknown')
})

test('who forgot the password and was told to wait need not wait after the reset', async () => {
  for (let turn = 0; turn < 6; turn++)
    await post(house.stranger, '/identity/sign-in', { userName: account.userName, password: `quên rồi ${turn}` })
  const { token } = await aLink()
  await house.stranger.call(identity.useLink, { token, password: NEW_PASSWORD })
  await signedIn(NEW_PASSWORD)
})

test('history knows that a password changed, never the password or its hash', async () => {
  const client = await signedIn()
  await client.call(identity.changePassword, { currentPassword: GOOD_PASSWORD, password: NEW_PASSWORD })
  const { rows } = await house.owner.query(
    `select before, after, account_id from audit.change where table_name = 'identity.account' and row_key = $1 and operation = 'update'`,
    [account.id],
  )
  expect(rows).toHaveLength(1)
  expect(rows[0].account_id).toBe(account.id)
  expect(rows[0].after.password_changed_at).not.toBe(rows[0].before.password_changed_at)
  expect(JSON.stringify(rows)).not.toContain('argon2')
})

test('the first administrator is invited until somebody has a password, and not after', async () => {
  const empty = await openHouse()
  const invite = () => empty.arrange((tx) => createFirstAdministrator(tx, empty.clock.now))
  const [lost, token] = [await invite(), await invite()]
  expect((await refusal(empty.stranger.call(identity.openLink, { token: lost ?? '' }))).status).toBe(409)
  await empty.stranger.call(identity.useLink, { token: token ?? '', password: NEW_PASSWORD })
  expect(await invite()).toBeNull()
  const response = await post(empty.stranger, '/identity/sign-in', { userName: 'quantri', password: NEW_PASSWORD })
  const me = await empty.withToken(tokenIn(response)).call(identity.me, {})
  expect(me.permissions).toContainEqual({ permission: 'identity.manage-roles', everywhere: true, unitIds: [] })
  await empty.close()
})
