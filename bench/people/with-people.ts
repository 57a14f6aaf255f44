/** A database of many people, and the program's connection to it. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { withScratchDatabase } from '../../scripts/scratch-database.ts'
import { loadBasics, loadOtherProvinces } from '../../src/app/load-basics.ts'
import { startEmbedded } from '../../src/platform/db/embedded.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import type { Database } from '../../src/platform/db/open.ts'
import { asProgram } from '../as-program.ts'
import { loadSyntheticPeople } from './synthetic-people.ts'

export interface Ground {
  owner: pg.Client
  database: Database
  /** As the program reaches it. */
  url: string
  /** Ids of units that have people, in a stable order. */
  units: number[]
}

/** Beyond so many people only what holds today is kept of each: a hundred million lines would tell nothing more. */
export const HISTORIES = 30_000

export async function withPeople(people: number, work: (ground: Ground) => Promise<void>): Promise<void> {
  await withPeopleDatabase(people, async (url) => {
    const { owner, appUrl, database } = await asProgram(url)
    if (!(await isLaidDown(owner))) await layDown(owner, database, people)
    const { rows } = await owner.query<{ unit_id: number }>('select distinct unit_id from personnel.record order by 1')
    await work({ owner, database, url: appUrl.href, units: rows.map(({ unit_id }) => unit_id) })
    await database.close()
    await owner.end()
  })
}

/** Nobody misses this register after a crash, and what makes one bear it costs time. */
const WITHOUT_A_NET = [
  'fsync=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_wal_size=32GB',
]

/** Millions take long to lay down: a folder named in NOIVU_BENCH keeps them for the next run. */
async function withPeopleDatabase(people: number, work: (url: string) => Promise<void>): Promise<void> {
  const folder = process.env.NOIVU_BENCH
  if (folder === undefined) return withScratchDatabase(work)
  await mkdir(folder, { recursive: true, mode: 0o755 })
  const server = await startEmbedded(join(folder, `people-${people}`), 'scratch', WITHOUT_A_NET)
  try {
    await migrate(server.urlOf('postgres'))
    await work(server.urlOf('postgres'))
  } finally {
    await server.stop()
  }
}

/** Told by the last step, so that what was broken off is not taken for the whole. */
async function isLaidDown(owner: pg.Client): Promise<boolean> {
  const { rows } = await owner.query<{ found: boolean }>("select to_regclass('bench.laid') is not null as found")
  return rows[0]?.found === true
}

async function layDown(owner: pg.Client, database: Database, people: number): Promise<void> {
  await loadBasics(database)
  await loadOtherProvinces(database)
  const began = performance.now()
  await loadSyntheticPeople(owner, { people, histories: HISTORIES })
  await owner.query('create table bench.laid ()')
  process.stderr.write(`${people} people loaded in ${Math.round((performance.now() - began) / 1_000)} s\n`)
}
