import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { bytes, endpoint, may } from '../../shared/endpoint.ts'
import { Refusal } from '../../shared/refusal.ts'
import { type Database, openDatabase } from '../db/open.ts'
import { openFiles } from '../files/files.ts'
import { openLog } from '../log.ts'
import { MAIL_OFF } from '../mail/mail.ts'
import { sealsWith } from '../seals/seals.ts'
import { defineModule } from './module.ts'
import { rangeOf } from './send-download.ts'
import { serveModules } from './serve.ts'

// A module of the test's own: two units, one table, doors of each kind.
const contract = {
  open: endpoint({
    method: 'GET',
    path: '/probe/open',
    access: 'public',
    input: z.object({}),
    output: z.object({ seen: z.int() }),
    summary: 'Counts what a stranger sees.',
  }),
  list: endpoint({
    method: 'GET',
    path: '/probe/things',
    access: may('probe.view'),
    input: z.object({ atLeast: z.int().default(0) }),
    output: z.array(z.object({ name: z.string() })),
    summary: 'Lists things.',
  }),
  add: endpoint({
    method: 'POST',
    path: '/probe/things/add',
    access: may('probe.edit'),
    input: z.object({ unitId: z.int(), name: z.string().max(20) }),
    output: z.object({ done: z.boolean() }),
    summary: 'Adds a thing.',
  }),
  refuse: endpoint({
    method: 'POST',
    path: '/probe/refuse',
    access: may('probe.edit'),
    input: z.object({ unitId: z.int() }),
    output: z.object({}),
    summary: 'Writes, then refuses.',
  }),
  fault: endpoint({
    method: 'POST',
    path: '/probe/fault',
    access: 'signed-in',
    input: z.object({}),
    output: z.object({}),
    summary: 'Breaks.',
  }),
  drop: endpoint({
    method: 'POST',
    path: '/probe/drop',
    access: 'public',
    isAnonymous: true,
    input: z.object({ thingId: z.int(), refused: z.boolean() }),
    output: z.object({ known: z.boolean(), address: z.string() }),
    summary: 'Takes something from nobody.',
  }),
  kept: endpoint({
    method: 'GET',
    path: '/probe/kept',
    access: 'public',
    keep: 'until-changed',
    input: z.object({ refused: z.boolean().default(false) }),
    output: z.object({ known: z.boolean() }),
    summary: 'Answers everybody alike.',
  }),
  text: endpoint({
    method: 'GET',
    path: '/probe/text',
    access: 'public',
    input: z.object({}),
    output: bytes,
    summary: 'Sends a file.',
  }),
  broken: endpoint({
    method: 'GET',
    path: '/probe/broken',
    access: may('probe.view'),
    input: z.object({}),
    output: bytes,
    summary: 'Finds while setting a file that it cannot.',
  }),
}
const thing = sql.table('probe.thing')
const probe = defineModule(contract, {
  open: async ({ tx }) => ({
    seen: Number((await sql<{ count: string }>`select count(*) from ${thing}`.execute(tx)).rows[0]?.count),
  }),
  list: async ({ tx }, { atLeast }) =>
    (
      await sql<{
        name: string
        secret: string
      }>`select name, 'x' as secret from ${thing} where unit_id >= ${atLeast} order by name`.execute(tx)
    ).rows,
  add: async ({ tx }, { unitId, name }) => {
    await sql`insert into ${thing} (unit_id, name) values (${unitId}, ${name})`.execute(tx)
    return { done: true }
  },
  refuse: async ({ tx }, { unitId }) => {
    await sql`insert into ${thing} (unit_id, name) values (${unitId}, 'half')`.execute(tx)
    throw new Refusal(409, [{ reason: 'probe.no', sentence: 'Không được.' }])
  },
  fault: () => {
    throw new Error('secret detail of the inside')
  },
  drop: ({ actor, address }, { refused }) => {
    if (refused) throw new Refusal(409, [{ reason: 'probe.no', sentence: 'Không được.' }])
    return { known: actor !== null, address }
  },
  kept: ({ actor }, { refused }) => {
    if (refused) throw new Refusal(404, [{ reason: 'probe.no', sentence: 'Không có.' }])
    return { known: actor !== null }
  },
  text: () => ({
    name: 'Kế hoạch.txt',
    mediaType: 'text/plain',
    content: { make: async () => new TextEncoder().encode('xin chào') },
  }),
  broken: () => ({
    name: 'hỏng.txt',
    mediaType: 'text/plain',
    content: {
      make: async () => {
        throw new Refusal(422, [{ reason: 'probe.unreadable', sentence: 'Không đọc được.' }])
      },
    },
  }),
})

