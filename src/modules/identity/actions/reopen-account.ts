import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { accountToChange } from '../queries/account-to-change.ts'
import { hasEnded } from '../queries/held-roles.ts'
import { refuse } from '../refusals.vi.ts'

export async function reopenAccount(call: Call, { id, version }: { id: string; version: number }) {
  const account = await accountToChange(call, id, version)
  if (!hasEnded(account, dayIn(call.now))) refuse('identity.account-not-ended')
  await call.tx
    .updateTable('identity.account')
    .set({ valid_to: null, version: version + 1 })
    .where('id', '=', id)
    .execute()
  return { done: true as const }
}
