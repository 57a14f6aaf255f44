import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { refuseIf } from '../refusals.vi.ts'
import { commonForms } from '../rules/common-forms.ts'
import { whyNotPassword } from '../rules/password.ts'

/** @throws Refusal 422 with what is wrong with it. */
export async function checkNewPassword(
  tx: Tx,
  password: string,
  person: { userName: string; fullName: string },
): Promise<void> {
  const { rows } = await sql<{ common: boolean }>`
    select identity.is_common_password(${commonForms(password)}::text[]) as common`.execute(tx)
  refuseIf(whyNotPassword(password, { ...person, isCommon: rows[0]?.common ?? false }))
}