let owner: pg.Client
let database: Database
let app: Hono
let folder: string
const name = `noivu_probe_${randomUUID().slice(0, 8)}`
const account = randomUUID()

beforeAll(async () => {
  const url = new URL(inject('ownerUrl'))
  const admin = new pg.Client({ connectionString: url.href })
  await admin.connect()
  await admin.query(`create database ${name} template noivu_template`)
  await admin.end()
  url.pathname = `/${name}`
  owner = new pg.Client({ connectionString: url.href })
  await owner.connect()
  await owner.query(`
    create schema probe;
    create table probe.thing (id uuid primary key default gen_random_uuid(), unit_id int not null, name text not null, token_hash text default 'secret');
    call access.protect('probe.thing');
    insert into probe.thing (unit_id, name) values (1, 'một'), (2, 'hai');
    create table probe.undeclared (id int);
    grant connect on database ${name} to noivu_app;`)
  url.username = 'noivu_app'
  url.password = inject('appPassword')
  database = openDatabase(url.href, 4)
  folder = await mkdtemp(join(tmpdir(), 'noivu-files-'))
  app = serveModules(
    {
      database,
      files: await openFiles({ folder }),
      mail: MAIL_OFF,
      seals: sealsWith('pipeline'.repeat(6)),
      log: openLog('silent'),
      clock: () => new Date(),
      secureCookies: false,
      trustProxy: false,
      publicUrl: null,
      // The token says who asks and where: 'units:1,2', 'everywhere', 'nobody'.
      gate: async (_, { token, permission }) => ({
        actor: token === null ? null : { accountId: account, fullName: 'Người thử', unitId: 1 },
        everywhere: permission !== null && token === 'everywhere',
        units: permission !== null && token?.startsWith('units:') ? token.slice(6).split(',').map(Number) : [],
      }),
    },
    { probe },
  )
})
afterAll(async () => {
  await database.close()
  await owner.end()
  await rm(folder, { recursive: true, force: true })
})

function ask(path: string, token: string | null, body?: unknown, headers: Record<string, string> = {}) {
  return app.request(`http://localhost/api/probe${path}`, {
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    headers: {
      host: 'localhost',
      'x-noivu': '1',
      ...(token !== null && { cookie: `noivu_session=${token}` }),
      ...headers,
    },
  })
}
const names = async (token: string) =>
  ((await (await ask('/things', token)).json()) as { name: string }[]).map((row) => row.name)

test('the same query shows each actor his own units and nothing else', async () => {
  expect(await names('units:1')).toEqual(['một'])
  expect(await names('units:2')).toEqual(['hai'])
  expect(await names('everywhere')).toEqual(['hai', 'một'])
  expect(await names(`units:2,${Array.from({ length: 400 }, (_, at) => at + 10).join(',')}`)).toEqual(['hai'])
})

test('a stranger is asked to sign in, a person without the permission is refused', async () => {
  expect((await ask('/things', null)).status).toBe(401)
  expect((await ask('/things', 'nobody')).status).toBe(403)
})

test('a public door has no rights on protected tables', async () => {
  expect((await ask('/open', null)).status).toBe(403)
})

