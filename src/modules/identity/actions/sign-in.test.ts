import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { identity } from '../contract.ts'
import { anAccount } from '../fixtures.ts'

let house: House
let account: Awaited<ReturnType<typeof anAccount>>

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())
beforeEach(async () => {
  house.clock.now = new Date('2026-11-24T01:00:00Z')
  await house.owner.query('delete from identity.attempt')
  account = await house.arrange(async (tx) => anAccount(tx, { unitId: await house.unit('Sở Nội vụ') }))
})

const later = (seconds: number) => {
  house.clock.now = new Date(house.clock.now.getTime() + seconds * 1000)
}
const refusal = (work: Promise<unknown>): Promise<Refused> =>
  work.then(
    () => expect.unreachable('should have been refused'),
    (error) => error as Refused,
  )

/** Signs in by raw HTTP, to see the cookie. */
async function signIn(
  client: Client,
  { userName = account.userName, password = account.password }: { userName?: string; password?: string } = {},
) {
  const response = await client.raw('/api/identity/sign-in', {
    method: 'POST',
    headers: { 'x-noivu': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ userName, password, device: 'Chrome trên Windows' }),
  })
  const cookie = response.headers.get('set-cookie') ?? ''
  const token = /^noivu_session=([^;]+)/.exec(cookie)?.[1] ?? ''
  return { response, cookie, token, client: house.withToken(token) }
}

test('with the right password one is signed in, by a cookie that scripts cannot read', async () => {
  const { response, cookie, client, token } = await signIn(house.stranger)
  expect(response.status).toBe(200)
  expect(cookie).toMatch(/^noivu_session=[\w-]{43}; Max-Age=86400; Path=\/; HttpOnly; SameSite=Lax$/)
  const me = await client.call(identity.me, {})
  expect(me.account).toMatchObject({ id: account.id, userName: account.userName, unitName: 'Sở Nội vụ' })
  const { rows } = await house.owner.query(`select * from identity.session where account_id = $1`, [account.id])
  expect(JSON.stringify(rows)).not.toContain(token)
  expect(rows[0].token_hash).toHaveLength(32)
})

test('a stranger is nobody, and outside a demonstration is offered no accounts', async () => {
  expect(await house.stranger.call(identity.me, {})).toEqual({ account: null, permissions: [], demo: false })
})

test('an unknown user name and a wrong password get the same answer', async () => {
  const wrong = await refusal(
    house.stranger.call(identity.signIn, { userName: account.userName, password: 'không phải thế này' }),
  )
  const unknown = await refusal(
    house.stranger.call(identity.signIn, { userName: 'khong-co-ai', password: 'không phải thế này' }),
  )
  expect(wrong.status).toBe(422)
  expect({ ...wrong.body, entry: null }).toEqual({ ...unknown.body, entry: null })
})

test('a password typed in NFD and a user name typed with accents and capitals are the same', async () => {
  const typed = { userName: ` ${account.userName.toUpperCase()} `, password: account.password.normalize('NFD') }
  expect((await signIn(house.stranger, typed)).response.status).toBe(200)
})

test('after five wrong passwords even the right one must wait, and after the wait it works', async () => {
  for (let turn = 0; turn < 5; turn++)
    expect((await signIn(house.stranger, { password: `sai lần thứ ${turn}` })).response.status).toBe(422)
  const waiting = await refusal(
    house.stranger.call(identity.signIn, { userName: account.userName, password: account.password }),
  )
  expect(waiting.status).toBe(429)
  expect(waiting.problems[0]?.sentence).toContain('Hãy thử lại sau 5 giây')
  later(5)
  expect((await signIn(house.stranger)).response.status).toBe(200)
  expect((await signIn(house.stranger, { password: 'sai lần nữa rồi' })).response.status).toBe(422)
})

test('wrong passwords sent at the same moment are all counted', async () => {
  const statuses = await Promise.all(
    Array.from(
      { length: 8 },
      async (_, turn) => (await signIn(house.stranger, { password: `đoán thứ ${turn}` })).response.status,
    ),
  )
  expect(statuses.filter((status) => status === 422)).toHaveLength(5)
  expect(statuses.filter((status) => status === 429)).toHaveLength(3)
})

test('many failures from one address delay the address, for other accounts too', async () => {
  for (let turn = 0; turn < 50; turn++)
    await refusal(house.stranger.call(identity.signIn, { userName: `doan-mo-${turn}`, password: 'mật khẩu bất kỳ' }))
  const waiting = await refusal(
    house.stranger.call(identity.signIn, { userName: account.userName, password: account.password }),
  )
  expect(waiting.status).toBe(429)
  later(6)
  expect((await signIn(house.stranger)).response.status).toBe(200)
})

