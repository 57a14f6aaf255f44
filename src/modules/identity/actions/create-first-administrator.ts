import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { addAccount } from './add-account.ts'
import { issueLink } from './issue-link.ts'

const USER_NAME = 'quantri'

/**
 * While nobody can sign in yet, makes (or renews, when the last one was lost) the link by which the first
 * administrator sets a password. Runs with all rights, at the program's start.
 * @returns the link's token, or null when somebody already has a password.
 */
export async function createFirstAdministrator(tx: Tx, now: Date): Promise<string | null> {
  const { rows } = await sql<{ awaits: boolean }>`select identity.awaits_first_person() as awaits`.execute(tx)
  if (!rows[0]?.awaits) return null
  const existing = await tx
    .selectFrom('identity.account')
    .select('id')
    .where('user_name', '=', USER_NAME)
    .executeTakeFirst()
  const today = dayIn(now)
  const accountId =
    existing?.id ??
    (await addAccount(tx, {
      userName: USER_NAME,
      fullName: 'Quản trị hệ thống',
      unitId: null,
      validFrom: today,
      grants: [{ role: 'system-admin', unitId: null, validFrom: today }],
    }))
  return (await issueLink({ tx, now }, { accountId, kind: 'invitation', by: null })).token
}
