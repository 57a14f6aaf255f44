import type { Selectable } from 'kysely'
import type { Tables } from '../../../platform/db/tables.ts'
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotAdminister } from '../rules/granting.ts'
import { grantsOf, heldGrant } from './held-roles.ts'

export type AccountRecord = Selectable<Tables['identity.account']>

/** Locks an account that the door's scope shows. @throws Refusal 404 */
export async function lockedAccount({ tx }: Call, id: string): Promise<AccountRecord> {
  const account = await tx
    .selectFrom('identity.account')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return account ?? refuse('identity.account-not-found')
}

/**
 * Locks an account that the actor may change.
 * @throws Refusal 404 outside his units, 403 when it holds more than he administers, 409 when its version is not the given one.
 */
export async function accountToChange(call: Call, id: string, version?: number): Promise<AccountRecord> {
  const account = await lockedAccount(call, id)
  const today = dayIn(call.now)
  const held = await grantsOf(call.tx, id)
  refuseIf(
    whyNotAdminister(
      held.map((row) => heldGrant(row, today)),
      call.scope,
    ),
  )
  if (version !== undefined && version !== account.version) refuse('identity.account-changed')
  return account
}
