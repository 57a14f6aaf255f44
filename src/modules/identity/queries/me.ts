import { sql } from 'kysely'
import type { Actor, Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { unitNames } from '../../organization/index.ts'
import type { HeldPermission, Me } from '../contract.ts'
import { demoAccounts } from './demo-accounts.ts'
import { ownAccount } from './own-account.ts'

interface Held {
  permission: string
  everywhere: boolean
  units: number[]
}

/** Who is signed in, and what he may do where: what the pages need to know to offer only what will be allowed. */
export async function me({ tx, actor, now }: Call<Actor | null>): Promise<Me> {
  const offered = await demoAccounts(tx)
  const demo = { demo: offered.length > 0, ...(offered.length > 0 && { demoAccounts: offered }) }
  if (actor === null) return { account: null, permissions: [], ...demo }
  const today = dayIn(now)
  const own = await ownAccount(tx)
  const { rows } = await sql<Held>`select * from identity.own_permissions(${today}::date)`.execute(tx)
  const names = own.unit_id === null ? new Map<number, string>() : await unitNames(tx, [own.unit_id], today)
  return {
    account: {
      id: own.id,
      fullName: own.full_name,
      userName: own.user_name,
      unitId: own.unit_id,
      unitName: own.unit_id === null ? null : (names.get(own.unit_id) ?? null),
      mustChangePassword: own.must_change_password,
    },
    permissions: rows.map(
      ({ permission, everywhere, units }): HeldPermission => ({
        permission,
        everywhere,
        unitIds: everywhere ? [] : units,
      }),
    ),
    ...demo,
  }
}
