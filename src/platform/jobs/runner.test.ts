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
import { MAIL_OFF } from '../mail/mail.ts'
import { sealsWith } from '../seals/seals.ts'
import { jobsIn } from './jobs.ts'
import { startRunner } from './runner.ts'
import { inVietnam } from './schedules.ts'
import { type Schedule, schedule, task } from './task.ts'

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
let isBroken = false
const mends = task({
  name: 'probe.mend',
  input: z.object({}),
  run: async () => {
    if (isBroken) throw new Error('chưa có mạng')
  },
})

let owner: pg.Client
let database: Database
let runner: { stop: () => Promise<void> }
let ground: Parameters<typeof startRunner>[1]
let start: (schedules?: Schedule[]) => Promise<{ stop: () => Promise<void> }>
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
  ground = {
    database,
    files: await openFiles({ folder }),
    seals: sealsWith('runner'.repeat(8)),
    mail: MAIL_OFF,
    log: openLog('silent'),
    clock: () => new Date(),
  }
  start = (schedules = []) => startRunner(ownerUrl, ground, { tasks: [count, breaks, mends], schedules })
  runner = await start()
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
  // The entry is written after the run is marked as done.
  const entries = async () =>
    (
      await owner.query(
        `select outcome from audit.entry where door = 'task probe.count' and subject ->> 'runId' = $1`,
        [id],
      )
    ).rows
  await expect.poll(entries, { timeout: 10_000 }).toEqual([{ outcome: 'done' }])
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

const counting = schedule({
  name: 'probe.count-often',
  cron: '*/5 * * * *',
  label: 'Đếm',
  task: count,
  input: { to: 2 },
})
const mending = schedule({ name: 'probe.mend-often', cron: '*/5 * * * *', label: 'Sửa', task: mends, input: {} })
const scheduled = async (name: string) =>
  (
    await owner.query<{ id: string; state: string; attempts: number; last_error: string | null }>(
      'select id, state, attempts, last_error from jobs.run where schedule = $1',
      [name],
    )
  ).rows
const timesRun = async (taskName: string, id: string | undefined) =>
  (
    await owner.query(`select from audit.entry where door = $1 and outcome = 'done' and subject ->> 'runId' = $2`, [
      `task ${taskName}`,
      id,
    ])
  ).rowCount
/** The program knows a schedule, and is then off for three hours. */
async function sleepWith(wanted: Schedule): Promise<void> {
  await runner.stop()
  runner = await start([wanted])
  const known = 'select from graphile_worker._private_known_crontabs where identifier = $1'
  await expect.poll(async () => (await owner.query(known, [wanted.name])).rowCount, { timeout: 10_000 }).toBe(1)
  await runner.stop()
  await owner.query(
    `update graphile_worker._private_known_crontabs
       set known_since = now() - interval '1 day', last_execution = now() - interval '3 hours'`,
  )
  runner = await start([wanted])
}
const waitingFirings = async () =>
  (await owner.query(`select from graphile_worker.jobs where task_identifier like 'fire:%'`)).rowCount

test('firings missed while the program was off are made up for, by one run', async () => {
  await sleepWith(counting)
  await expect.poll(() => scheduled(counting.name), { timeout: 15_000 }).toMatchObject([{ state: 'done', attempts: 1 }])
  await expect.poll(waitingFirings, { timeout: 15_000 }).toBe(0)
  const [run] = await scheduled(counting.name)
  // The entry is written after the run is marked as done.
  await expect.poll(() => timesRun('probe.count', run?.id), { timeout: 10_000 }).toBe(1)
})

test('a schedule that fails stays one row with its last error, and the next firing tries it again', async () => {
  isBroken = true
  await sleepWith(mending)
  await expect
    .poll(() => scheduled(mending.name), { timeout: 15_000 })
    .toMatchObject([{ state: 'failed', last_error: 'chưa có mạng' }])
  await expect.poll(waitingFirings, { timeout: 15_000 }).toBe(0)
  isBroken = false
  const fire = `select jobs.fire($1, 'probe.mend', 'Sửa', '{}', now() + interval '5 minutes') as asked`
  // The run is told as failed a moment before its job is released, and a locked job is not asked for again.
  await expect
    .poll(async () => (await owner.query(fire, [mending.name])).rows, { timeout: 15_000 })
    .toEqual([{ asked: true }])
  await expect
    .poll(() => scheduled(mending.name), { timeout: 15_000 })
    .toMatchObject([{ state: 'done', last_error: null }])
})

test('the same firing twice asks once', async () => {
  const fire = (due: string) =>
    owner.query<{ asked: boolean }>(
      `select jobs.fire('probe.twice', 'probe.count', 'Đếm', '{"to":1}', ${due}) as asked`,
    )
  const started = `now() - interval '1 minute'`
  expect((await fire(started)).rows[0]?.asked).toBe(true)
  expect((await fire(started)).rows[0]?.asked).toBe(false)
  await expect.poll(() => scheduled('probe.twice'), { timeout: 10_000 }).toMatchObject([{ state: 'done' }])
  expect((await fire(started)).rows[0]?.asked).toBe(false)
  // A run is told as done a moment before its job is released.
  const next = async () => (await fire(`now() + interval '1 minute'`)).rows[0]?.asked
  await expect.poll(next, { timeout: 10_000 }).toBe(true)
})

test('work that a crash left locked runs at the next start', async () => {
  await runner.stop()
  const id = await database.within(me, (tx) => jobsIn(tx).add(count, 'Đếm', { to: 1 }))
  await owner.query(
    `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'worker-of-before' where payload ->> 'run' = $1`,
    [id],
  )
  runner = await start()
  await expect.poll(() => runOf(id), { timeout: 10_000 }).toMatchObject({ state: 'done' })
})

test.each([
  ['30 7 * * 1-5', '2026-11-23T00:30Z', true], // Monday 07:30 in Hà Nội
  ['30 7 * * 1-5', '2026-11-22T00:30Z', false], // Sunday
  ['30 7 * * 1-5', '2026-11-23T07:30Z', false],
  ['0 5 * * 1', '2026-11-22T22:00Z', true], // Monday 05:00
  ['0 5 * * 1', '2026-11-23T22:00Z', false],
  ['0 0 1 1 *', '2026-12-31T17:00Z', true], // the first minute of the year
  ['0 0 1 12 *', '2026-11-30T17:00Z', true],
])('%s in Vietnamese time at %s: %s', (cron, instant, isDue) => {
  const at = new Date(instant)
  const digest = {
    min: at.getUTCMinutes(),
    hour: at.getUTCHours(),
    date: at.getUTCDate(),
    month: at.getUTCMonth() + 1,
    dow: at.getUTCDay(),
  }
  expect(inVietnam(cron)(digest)).toBe(isDue)
})