test('nothing can be written into a unit outside the scope', async () => {
  const answer = await ask('/things/add', 'units:1', { unitId: 2, name: 'lạc' })
  expect(answer.status).toBe(403)
  expect((await owner.query(`select from probe.thing where name = 'lạc'`)).rowCount).toBe(0)
})

test('a change is kept with its actor, its door and both states, without secrets', async () => {
  expect((await ask('/things/add', 'units:1', { unitId: 1, name: 'ba' })).status).toBe(200)
  const { rows } = await owner.query(
    `select c.operation, c.after, c.account_id, e.door, e.outcome, e.scope from audit.change c join audit.entry e on e.id = c.entry_id where c.after ->> 'name' = 'ba'`,
  )
  expect(rows).toEqual([
    {
      operation: 'insert',
      after: { id: expect.any(String), unit_id: 1, name: 'ba' },
      account_id: account,
      door: 'probe.add',
      outcome: 'done',
      scope: 'few:1',
    },
  ])
})

test('a refusal leaves nothing but an entry that names its reason', async () => {
  const answer = await ask('/refuse', 'units:1', { unitId: 1 })
  expect(answer.status).toBe(409)
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  const problem = (await answer.json()) as { entry: string; detail: string }
  expect(problem.detail).toBe('Không được.')
  expect((await owner.query(`select from probe.thing where name = 'half'`)).rowCount).toBe(0)
  expect((await owner.query('select outcome, reason from audit.entry where id = $1', [problem.entry])).rows).toEqual([
    { outcome: 'refused', reason: 'probe.no' },
  ])
})

test('a refusal while a file is set has an entry of its own beside the reading that led to it', async () => {
  const answer = await ask('/broken', 'units:1')
  expect(answer.status).toBe(422)
  const { entry } = (await answer.json()) as { entry: string }
  const { rows } = await owner.query(
    `select outcome, reason, id = $1 as told from audit.entry where door = 'probe.broken' order by outcome`,
    [entry],
  )
  expect(rows).toEqual([
    { outcome: 'done', reason: null, told: false },
    { outcome: 'refused', reason: 'probe.unreadable', told: true },
  ])
})

test('an anonymous door knows nobody, and history keeps of it the day of a refusal and no more', async () => {
  const answer = await ask('/drop', 'units:1', { thingId: 7, refused: false })
  expect(await answer.json()).toEqual({ known: false, address: '' })
  expect((await owner.query(`select from audit.entry where door = 'probe.drop'`)).rowCount).toBe(0)
  expect((await ask('/drop', 'units:1', { thingId: 7, refused: true })).status).toBe(409)
  const { rows } = await owner.query(
    `select account_id, address, subject, reason, extract(epoch from at at time zone 'UTC')::int % 86400 as second from audit.entry where door = 'probe.drop'`,
  )
  expect(rows).toEqual([{ account_id: null, address: null, subject: {}, reason: 'probe.no', second: 0 }])
})

test('an answer that may be kept is nobody’s own, and a refusal is not kept', async () => {
  const [own, strange] = [await ask('/kept', 'units:1'), await ask('/kept', null)]
  expect(await own.json()).toEqual({ known: false })
  expect(own.headers.get('etag')).toBe(strange.headers.get('etag'))
  expect(own.headers.get('cache-control')).toBe('public, no-cache')
  expect((await ask('/kept', null, undefined, { 'if-none-match': own.headers.get('etag') as string })).status).toBe(304)
  const refused = await ask('/kept?refused=true', null)
  expect([refused.status, refused.headers.get('cache-control')]).toEqual([404, 'no-store'])
})

test('a fault tells its entry and nothing of the inside', async () => {
  const answer = await ask('/fault', 'units:1', {})
  expect(answer.status).toBe(500)
  const text = await answer.text()
  expect(text).not.toContain('secret detail')
  const { entry } = JSON.parse(text) as { entry: string }
  expect((await owner.query('select outcome from audit.entry where id = $1', [entry])).rows).toEqual([
    { outcome: 'failed' },
  ])
})

