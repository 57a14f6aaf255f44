import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { lockedAccount } from '../queries/account-to-change.ts'
import { grantsOf, heldGrant } from '../queries/held-roles.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotEndGrant } from '../rules/granting.ts'

/** The role holds no longer from today on; one that had not begun never does. */
export async function endGrant(call: Call, { id, reason }: { id: string; reason: string }) {
  const { tx, now, actor, scope } = call
  const today = dayIn(now)
  const { account_id } =
    (await tx.selectFrom('identity.grant').select('account_id').where('id', '=', id).executeTakeFirst()) ??
    refuse('identity.grant-not-found')
  await lockedAccount(call, account_id)
  const grant = (await grantsOf(tx, account_id)).find((row) => row.id === id) ?? refuse('identity.grant-not-found')
  refuseIf(whyNotEndGrant(heldGrant(grant, today), { accountId: actor.accountId, reach: scope }))
  await tx
    .updateTable('identity.grant')
    .set({
      valid_to: sql<string>`greatest(valid_from, ${today}::date)`,
      ended_by: actor.accountId,
      end_reason: reason === '' ? null : reason,
    })
    .where('id', '=', id)
    .execute()
  return { done: true as const }
}
