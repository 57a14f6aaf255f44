import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { Role } from '../contract.ts'

/** All roles in their order; holders are counted among the accounts the scope shows. */
export async function roleList({ tx, now }: Pick<Call, 'tx' | 'now'>): Promise<Role[]> {
  const today = dayIn(now)
  const { rows } = await sql<Role>`
    select r.key, r.name, r.description, r.for_units as "forUnits",
      coalesce((select jsonb_agg(jsonb_build_object('key', p.key, 'name', p.name) order by p.key)
        from identity.role_permission rp join identity.permission p on p.key = rp.permission where rp.role = r.key), '[]') as permissions,
      (select count(distinct g.account_id) from identity.grant g where g.role = r.key
        and g.valid_from <= ${today}::date and (g.valid_to is null or g.valid_to > ${today}::date)) as holders
    from identity.role r order by r.ordinal, r.name`.execute(tx)
  return rows
}