test('a change from another site is refused before anything runs', async () => {
  expect(
    (await ask('/things/add', 'units:1', { unitId: 1, name: 'xấu' }, { origin: 'http://evil.example' })).status,
  ).toBe(403)
  expect((await ask('/things/add', 'units:1', { unitId: 1, name: 'xấu' }, { 'x-noivu': '0' })).status).toBe(403)
  expect((await owner.query(`select from probe.thing where name = 'xấu'`)).rowCount).toBe(0)
})

test('text typed in NFD is kept in NFC, and too long text is refused with its field', async () => {
  expect((await ask('/things/add', 'units:1', { unitId: 1, name: 'Bốn'.normalize('NFD') })).status).toBe(200)
  expect((await owner.query(`select from probe.thing where name = $1`, ['Bốn'.normalize('NFC')])).rowCount).toBe(1)
  const refused = await ask('/things/add', 'units:1', { unitId: 1, name: 'x'.repeat(21) })
  expect(refused.status).toBe(422)
  expect(((await refused.json()) as { problems: { at: string }[] }).problems[0]?.at).toBe('name')
})

test('numbers in a query are read as numbers', async () => {
  const answer = await ask('/things?atLeast=2', 'everywhere')
  expect(((await answer.json()) as { name: string }[]).map((row) => row.name)).toEqual(['hai'])
})

test('a column added to a query does not leak', async () => {
  expect(await (await ask('/things?atLeast=2', 'everywhere')).json()).toEqual([{ name: 'hai' }])
})

test('files go out with safe headers and their Vietnamese name', async () => {
  const answer = await ask('/text', null)
  expect(await answer.text()).toBe('xin chào')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-security-policy')).toContain('sandbox')
  expect(answer.headers.get('content-disposition')).toContain("filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch.txt")
})

test('parts of a file are those that were asked for', () => {
  expect(rangeOf('bytes=0-99', 1000)).toEqual({ start: 0, end: 99 })
  expect(rangeOf('bytes=900-', 1000)).toEqual({ start: 900, end: 999 })
  expect(rangeOf('bytes=-100', 1000)).toEqual({ start: 900, end: 999 })
  expect(rangeOf('bytes=1000-', 1000)).toBe('beyond')
  expect(rangeOf(null, 1000)).toBeNull()
})

test('rights do not outlast their transaction', async () => {
  await names('everywhere')
  await expect(database.begin((tx) => sql`select * from probe.thing`.execute(tx))).rejects.toThrow(/permission denied/)
})

test('a table nobody declared cannot be read, and history cannot be written or mended', async () => {
  const everywhere = { everywhere: true, units: [], accountId: account, entry: null }
  await expect(database.within(everywhere, (tx) => sql`select * from probe.undeclared`.execute(tx))).rejects.toThrow(
    /permission denied/,
  )
  await expect(
    database.within(everywhere, (tx) => sql`update audit.change set after = null`.execute(tx)),
  ).rejects.toThrow(/permission denied/)
  await expect(database.within(everywhere, (tx) => sql`delete from audit.entry`.execute(tx))).rejects.toThrow(
    /permission denied/,
  )
  await expect(
    database.within(everywhere, (tx) =>
      sql`insert into audit.change (table_name, operation) values ('x', 'insert')`.execute(tx),
    ),
  ).rejects.toThrow(/permission denied/)
})

test('the page of all doors is for people who are signed in, and carries no script', async () => {
  const look = (token: string | null) =>
    app.request('http://localhost/api/docs', { headers: token === null ? {} : { cookie: `noivu_session=${token}` } })
  expect((await look(null)).status).toBe(302)
  const page = await look('nobody')
  expect(page.status).toBe(200)
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  const text = await page.text()
  expect(text).toContain('/api/probe/things')
  expect(text).not.toContain('<script')
})
