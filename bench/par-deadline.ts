/**
 * Deadline day: 500 scorers of 239 units autosave with think time against one process on embedded PostgreSQL, each page
 * asking for its sheet again every half minute as the real page does. Against it: the bare update of the same rows (with
 * the table's own history trigger), through `pg` alone, by the same scorers at the same pace, before and after.
 * `npm run bench -- par-deadline [seconds]` — 300 by default; the bare side takes a fifth of it, twice.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Random, randomFrom } from '../src/app/demo/random.ts'
import { type AssessmentSheet, par } from '../src/modules/par/contract.ts'
import { bestInputs, ownLeaves } from '../src/modules/par/fixtures.ts'
import { openRound } from '../src/modules/par/index.ts'
import { openDatabase } from '../src/platform/db/open.ts'
import { SYSTEM } from '../src/platform/http/call.ts'
import { type ArgumentOf, type Endpoint, messageOf, type OutputOf } from '../src/shared/endpoint.ts'
import { startProgramProcess, temporaryDataFolder } from '../tests/support/running.ts'
import { percentile } from './measure.ts'

const SCORERS = 500
const SECONDS = Number(process.argv[3] ?? 300)
/** Between two saves of one person: never under two seconds (the page waits for a pause in typing), eight on average. */
const LEAST_THOUGHT = 2_000
const MORE_THOUGHT = 6_000
const ASKED_AGAIN = 30_000
const FRAME = '2024-12-31'

interface Scorer {
  cookie: string
  assessmentId: string
  random: Random
  sheet: AssessmentSheet
  leaves: ReturnType<typeof ownLeaves>
}

/** A refused call, with its reason. */
class Refused extends Error {
  readonly reason: string
  constructor(status: number, reason: string) {
    super(`${status} ${reason}`)
    this.reason = reason
  }
}

const data = await temporaryDataFolder()
const running = await startProgramProcess('server', data.path)

async function ask<E extends Endpoint>(cookie: string, door: E, argument: ArgumentOf<E>): Promise<OutputOf<E>> {
  const { url, body } = messageOf(door, argument as Record<string, unknown>)
  const answer = await fetch(`${running.url}${url}`, {
    method: door.method,
    headers: { cookie, 'x-noivu': '1', ...(body !== null && { 'content-type': 'application/json' }) },
    ...(body !== null && { body }),
  })
  const json = (await answer.json()) as { problems?: { reason: string }[] }
  if (!answer.ok) throw new Refused(answer.status, json.problems?.[0]?.reason ?? 'fault')
  return json as OutputOf<E>
}

