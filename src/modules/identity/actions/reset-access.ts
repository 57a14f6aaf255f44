import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { IssuedLink } from '../contract.ts'
import { accountToChange } from '../queries/account-to-change.ts'
import { hasEnded } from '../queries/held-roles.ts'
import { refuse } from '../refusals.vi.ts'
import { issueLink } from './issue-link.ts'

/** The old password holds until the link is used, so a link asked for by mistake locks nobody out. */
export async function resetAccess(call: Call, { id }: { id: string }): Promise<IssuedLink> {
  if (id === call.actor.accountId) refuse('identity.not-own-account')
  const account = await accountToChange(call, id)
  if (hasEnded(account, dayIn(call.now))) refuse('identity.account-ended')
  const kind = account.password_hash === null ? 'invitation' : 'reset'
  return issueLink(call, { accountId: id, kind, by: call.actor.accountId })
}
