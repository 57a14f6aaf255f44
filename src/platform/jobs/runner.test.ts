import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { type Database, openDatabase } from '../db/open.ts'
import { openFiles } from '../files/files.ts'
import { openLog } from '../log.ts'
import { jobsIn } from './jobs.ts'
import { startRunner } from './runner.ts'
import { task } from './task.ts'

const count = task({
  name: 'probe.count',
  input: z.object({ to: z.int(), slow: z.boolean().default(false) }),
  run: async ({ step, progress }, { to, slow }) => {
    for (let at = 1; at <= to; at++) {
      await step(async () => {})
      await progress.report(at, to)
      if (slow) await new Promise((later) => setTimeout(later, 30))
    }
    return { counted: to }
  },
})
const breaks = task({
  name: 'probe.break',
  input: z.object({}),
  run: async () => {
    throw new Error('máy in hết giấy')
  },
})

let owner: pg.Client
let database: Database
let runner: { stop: () => Promise<void> }
let folder: string
const account = randomUUID()
const me = { everywhere: false, units: [], accountId: account, entry: null }

beforeAll(async () => {
  const name = `noivu_jobs_${randomUUID().slice(0, 8)}`
  const url = new URL(inject('ownerUrl'))
  const admin = new pg.Client({ connectionString: url.href })
  await admin.connect()
  await admin.query(`create database ${name} template noivu_template`)
  await admin.end()
  url.pathname = `/${name}`
  owner = new pg.Client({ connectionString: url.href })
  await owner.connect()
  await owner.query(`grant connect on database ${name} to noivu_app`)
  const ownerUrl = url.href
  url.username = 'noivu_app'
  url.password = inject('appPassword')
  database = openDatabase(url.href, 4)
  folder = await mkdtemp(join(tmpdir(), 'noivu-files-'))
  runner = await startRunner(
    ownerUrl,
    { database, files: await openFiles({ folder }), log: openLog('silent'), clock: () => new Date() },
    [count, breaks],
  )
})
afterAll(async () => {
  await runner.stop()
  await database.close()
  await owner.end()
  await rm(folder, { recursive: true, force: true })
})

const runOf = async (id: string) =>
  (
    await owner.query<{
      state: string
      done: number
      total: number | null
      last_error: string | null
      answer: unknown
      attempts: number
    }>('select state, done, total, last_error, answer, attempts from jobs.run where id = $1', [id])
  ).rows[0]

test('a task asked for in a transaction runs after it, with its progress and its answer', async () => {
  const id = await database.within(me, (tx) => jobsIn(tx).add(count, 'Đếm', { to: 5 }))
  await expect
    .poll(() => runOf(id), { timeout: 10_000 })
    .toMatchObject({ state: 'done', done: 5, total: 5, answer: { counted: 5 } })
  const entries = await owner.query(
    `select outcome from audit.entry where door = 'task probe.count' and subject ->> 'runId' = $1`,
    [id],
  )
  expect(entries.rows).toEqual([{ outcome: 'done' }])
})

test('work asked for by something rolled back never happens', async () => {
  let asked = ''
  await expect(
    database.within(me, async (tx) => {
      asked = await jobsIn(tx).add(count, 'Đếm', { to: 1 })
      throw new Error('changed my mind')
    }),
  ).rejects.toThrow()
  expect(await runOf(asked)).toBeUndefined()
  expect(
    (await owner.query('select from graphile_worker._private_jobs where payload::text like $1', [`%${asked}%`]))
      .rowCount,
  ).toBe(0)
})

test('a failure keeps its last error in words and will be tried again', async () => {
  const id = await database.within(me, (tx) => jobsIn(tx).add(breaks, 'In', {}))
  await expect
    .poll(() => runOf(id), { timeout: 10_000 })
    .toMatchObject({ state: 'failed', last_error: 'máy in hết giấy', attempts: 1 })
})

test('cancelled work stops at its next step', async () => {
  const id = await database.within(me, (tx) => jobsIn(tx).add(count, 'Đếm chậm', { to: 1_000, slow: true }))
  await expect.poll(async () => (await runOf(id))?.done ?? 0, { timeout: 10_000 }).toBeGreaterThan(2)
  await owner.query(`update jobs.run set state = 'cancelled' where id = $1`, [id])
  const at = (await runOf(id))?.done ?? 0
  await new Promise((later) => setTimeout(later, 300))
  expect((await runOf(id))?.state).toBe('cancelled')
  expect((await runOf(id))?.done).toBeLessThanOrEqual(at + 1)
})

test('a person sees the progress of his own work and of nobody else’s', async () => {
  const id = await database.within(me, (tx) => jobsIn(tx).add(count, 'Đếm', { to: 1 }))
  const seenBy = (accountId: string) =>
    database.within({ ...me, accountId }, (tx) => tx.selectFrom('jobs.run').select('id').where('id', '=', id).execute())
  expect(await seenBy(account)).toHaveLength(1)
  expect(await seenBy(randomUUID())).toHaveLength(0)
})
