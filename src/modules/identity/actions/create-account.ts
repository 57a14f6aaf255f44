import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { tidy } from '../../../shared/vietnamese.ts'
import { unitNames } from '../../organization/index.ts'
import type { IssuedLink, identity } from '../contract.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotPlace } from '../rules/granting.ts'
import { foldedUserName, whyNotUserName } from '../rules/user-name.ts'
import { issueLink } from './issue-link.ts'

/** Nobody but the person ever knows the password: the account starts with a one-time link instead of one. */
export async function createAccount(
  call: Call,
  { userName, fullName, unitId, email }: InputOf<typeof identity.createAccount>,
): Promise<IssuedLink> {
  const { tx, now, actor, scope } = call
  const name = foldedUserName(userName)
  refuseIf(whyNotUserName(name))
  refuseIf(whyNotPlace(unitId, scope))
  await refuseUnknownUnit(call, unitId)
  const { id } =
    (await tx
      .insertInto('identity.account')
      .values({ user_name: name, full_name: tidy(fullName), unit_id: unitId, email, valid_from: dayIn(now) })
      .onConflict((conflict) => conflict.column('user_name').doNothing())
      .returning('id')
      .executeTakeFirst()) ?? refuse('identity.user-name-taken', { userName: name }, 'userName')
  return issueLink(call, { accountId: id, kind: 'invitation', by: actor.accountId })
}

/** @throws Refusal 422 for a unit that does not exist. */
export async function refuseUnknownUnit({ tx, now }: Pick<Call, 'tx' | 'now'>, unitId: number | null): Promise<void> {
  if (unitId === null) return
  const names = await unitNames(tx, [unitId], dayIn(now))
  if (!names.has(unitId)) refuse('identity.unit-required', {}, 'unitId')
}
