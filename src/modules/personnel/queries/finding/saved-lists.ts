/** Lists kept under a name: one's own first. */
import type { Call } from '../../../../platform/http/call.ts'
import type { OutputOf } from '../../../../shared/endpoint.ts'
import type { savedLists as doors, SavedList } from '../../contract/saved-lists.ts'

export async function savedLists({ tx, actor }: Call): Promise<OutputOf<typeof doors.savedLists>> {
  const rows = await tx
    .selectFrom('personnel.saved_list')
    .selectAll()
    .orderBy((e) => e('account_id', '!=', actor.accountId))
    .orderBy('name')
    .orderBy('id')
    .limit(200)
    .execute()
  return {
    lists: rows.map((row) => ({
      id: row.id,
      name: row.name,
      asked: row.asked as unknown as SavedList['asked'],
      isShared: row.is_shared,
      isOwn: row.account_id === actor.accountId,
      ownerName: row.account_name,
      version: row.version,
    })),
  }
}
