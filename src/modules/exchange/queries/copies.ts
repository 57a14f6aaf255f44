/** Copies of everything that were made, and the one that is being made. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import type { Download } from '../../../shared/call.ts'
import { formatInstant } from '../../../shared/dates.ts'
import type { OutputOf } from '../../../shared/endpoint.ts'
import type { exchange } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { newestRun } from './run-of.ts'

const NEWEST = 50
type Listed = OutputOf<typeof exchange.copies>

const copiesOf = (tx: Tx) =>
  tx
    .selectFrom('exchange.whole_copy')
    .select(['id', 'asked_at', 'asked_by_name', 'made_at', 'sha256', 'size', 'people', 'files'])
    .select(['removed_at', 'removed_by_name'])

/** Those that came to nothing are told by their run alone. */
export async function copies({ tx, actor }: Call): Promise<Listed> {
  const rows = await copiesOf(tx).where('made_at', 'is not', null).orderBy('asked_at', 'desc').limit(NEWEST).execute()
  return {
    run: await newestRun(tx, actor, 'exchange.take-all'),
    copies: rows.map((row) => ({
      copyId: row.id,
      askedAt: row.asked_at,
      askedByName: row.asked_by_name,
      made:
        row.made_at === null
          ? null
          : {
              at: row.made_at,
              size: row.size ?? 0,
              people: row.people ?? 0,
              files: row.files ?? 0,
              sha256: row.sha256,
            },
      removed: row.removed_at === null ? null : { at: row.removed_at, byName: row.removed_by_name ?? '' },
    })),
  }
}

/** @throws Refusal exchange.no-copy */
export async function copyFile({ tx }: Call, { copyId }: { copyId: string }): Promise<Download> {
  const found = await copiesOf(tx).where('id', '=', copyId).executeTakeFirst()
  if (!found?.sha256 || found.made_at === null) return refuse('exchange.no-copy')
  const name = `Bản sao toàn bộ ${formatInstant(found.made_at).replaceAll('/', '-').replace(':', 'g')}.zip`
  return { name, mediaType: 'application/zip', content: { sha256: found.sha256 } }
}
