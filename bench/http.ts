/**
 * What a door costs: a published ranking through the whole pipeline (session, permission, scope, audit, parsing of the
 * answer), against the very SQL statements its handler ran, sent through `pg` alone. Twenty clients at once.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { withScratchDatabase } from '../scripts/scratch-database.ts'
import { seedDemo } from '../src/app/demo/seed.ts'
import { DEMO_PASSWORD } from '../src/app/demo/seed-people.ts'
import { loadBasics } from '../src/app/load-basics.ts'
import { gate, modules } from '../src/app/modules.ts'
import { openFiles } from '../src/platform/files/files.ts'
import { listen } from '../src/platform/http/listen.ts'
import { serveModules } from '../src/platform/http/serve.ts'
import { openLog } from '../src/platform/log.ts'
import { MAIL_OFF } from '../src/platform/mail/mail.ts'
import { sealsWith } from '../src/platform/seals/seals.ts'
import { asProgram } from './as-program.ts'
import { percentile } from './measure.ts'

const CLIENTS = 20
const EACH = 40
const RUNS = 5

/** Milliseconds of every request of twenty clients that each ask one after the other. */
async function underLoad(ask: (client: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      for (let at = 0; at < EACH; at++) {
        const started = performance.now()
        await ask(client)
        times.push(performance.now() - started)
      }
    }),
  )
  return times
}

/** Statements sent while the work runs, without those of the pipeline itself. */
async function statementsOf(work: () => Promise<unknown>): Promise<{ text: string; values: unknown[] }[]> {
  const seen: { text: string; values: unknown[] }[] = []
  const prototype = pg.Client.prototype as unknown as { query: (...given: unknown[]) => unknown }
  const original = prototype.query
  prototype.query = function (this: unknown, ...given: unknown[]) {
    const [first, second] = given as [string | { text: string; values?: unknown[] }, unknown[] | undefined]
    const text = typeof first === 'string' ? first : first.text
    if (!/^(begin|commit|rollback)|set_config|write_entry|identity\.enter/i.test(text))
      seen.push({ text, values: (typeof first === 'string' ? second : first.values) ?? [] })
    return original.apply(this, given)
  }
  await work()
  prototype.query = original
  return seen
}

const folder = await mkdtemp(join(tmpdir(), 'noivu-http-'))
await withScratchDatabase(async (url) => {
  const { owner, database } = await asProgram(url)
  const files = await openFiles({ folder })
  await loadBasics(database)
  const seals = sealsWith('bench'.repeat(8))
  await seedDemo({ database, files, seals }, new Date())
  await owner.query('vacuum analyze')
  const app = serveModules(
    {
      database,
      gate,
      files,
      mail: MAIL_OFF,
      seals,
      log: openLog('silent'),
      clock: () => new Date(),
      secureCookies: false,
      trustProxy: false,
      publicUrl: null,
    },
    modules,
  )
  const listening = await listen(app, 0, '127.0.0.1')
  const signedIn = await fetch(`${listening.url}/api/identity/sign-in`, {
    method: 'POST',
    headers: { 'x-noivu': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ userName: 'quantri.cchc', password: DEMO_PASSWORD }),
  })
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  const { rows } = await owner.query<{ id: string }>(`select id from par.round where status = 'published'`)
  const path = `/api/par/rounds/${rows[0]?.id}/ranking`
  const door = async () => {
    const answer = await app.request(`http://localhost${path}`, { headers: { cookie } })
    if (answer.status !== 200) throw new Error(`answered ${answer.status}`)
    return answer.text()
  }
  const wire = async () => {
    const answer = await fetch(`${listening.url}${path}`, { headers: { cookie } })
    if (answer.status !== 200) throw new Error(`answered ${answer.status}`)
    return answer.text()
  }
  const statements = await statementsOf(door)
  const pool = new pg.Pool({ connectionString: url, max: CLIENTS })
  const bare = async () => {
    const client = await pool.connect()
    const answers: unknown[] = []
    for (const { text, values } of statements) answers.push((await client.query(text, values)).rows)
    client.release()
    return JSON.stringify(answers)
  }
  const sides = { bare, door, wire }
  for (const side of Object.values(sides)) await underLoad(side)
  const measured: Record<string, { p50: number[]; p95: number[] }> = {
    bare: { p50: [], p95: [] },
    door: { p50: [], p95: [] },
    wire: { p50: [], p95: [] },
  }
  for (let run = 0; run < RUNS; run++) {
    for (const [name, side] of Object.entries(sides)) {
      const times = await underLoad(side)
      measured[name]?.p50.push(percentile(times, 0.5))
      measured[name]?.p95.push(percentile(times, 0.95))
    }
  }
  const middle = (name: string, share: 'p50' | 'p95') => percentile(measured[name]?.[share] ?? [], 0.5)
  process.stdout.write(
    `published ranking, ${statements.length} statements, ${CLIENTS} clients × ${EACH} requests, medians of ${RUNS} runs\n`,
  )
  for (const name of Object.keys(sides)) {
    const [p50, p95] = [middle(name, 'p50'), middle(name, 'p95')]
    process.stdout.write(
      `${name.padEnd(5)} p50 ${p50.toFixed(1)} ms (${(p50 / middle('bare', 'p50')).toFixed(2)} ×)  p95 ${p95.toFixed(1)} ms (${(p95 / middle('bare', 'p95')).toFixed(2)} ×)\n`,
    )
  }
  await listening.close()
  await pool.end()
  await database.close()
  await owner.end()
})
await rm(folder, { recursive: true, force: true })
