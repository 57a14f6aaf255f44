import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { identity } from '../contract.ts'
import { lockedAccount } from '../queries/account-to-change.ts'
import { hasEnded } from '../queries/held-roles.ts'
import { reachOf } from '../queries/reach-of.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotGrant } from '../rules/granting.ts'
import { refuseUnknownUnit } from './create-account.ts'

type Wish = InputOf<typeof identity.grantRole>

export async function grantRole(call: Call, wish: Wish): Promise<{ id: string }> {
  const { tx, now, actor, scope } = call
  const { accountId, unitId, withBelow, validFrom, validTo } = wish
  const account = await lockedAccount(call, accountId)
  if (hasEnded(account, dayIn(now))) refuse('identity.account-ended')
  const role = await tx.selectFrom('identity.role').selectAll().where('key', '=', wish.role).executeTakeFirst()
  refuseIf(
    whyNotGrant(
      {
        role: role ? { name: role.name, forUnits: role.for_units } : null,
        reaches: unitId === null ? null : await reachOf(tx, unitId, withBelow),
        accountId,
        validFrom,
        validTo,
      },
      { accountId: actor.accountId, reach: scope },
    ),
  )
  await refuseUnknownUnit(call, unitId)
  await refuseOverlap(call, wish)
  return tx
    .insertInto('identity.grant')
    .values({
      account_id: accountId,
      role: wish.role,
      unit_id: unitId,
      with_below: withBelow,
      valid_from: validFrom,
      valid_to: validTo,
      granted_by: actor.accountId,
      reason: wish.reason === '' ? null : wish.reason,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** The account is locked, so nobody can give the same role meanwhile; the table's constraint stands behind this. */
async function refuseOverlap({ tx }: Call, { accountId, role, unitId, validFrom, validTo }: Wish): Promise<void> {
  const other = await tx
    .selectFrom('identity.grant')
    .select('id')
    .where('account_id', '=', accountId)
    .where('role', '=', role)
    .where(sql<boolean>`unit_id is not distinct from ${unitId}::int`)
    .where(sql<boolean>`daterange(valid_from, valid_to) && daterange(${validFrom}::date, ${validTo}::date)`)
    .executeTakeFirst()
  if (other) refuse('identity.grant-overlaps')
}
