/** A migrated PostgreSQL in a temporary folder, gone afterwards. */
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../src/platform/db/embedded.ts'
import { migrate } from '../src/platform/db/migrate.ts'

export async function withScratchDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'noivu-'))
  await chmod(folder, 0o755)
  const server = await startEmbedded(join(folder, 'postgres'), 'scratch', ['fsync=off'])
  try {
    const url = server.urlOf('postgres')
    await migrate(url)
    return await work(url)
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
