import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { tidy } from '../../../shared/vietnamese.ts'
import type { identity } from '../contract.ts'
import { accountToChange } from '../queries/account-to-change.ts'
import { refuseIf } from '../refusals.vi.ts'
import { whyNotPlace } from '../rules/granting.ts'
import { refuseUnknownUnit } from './create-account.ts'

export async function editAccount(
  call: Call,
  { id, version, fullName, unitId, email }: InputOf<typeof identity.editAccount>,
) {
  const account = await accountToChange(call, id, version)
  if (unitId !== account.unit_id) {
    refuseIf(whyNotPlace(unitId, call.scope))
    await refuseUnknownUnit(call, unitId)
  }
  await call.tx
    .updateTable('identity.account')
    .set({ full_name: tidy(fullName), unit_id: unitId, email, version: version + 1 })
    .where('id', '=', id)
    .execute()
  return { version: version + 1 }
}
