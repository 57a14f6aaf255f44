/** Somebody looked: two people, not one. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { duplicates } from '../../contract/duplicates.ts'
import { refuse } from '../../refusals.vi.ts'

export async function setApart(
  { tx, actor, now }: Call,
  { suspectId, version, reason }: InputOf<typeof duplicates.setApart>,
) {
  const suspect = await tx
    .selectFrom('personnel.suspect')
    .select(['state', 'version'])
    .where('id', '=', suspectId)
    .forUpdate()
    .executeTakeFirst()
  if (!suspect) return refuse('personnel.suspect-not-found')
  if (suspect.state !== 'open' || suspect.version !== version) return refuse('personnel.suspect-reviewed')
  await tx
    .updateTable('personnel.suspect')
    .set({
      state: 'apart',
      reviewed_by_name: actor.fullName,
      reviewed_at: now.toISOString(),
      reason,
      version: version + 1,
    })
    .where('id', '=', suspectId)
    .execute()
  return { done: true as const }
}