/** The embedded server says where it listens in its pid file; the owner's password stands among the secrets. */
async function urlsOf(folder: string) {
  const secrets = JSON.parse(await readFile(join(folder, 'secrets.json'), 'utf8')) as { owner: string; app: string }
  const port = (await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[3]
  const of = (user: string, password: string) =>
    `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`
  return { owner: of('postgres', secrets.owner), app: of('noivu_app', secrets.app) }
}

/** A round over twenty departments, ten districts and 209 communes of Bắc Giang, in the middle of self-assessment. */
async function openTheRound(appUrl: string, owner: pg.Client): Promise<{ id: string; unitId: number }[]> {
  const database = openDatabase(appUrl, 2)
  const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  const { rows: sets } = await owner.query<{ id: string; level: string }>('select id, level from par.criteria_set')
  const setId = (level: string) => sets.find((set) => set.level === level)?.id as string
  const { rows: provinces } = await owner.query<{ unit_id: number }>(
    `select unit_id from organization.unit_version where full_name = 'Tỉnh Bắc Giang' and valid_from <= $1 and $1 < valid_to and recorded_to = 'infinity'`,
    [FRAME],
  )
  const within = provinces[0]?.unit_id as number
  const block = (name: string, level: 'department' | 'district' | 'commune') => ({
    name,
    setId: setId(level),
    withSurvey: true,
    within,
    levels: [level],
    kinds: [],
  })
  await database.within({ everywhere: true, units: [], accountId: SYSTEM.accountId, entry: null }, (tx) =>
    openRound(
      { tx, now: new Date() },
      par.openRound.input.parse({
        year: 2024,
        name: 'Ngày cuối',
        frameDay: FRAME,
        tieRule: 'shared',
        bands: [],
        windows: [{ stage: 'self-assessment', opensAt: at(-5), closesAt: at(1) }],
        blocks: [block('Sở', 'department'), block('Huyện', 'district'), block('Xã', 'commune')],
      }),
    ),
  )
  await database.close()
  const { rows } = await owner.query<{ id: string; unitId: number }>(
    'select id, unit_id as "unitId" from par.assessment order by id',
  )
  return rows
}

async function signIn(owner: pg.Client, unitId: number): Promise<string> {
  const [accountId, token] = [randomUUID(), randomBytes(32).toString('base64url')]
  await owner.query('insert into identity.account (id, user_name, full_name, unit_id) values ($1, $2, $3, $4)', [
    accountId,
    `cham.${accountId.slice(0, 8)}`,
    'Người Chấm Thử',
    unitId,
  ])
  await owner.query(
    `insert into identity.grant (account_id, role, unit_id, with_below, valid_from) values ($1, 'par-scorer', $2, true, '2020-01-01')`,
    [accountId, unitId],
  )
  await owner.query(
    `insert into identity.session (token_hash, account_id, created_at, last_seen_at, expires_at) values ($1, $2, now(), now(), now() + interval '24 hours')`,
    [createHash('sha256').update(token).digest(), accountId],
  )
  return `noivu_session=${token}`
}

const thought = (random: Random) => LEAST_THOUGHT - Math.log(1 - random.next()) * MORE_THOUGHT

/** Every scorer saves, thinks, saves, until the time is over. @returns when all are done. */
async function throughTheTime(
  scorers: readonly Scorer[],
  seconds: number,
  save: (scorer: Scorer, leaf: Scorer['leaves'][number], note: string) => Promise<void>,
  side: string,
): Promise<void> {
  const end = performance.now() + seconds * 1_000
  await Promise.all(
    scorers.map(async (scorer, number) => {
      // They do not sit down in one moment.
      await sleep(scorer.random.next() * (LEAST_THOUGHT + MORE_THOUGHT))
      for (let at = 0; performance.now() < end; at++) {
        await save(scorer, scorer.random.pick(scorer.leaves), `${side} ${number} ${at}`)
        await sleep(thought(scorer.random))
      }
    }),
  )
}

const urls = await urlsOf(data.path)
const owner = new pg.Client({ connectionString: urls.owner })
await owner.connect()
const sheets = await openTheRound(urls.app, owner)
const scorers: Scorer[] = []
for (let number = 0; number < SCORERS; number++) {
  const { id: assessmentId, unitId } = sheets[number % sheets.length] as (typeof sheets)[number]
  const cookie = await signIn(owner, unitId)
  const sheet = await ask(cookie, par.assessmentSheet, { assessmentId })
  scorers.push({ cookie, assessmentId, random: randomFrom(number), sheet, leaves: ownLeaves(sheet) })
}
await owner.query('vacuum analyze')

// Every criterion has its entry before anything is measured, so that both sides update.
for (const { cookie, assessmentId, leaves } of scorers.slice(0, sheets.length))
  for (const leaf of leaves)
    await ask(cookie, par.saveEntry, {
      assessmentId,
      criterionId: leaf.id,
      version: 0,
      inputs: bestInputs(leaf.scoring) as never,
      note: 'ban đầu',
    })

const times = { save: [] as number[], read: [] as number[], bare: [] as number[] }
const acknowledged = new Map<string, string>()
const errors: string[] = []
let stale = 0

async function bareSide(): Promise<void> {
  const pool = new pg.Pool({ connectionString: urls.owner, max: 20 })
  await throughTheTime(
    scorers,
    SECONDS / 5,
    async ({ assessmentId }, leaf, note) => {
      const started = performance.now()
      await pool.query(
        `update par.entry set inputs = $3, note = $4, points = $5, version = version + 1, updated_at = now()
         where assessment_id = $1 and criterion_id = $2`,
        [assessmentId, leaf.id, JSON.stringify(bestInputs(leaf.scoring)), note, 1],
      )
      times.bare.push(performance.now() - started)
    },
    'trần',
  )
  await pool.end()
}

async function look(scorer: Scorer): Promise<void> {
  const started = performance.now()
  scorer.sheet = await ask(scorer.cookie, par.assessmentSheet, { assessmentId: scorer.assessmentId })
  times.read.push(performance.now() - started)
}

/** As the page: on the version it knows; when somebody was faster it looks again and saves on that. */
async function saveAsThePage(scorer: Scorer, leaf: Scorer['leaves'][number], note: string): Promise<void> {
  for (;;) {
    const entry = scorer.sheet.leaves.find(({ criterionId }) => criterionId === leaf.id)?.entry
    const started = performance.now()
    try {
      const saved = await ask(scorer.cookie, par.saveEntry, {
        assessmentId: scorer.assessmentId,
        criterionId: leaf.id,
        version: entry?.version ?? 0,
        inputs: bestInputs(leaf.scoring) as never,
        note,
      })
      times.save.push(performance.now() - started)
      acknowledged.set(`${scorer.assessmentId} ${leaf.id} ${saved.entry.version}`, note)
      const place = scorer.sheet.leaves.find(({ criterionId }) => criterionId === leaf.id)
      if (place) place.entry = saved.entry
      return
    } catch (error) {
      if (!(error instanceof Refused && error.reason === 'par.stale-entry')) {
        errors.push(String(error))
        return
      }
      stale += 1
      await look(scorer)
    }
  }
}

async function doorSide(): Promise<void> {
  let over = false
  const reading = scorers.map(async (scorer) => {
    await sleep(scorer.random.next() * ASKED_AGAIN)
    while (!over) {
      await look(scorer).catch((error) => errors.push(String(error)))
      for (let waited = 0; waited < ASKED_AGAIN && !over; waited += 500) await sleep(500)
    }
  })
  for (const scorer of scorers) await look(scorer)
  times.read.length = 0
  await throughTheTime(scorers, SECONDS, saveAsThePage, 'cửa')
  over = true
  await Promise.all(reading)
}

await bareSide()
await doorSide()
await bareSide()

/** Every save that was answered must stand in the history as it was meant, and the last of each in its row. */
async function lostEdits(): Promise<number> {
  const { rows } = await owner.query<{ key: string; note: string }>(
    `select (after ->> 'assessment_id') || ' ' || (after ->> 'criterion_id') || ' ' || (after ->> 'version') as key, after ->> 'note' as note
     from audit.change where table_name = 'par.entry' and after ->> 'note' like 'cửa %'`,
  )
  const kept = new Map(rows.map(({ key, note }) => [key, note]))
  const missing = [...acknowledged].filter(([key, note]) => kept.get(key) !== note).length
  return missing + (rows.length - kept.size) + Math.max(0, rows.length - acknowledged.size)
}

const figure = (values: readonly number[], share: number) => percentile(values, share).toFixed(1)
const line = (name: string, values: readonly number[]) =>
  `${name.padEnd(22)} ${String(values.length).padStart(7)} × p50 ${figure(values, 0.5)} ms  p95 ${figure(values, 0.95)} ms  p99 ${figure(values, 0.99)} ms\n`
process.stdout.write(
  `${SCORERS} scorers of ${sheets.length} sheets, ${SECONDS} s, ${(times.save.length / SECONDS).toFixed(1)} saves a second\n`,
)
process.stdout.write(
  line('bare update', times.bare) + line('save', times.save) + line('sheet read beside it', times.read),
)
process.stdout.write(
  `save ÷ bare update: p50 ${(percentile(times.save, 0.5) / percentile(times.bare, 0.5)).toFixed(1)} ×, p99 ${(percentile(times.save, 0.99) / percentile(times.bare, 0.99)).toFixed(1)} ×\n`,
)
process.stdout.write(`errors ${errors.length}, lost edits ${await lostEdits()}, overtaken and saved again ${stale}\n`)
for (const error of new Set(errors)) process.stdout.write(`  ${error}\n`)
await owner.end()
await running.stop()
await data.remove()
