import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { accountToChange } from '../queries/account-to-change.ts'
import { hasEnded } from '../queries/held-roles.ts'
import { refuse } from '../refusals.vi.ts'

/** The account holds no longer from today on; its sessions and open links end with it (a trigger sees to it). */
export async function endAccount(call: Call, { id, version }: { id: string; version: number }) {
  if (id === call.actor.accountId) refuse('identity.not-own-account')
  const account = await accountToChange(call, id, version)
  const today = dayIn(call.now)
  if (hasEnded(account, today)) refuse('identity.account-ended')
  await call.tx
    .updateTable('identity.account')
    .set({ valid_to: today, version: version + 1 })
    .where('id', '=', id)
    .execute()
  return { done: true as const }
}
