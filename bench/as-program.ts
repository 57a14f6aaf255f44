/** A scratch database as its owner reaches it, and as the program does. */
import pg from 'pg'
import { openDatabase } from '../src/platform/db/open.ts'

export async function asProgram(url: string) {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  await owner.query("alter role noivu_app with password 'app'")
  const appUrl = new URL(url)
  appUrl.username = 'noivu_app'
  appUrl.password = 'app'
  return { owner, appUrl, database: openDatabase(appUrl.href) }
}
