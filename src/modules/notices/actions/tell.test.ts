import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Client, type House, openHouse, Refused } from '../../../../tests/support/house.ts'
import { notices } from '../contract.ts'
import { type Telling, tell } from './tell.ts'

let house: House
let health: number
let finance: number
let lan: Client & { accountId: string }
let minh: Client & { accountId: string }

beforeAll(async () => {
  house = await openHouse()
  health = await house.unit('Sở Y tế')
  finance = await house.unit('Sở Tài chính')
})
afterAll(() => house.close())
beforeEach(async () => {
  house.clock.now = new Date('2026-11-24T01:00:00Z')
  lan = await house.person({ unitId: health, grants: [{ role: 'par-scorer', unitId: health }] })
  minh = await house.person({ unitId: finance, grants: [{ role: 'par-scorer', unitId: finance }] })
})

const telling = (change: Partial<Telling> = {}): Telling => ({
  to: { accounts: [lan.accountId] },
  key: `probe.${randomUUID()}`,
  kind: 'task',
  title: 'Phiếu bị trả lại',
  body: 'Sở Nội vụ trả lại phiếu để bổ sung. Hãy bổ sung trước 17:00 ngày 30/11/2026.',
  path: '/par/sheets/1',
  at: house.clock.now,
  ...change,
})
/** As an action does: limited to one unit, in one person's name. */
const tellAs = (person: { accountId: string }, unitId: number, what: Telling) =>
  house.database.within(
    { everywhere: false, units: [unitId], accountId: person.accountId, entry: null },
    async (tx) => await tell(tx, what),
  )
const titles = async (client: Client) =>
  (await client.call(notices.notices, { pageSize: 200 })).notices.map(({ title }) => title)

test('whoever acts within one unit tells people of another, who alone see it', async () => {
  expect(await tellAs(minh, finance, telling())).toBe(1)
  expect(await titles(lan)).toEqual(['Phiếu bị trả lại'])
  expect(await titles(minh)).toEqual([])
  expect(await lan.call(notices.unread, {})).toEqual({ count: 1 })
})

test('the same key is told to a person once, however often it is asked for', async () => {
  const once = telling()
  expect(await tellAs(minh, finance, once)).toBe(1)
  expect(await tellAs(minh, finance, { ...once, to: { accounts: [lan.accountId, minh.accountId] } })).toBe(1)
  expect(await titles(lan)).toHaveLength(1)
  expect(await titles(minh)).toHaveLength(1)
})

test('what is rolled back is not told', async () => {
  const undone = house.database.within(
    { everywhere: false, units: [finance], accountId: minh.accountId, entry: null },
    async (tx) => {
      await tell(tx, telling())
      throw new Error('changed my mind')
    },
  )
  await expect(undone).rejects.toThrow('changed my mind')
  expect(await titles(lan)).toEqual([])
})

test('the holders of a permission at a unit are told, but for whoever did it; others are not', async () => {
  const another = await house.person({ unitId: health, grants: [{ role: 'par-scorer', unitId: health }] })
  const head = await house.person({ unitId: health, grants: [{ role: 'par-head', unitId: health }] })
  await tellAs(
    another,
    health,
    telling({ to: { unitId: health, permission: 'par.self-assess' }, except: another.accountId }),
  )
  expect(await titles(lan)).toHaveLength(1)
  for (const person of [another, head, minh]) expect(await titles(person)).toEqual([])
})

test('the holders of a permission in the whole system are told', async () => {
  const everywhere = await house.person({ unitId: finance, grants: [{ role: 'par-appraiser', unitId: null }] })
  const here = await house.person({ unitId: finance, grants: [{ role: 'par-appraiser', unitId: finance }] })
  await tellAs(minh, finance, telling({ to: { everywhere: 'par.appraise' } }))
  expect(await titles(everywhere)).toHaveLength(1)
  expect(await titles(here)).toEqual([])
})

