/** One PostgreSQL and one migrated, loaded template for the whole run; each test file takes a copy of it. */
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { loadBasics } from '../../src/app/load-basics.ts'
import { startEmbedded } from '../../src/platform/db/embedded.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { openDatabase } from '../../src/platform/db/open.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Owner's connection to the server's own database. */
    ownerUrl: string
    appPassword: string
  }
}

export const TEMPLATE = 'noivu_template'

/** Another server instead of the embedded one: the same suite on the province's PostgreSQL. */
const GIVEN = process.env.TEST_DATABASE_URL

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'noivu-test-'))
  await chmod(folder, 0o755)
  const server = GIVEN
    ? null
    : await startEmbedded(join(folder, 'postgres'), 'owner', [
        'fsync=off',
        'synchronous_commit=off',
        'full_page_writes=off',
      ])
  const urlOf = (database: string) => {
    if (server) return server.urlOf(database)
    const url = new URL(GIVEN as string)
    url.pathname = `/${database}`
    return url.href
  }
  const owner = new pg.Client({ connectionString: urlOf('postgres') })
  await owner.connect()
  await owner.query(`drop database if exists ${TEMPLATE}`)
  await owner.query(`create database ${TEMPLATE}`)
  await migrate(urlOf(TEMPLATE))
  await owner.query(`alter role noivu_app with password 'app'`)
  const appUrl = new URL(urlOf(TEMPLATE))
  appUrl.username = 'noivu_app'
  appUrl.password = 'app'
  const database = openDatabase(appUrl.href, 2)
  await loadBasics(database)
  await database.close()
  await owner.end()
  project.provide('ownerUrl', urlOf('postgres'))
  project.provide('appPassword', 'app')
  return async () => {
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
