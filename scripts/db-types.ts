/** Migrates an empty database and writes src/platform/db/tables.ts from it. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { describeTables } from '../src/platform/db/describe-tables.ts'
import { withScratchDatabase } from './scratch-database.ts'

await withScratchDatabase(async (url) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await writeFile(join(import.meta.dirname, '../src/platform/db/tables.ts'), await describeTables(client))
  await client.end()
})
