/** Brings DATABASE_URL (or the data folder's own database) to the newest state, and says what ran. */
import { join } from 'node:path'
import { readConfig } from '../src/platform/config.ts'
import { openDataFolder } from '../src/platform/data-folder.ts'
import { startEmbedded } from '../src/platform/db/embedded.ts'
import { migrate } from '../src/platform/db/migrate.ts'

const config = readConfig(process.argv.slice(2), process.env)
const folder = await openDataFolder(config.dataFolder)
const server =
  config.databaseUrl === null ? await startEmbedded(join(folder.path, 'postgres'), folder.secrets.owner) : null
try {
  const ran = await migrate(config.databaseUrl ?? (server?.urlOf('postgres') as string))
  process.stdout.write(ran.length === 0 ? 'Nothing to do.\n' : `${ran.join('\n')}\n`)
} finally {
  await server?.stop()
  await folder.release()
}