test('an ended account is told nothing', async () => {
  await house.owner.query('update identity.account set valid_to = $1 where id = $2', ['2026-11-24', lan.accountId])
  expect(await tellAs(minh, finance, telling())).toBe(0)
})

test('a long reason is shortened, not refused', async () => {
  await tellAs(minh, finance, telling({ body: 'lý do '.repeat(500) }))
  const [notice] = (await lan.call(notices.notices, {})).notices
  expect(notice?.body).toHaveLength(2_000)
  expect(notice?.body.endsWith('…')).toBe(true)
})

test('the unread come first, then the newest, a page at a time', async () => {
  for (const [minute, title] of ['một', 'hai', 'ba'].entries())
    await tellAs(minh, finance, telling({ title, at: new Date(Date.UTC(2026, 10, 23, 1, minute)) }))
  const { notices: all } = await lan.call(notices.notices, {})
  await lan.call(notices.read, { id: all.find(({ title }) => title === 'ba')?.id as string })
  expect(await titles(lan)).toEqual(['hai', 'một', 'ba'])
  const second = await lan.call(notices.notices, { page: 2, pageSize: 2 })
  expect([second.total, ...second.notices.map(({ title }) => title)]).toEqual([3, 'ba'])
  expect((await lan.call(notices.notices, { state: 'unread', kind: 'task' })).total).toBe(2)
  expect((await lan.call(notices.notices, { kind: 'deadline' })).total).toBe(0)
})

test('one notice or all in sight are marked read; what came since stays unread', async () => {
  await tellAs(minh, finance, telling())
  const { notices: seen, at } = await lan.call(notices.notices, {})
  house.clock.now = new Date('2026-11-24T01:05:00Z')
  await tellAs(minh, finance, telling({ at: house.clock.now }))
  await lan.call(notices.readAll, { until: at })
  expect(await lan.call(notices.unread, {})).toEqual({ count: 1 })
  // Read again, it keeps the hour of the first time.
  await lan.call(notices.read, { id: seen[0]?.id as string })
  const first = (await lan.call(notices.notices, {})).notices.find(({ id }) => id === seen[0]?.id)
  expect(first?.readAt).toBe('2026-11-24T01:05:00.000Z')
})

test('another’s notice is not found, and is not marked', async () => {
  await tellAs(minh, finance, telling())
  const [own] = (await lan.call(notices.notices, {})).notices
  const refused = await minh.call(notices.read, { id: own?.id as string }).catch((error) => error as Refused)
  expect(refused).toBeInstanceOf(Refused)
  expect((refused as Refused).status).toBe(404)
  expect(await lan.call(notices.unread, {})).toEqual({ count: 1 })
})

test('the bell of an open page does not keep a session that nobody uses', async () => {
  for (let hour = 1; hour < 8; hour++) {
    house.clock.now = new Date(Date.UTC(2026, 10, 24, 1 + hour))
    await lan.call(notices.unread, {})
  }
  house.clock.now = new Date('2026-11-24T09:00:01Z')
  const refused = await lan.call(notices.unread, {}).catch((error) => error as Refused)
  expect((refused as Refused).status).toBe(401)
})

test.each(['app_few', 'app_many', 'app_all'])('%s writes no notice but by telling, and rewrites none', async (role) => {
  await tellAs(minh, finance, telling())
  for (const statement of [
    `insert into notices.notice (account_id, key, kind, title, body, path, created_at)
       select id, 'forged', 'task', 't', 'b', '/', now() from identity.account limit 1`,
    `update notices.notice set title = 'khác'`,
    `delete from notices.notice`,
  ])
    await expect(
      house.database.begin(async (tx) => {
        await sql`select set_config('role', ${role}, true), set_config('noivu.account', ${lan.accountId}, true)`.execute(
          tx,
        )
        await sql.raw(statement).execute(tx)
      }),
      statement,
    ).rejects.toThrow('permission denied')
})
