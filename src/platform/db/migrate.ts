/** Brings a database to the newest state: plain SQL files, in order, once each, with their checksums kept. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'

export const MIGRATIONS = join(import.meta.dirname, '../../../db/migrations')

const NAME = /^\d{8}T\d{4}_[a-z]+_[a-z0-9-]+\.sql$/
/** Two programs starting at once on one database take turns. */
const LOCK = 7_204_115

/**
 * @param url connection of the owner.
 * @param folder of the SQL files.
 * @returns names of the migrations that ran now.
 * @throws when the database is newer than this program, or an applied file was changed afterwards.
 */
export async function migrate(url: string, folder = MIGRATIONS): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(`
      create schema if not exists platform;
      create table if not exists platform.migration (
        name text primary key, checksum text not null, applied_at timestamptz not null default now());
      comment on table platform.migration is 'Lịch sử lược đồ — migrations that have run'`)
    await runMigrations({ connectionString: url })
    const files = (await readdir(folder)).filter((file) => NAME.test(file)).sort()
    const applied = new Map(
      (
        await client.query<{ name: string; checksum: string }>('select name, checksum from platform.migration')
      ).rows.map((row) => [row.name, row.checksum]),
    )
    for (const name of applied.keys()) {
      if (!files.includes(name)) {
        throw new Error(
          `Dữ liệu thuộc một phiên bản mới hơn của chương trình (có bước “${name}”). Hãy cài phiên bản đó hoặc mới hơn rồi khởi động lại.`,
        )
      }
    }
    const ran: string[] = []
    for (const name of files) {
      const sql = await readFile(join(folder, name), 'utf8')
      const checksum = createHash('sha256').update(sql).digest('hex')
      const before = applied.get(name)
      if (before === checksum) continue
      if (before !== undefined)
        throw new Error(
          `Tệp lược đồ “${name}” đã bị sửa sau khi chạy. Hãy khôi phục tệp gốc và viết thay đổi vào một tệp mới.`,
        )
      await client.query('begin')
      try {
        await client.query(sql)
        await client.query('insert into platform.migration (name, checksum) values ($1, $2)', [name, checksum])
        await client.query('commit')
      } catch (error) {
        await client.query('rollback')
        throw new Error(`Bước lược đồ “${name}” không chạy được: ${(error as Error).message}`, { cause: error })
      }
      ran.push(name)
    }
    return ran
  } finally {
    await client.end()
  }
}
