/** The archive of everything, written as it is read: in memory that does not grow with what there is. */
import { sql } from 'kysely'
import { type ZippedPart, zipOf } from '../../../platform/files/write-zip.ts'
import type { Call } from '../../../platform/http/call.ts'
import { received } from '../reports/received.ts'
import { type Counted, wholeCopy } from '../reports/whole-copy.ts'

type Told = (done: number, total: number) => Promise<void>

export async function makeCopy(call: Call, copyId: string, told: Told): Promise<{ people: number; files: number }> {
  const counted: Counted = { people: 0, files: 0, tables: [], lost: [] }
  const sums: ZippedPart[] = []
  const total = await expected(call)
  const parts = wholeCopy(call, { counted, sums, told: (done) => told(Math.min(done, total), total) })
  const archive = zipOf(parts, call.now, (part) => sums.push(part))
  const most = { maxBytes: Number.MAX_SAFE_INTEGER, mediaTypes: ['application/zip'] }
  const { sha256, size } = await received(call.files, archive, most)
  const { people, files } = counted
  await call.tx
    .updateTable('exchange.whole_copy')
    .set({ made_at: call.now.toISOString(), sha256, size, people, files })
    .where('id', '=', copyId)
    .execute()
  return { people, files }
}

/** For the bar alone: how many people and files there are about. */
async function expected({ tx }: Call): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select (select count(*) from personnel.record where merged_into is null)
      + (select count(*) from personnel.paper where scan_sha256 is not null)
      + (select count(*) from personnel.photo)
      + (select count(distinct sha256) from documents.version) as total`.execute(tx)
  return Number(rows[0]?.total ?? 0)
}