test('failed attempts are remembered without the user names that were typed', async () => {
  await refusal(house.stranger.call(identity.signIn, { userName: 'mat-khau-go-nham', password: 'gõ nhầm ô rồi' }))
  const { rows } = await house.owner.query('select key from identity.attempt')
  expect(JSON.stringify(rows)).not.toContain('nham')
})

test('signing in renews the token, so one planted before is worth nothing after', async () => {
  const first = await signIn(house.stranger)
  const second = await signIn(first.client)
  expect(second.token).not.toBe(first.token)
  expect((await first.client.call(identity.me, {})).account).toBeNull()
  expect((await second.client.call(identity.me, {})).account?.id).toBe(account.id)
})

test('after signing out the token opens nothing', async () => {
  const { client } = await signIn(house.stranger)
  const response = await client.raw('/api/identity/sign-out', { method: 'POST', headers: { 'x-noivu': '1' } })
  expect(response.headers.get('set-cookie')).toContain('Max-Age=0')
  expect((await client.call(identity.me, {})).account).toBeNull()
  expect((await refusal(client.call(identity.mySessions, {}))).status).toBe(401)
})

test('a session left alone for eight hours ends; one in use goes on', async () => {
  const { client } = await signIn(house.stranger)
  later(7 * 3600)
  expect((await client.call(identity.me, {})).account?.id).toBe(account.id)
  later(7 * 3600)
  expect((await client.call(identity.me, {})).account?.id).toBe(account.id)
  later(8 * 3600 + 1)
  expect((await client.call(identity.me, {})).account).toBeNull()
})

test('a session in constant use ends after a day', async () => {
  const { client } = await signIn(house.stranger)
  for (let hours = 0; hours < 23; hours += 6) {
    later(6 * 3600 - 60)
    expect((await client.call(identity.me, {})).account?.id).toBe(account.id)
  }
  later(5 * 60)
  expect((await client.call(identity.me, {})).account).toBeNull()
})

test('being seen is written at most once a minute and never into history', async () => {
  const { client } = await signIn(house.stranger)
  const seen = async () =>
    (await house.owner.query('select last_seen_at from identity.session where account_id = $1', [account.id])).rows[0]
      .last_seen_at
  const first = await seen()
  later(59)
  await client.call(identity.mySessions, {})
  expect(await seen()).toEqual(first)
  later(2)
  await client.call(identity.mySessions, {})
  expect(await seen()).not.toEqual(first)
  const { rows } = await house.owner.query(
    `select operation from audit.change where table_name = 'identity.session' and after ->> 'account_id' = $1`,
    [account.id],
  )
  expect(rows).toEqual([{ operation: 'insert' }])
})

test('an ended account cannot sign in, and its open sessions end with it', async () => {
  const { client } = await signIn(house.stranger)
  await house.owner.query(`update identity.account set valid_to = '2026-11-24' where id = $1`, [account.id])
  expect((await client.call(identity.me, {})).account).toBeNull()
  expect((await signIn(house.stranger)).response.status).toBe(422)
})

test('whoever must change the password holds no permission until then', async () => {
  const grants = [{ role: 'system-admin', unitId: null, validFrom: '2026-01-01' }]
  const other = await house.arrange((tx) => anAccount(tx, { mustChangePassword: true, grants }))
  const { client } = await signIn(house.stranger, other)
  expect(await client.call(identity.me, {})).toMatchObject({ account: { mustChangePassword: true }, permissions: [] })
  expect((await refusal(client.call(identity.accounts, {}))).status).toBe(403)
})

test('my sessions are mine: listed with the device, ended one by one, and nobody else’s', async () => {
  const here = await signIn(house.stranger)
  const there = await signIn(house.stranger)
  const others = await house.person({ unitId: await house.unit('Sở Y tế') })
  const sessions = await here.client.call(identity.mySessions, {})
  expect(sessions.map(({ current, device }) => ({ current, device }))).toEqual(
    expect.arrayContaining([
      { current: true, device: 'Chrome trên Windows' },
      { current: false, device: 'Chrome trên Windows' },
    ]),
  )
  expect(sessions).toHaveLength(2)
  const id = sessions.find(({ current }) => !current)?.id ?? ''
  expect((await refusal(others.call(identity.endSession, { id }))).status).toBe(404)
  await here.client.call(identity.endSession, { id })
  expect((await there.client.call(identity.me, {})).account).toBeNull()
  expect(await here.client.call(identity.mySessions, {})).toHaveLength(1)
})
