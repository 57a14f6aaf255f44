/** A database of many people, and the program's connection to it. */
import pg from 'pg'
import { withScratchDatabase } from '../../scripts/scratch-database.ts'
import { loadBasics, loadOtherProvinces } from '../../src/app/load-basics.ts'
import { type Database, openDatabase } from '../../src/platform/db/open.ts'
import { loadSyntheticPeople } from './synthetic-people.ts'

export interface Ground {
  owner: pg.Client
  database: Database
  /** Ids of units that have people, in a stable order. */
  units: number[]
}

/** Beyond so many people only what holds today is kept of each: a hundred million lines would tell nothing more. */
const HISTORIES = 30_000

export async function withPeople(people: number, work: (ground: Ground) => Promise<void>): Promise<void> {
  await withScratchDatabase(async (url) => {
    const owner = new pg.Client({ connectionString: url })
    await owner.connect()
    await owner.query("alter role noivu_app with password 'app'")
    const appUrl = new URL(url)
    appUrl.username = 'noivu_app'
    appUrl.password = 'app'
    const database = openDatabase(appUrl.href)
    await loadBasics(database)
    await loadOtherProvinces(database)
    const began = performance.now()
    await loadSyntheticPeople(owner, { people, histories: HISTORIES })
    process.stderr.write(`${people} people loaded in ${Math.round((performance.now() - began) / 1_000)} s\n`)
    const { rows } = await owner.query<{ unit_id: number }>('select distinct unit_id from personnel.record order by 1')
    await work({ owner, database, units: rows.map(({ unit_id }) => unit_id) })
    await database.close()
    await owner.end()
  })
}
