/** Free tables kept under a name: one's own first. */
import type { Call } from '../../../platform/http/call.ts'
import type { OutputOf } from '../../../shared/endpoint.ts'
import type { pivots, SavedPivot } from '../contract/pivots.ts'

export async function savedPivots({ tx, actor }: Call): Promise<OutputOf<typeof pivots.savedPivots>> {
  const rows = await tx
    .selectFrom('statistics.saved_pivot')
    .selectAll()
    .orderBy((e) => e('account_id', '!=', actor.accountId))
    .orderBy('name')
    .orderBy('id')
    .limit(200)
    .execute()
  return {
    pivots: rows.map((row) => ({
      id: row.id,
      name: row.name,
      asked: row.asked as unknown as SavedPivot['asked'],
      isShared: row.is_shared,
      isOwn: row.account_id === actor.accountId,
      ownerName: row.account_name,
    })),
  }
}
