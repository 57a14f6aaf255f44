/** The office says how long files are kept, and by what: rows are only added. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { disposals } from '../../contract/disposal.ts'
import { refuse } from '../../refusals.vi.ts'

export async function enterRetention(
  { tx, actor, now, scope }: Call,
  { personKind, closedFrom, closedTo, years, basis }: InputOf<typeof disposals.enterRetention>,
) {
  if (!scope.everywhere) return refuse('personnel.retention-everywhere')
  if (closedTo !== null && closedTo <= closedFrom) return refuse('personnel.retention-days', {}, 'closedTo')
  return await tx
    .insertInto('personnel.retention')
    .values({
      person_kind: personKind,
      closed_from: closedFrom,
      closed_to: closedTo,
      years,
      basis,
      entered_by: actor.accountId,
      entered_by_name: actor.fullName,
      entered_at: now.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
}
