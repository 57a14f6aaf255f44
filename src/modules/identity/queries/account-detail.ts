import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { unitNames } from '../../organization/index.ts'
import type { AccountDetail, AccountState, HeldRole } from '../contract.ts'
import { problemOf, refuse } from '../refusals.vi.ts'
import { whyNotAdminister } from '../rules/granting.ts'
import type { AccountRecord } from './account-to-change.ts'
import { type GrantRow, grantsOf, hasEnded, heldGrant } from './held-roles.ts'

function stateOf(account: AccountRecord, today: string): AccountState {
  if (hasEnded(account, today)) return 'ended'
  return account.password_hash === null ? 'invited' : 'active'
}

function heldRole(row: GrantRow, names: Map<number, string>, today: string): HeldRole {
  return {
    id: row.id,
    role: row.role,
    roleName: row.role_name,
    unitId: row.unit_id,
    unitName: row.unit_id === null ? null : (names.get(row.unit_id) ?? null),
    withBelow: row.with_below,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    state: hasEnded(row, today) ? 'ended' : row.valid_from > today ? 'future' : 'current',
    grantedBy: row.granted_by,
    reason: row.reason,
  }
}

/** @throws Refusal 404 */
export async function accountDetail({ tx, now, scope }: Call, { id }: { id: string }): Promise<AccountDetail> {
  const today = dayIn(now)
  const account =
    (await tx.selectFrom('identity.account').selectAll().where('id', '=', id).executeTakeFirst()) ??
    refuse('identity.account-not-found')
  const grants = await grantsOf(tx, id)
  const link = await tx
    .selectFrom('identity.one_time_link')
    .select(['kind', 'expires_at as expiresAt'])
    .where('account_id', '=', id)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
  const names = await unitNames(
    tx,
    [account, ...grants].flatMap((row) => row.unit_id ?? []),
    today,
  )
  const closed = whyNotAdminister(
    grants.map((row) => heldGrant(row, today)),
    scope,
  )
  return {
    id,
    userName: account.user_name,
    fullName: account.full_name,
    unitId: account.unit_id,
    unitName: account.unit_id === null ? null : (names.get(account.unit_id) ?? null),
    email: account.email,
    state: stateOf(account, today),
    validFrom: account.valid_from,
    validTo: account.valid_to,
    passwordChangedAt: account.password_changed_at,
    version: account.version,
    grants: grants.map((row) => heldRole(row, names, today)),
    openLink: link ?? null,
    whyNotChange: closed && problemOf(closed).sentence,
  }
}
