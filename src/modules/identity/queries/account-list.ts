import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { wordPatterns } from '../../../shared/literally.ts'
import { unitNames } from '../../organization/index.ts'
import type { AccountRow, AccountState, identity } from '../contract.ts'

interface Row {
  id: string
  user_name: string
  full_name: string
  unit_id: number | null
  state: AccountState
  roles: string[]
  total: number
}

/** Accounts within the scope, ordered by given name as offices do; `total` counts all pages. */
export async function accountList(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { search, unitId, role, state, page, pageSize }: InputOf<typeof identity.accounts>,
): Promise<{ rows: AccountRow[]; total: number }> {
  const today = dayIn(now)
  const conditions = [
    sql`true`,
    ...wordPatterns(search).map(
      (pattern) => sql`(search.fold(a.full_name) like ${pattern} or a.user_name like ${pattern})`,
    ),
    ...(unitId === undefined ? [] : [sql`a.unit_id = ${unitId}`]),
    ...(state === 'all' ? [] : [sql`(a.valid_to is not null and a.valid_to <= ${today}::date) = ${state === 'ended'}`]),
    ...(role === undefined
      ? []
      : [
          sql`exists (select from identity.grant g where g.account_id = a.id and g.role = ${role}
            and g.valid_from <= ${today}::date and (g.valid_to is null or g.valid_to > ${today}::date))`,
        ]),
  ]
  const { rows } = await sql<Row>`
    with found as (
      select a.*, count(*) over () as total from identity.account a
      where ${sql.join(conditions, sql` and `)}
      order by substring(a.full_name from '[^ ]+$') collate public.vi, a.full_name, a.user_name
      limit ${pageSize} offset ${(page - 1) * pageSize})
    select f.id, f.user_name, f.full_name, f.unit_id, f.total,
      case when f.valid_to <= ${today}::date then 'ended' when f.password_hash is null then 'invited' else 'active' end as state,
      array(select r.name from identity.role r
        where exists (select from identity.grant g where g.account_id = f.id and g.role = r.key
          and g.valid_from <= ${today}::date and (g.valid_to is null or g.valid_to > ${today}::date))
        order by r.ordinal)::text[] as roles
    from found f
    order by substring(f.full_name from '[^ ]+$') collate public.vi, f.full_name, f.user_name`.execute(tx)
  const names = await unitNames(
    tx,
    rows.flatMap((row) => row.unit_id ?? []),
    today,
  )
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map((row) => ({
      id: row.id,
      userName: row.user_name,
      fullName: row.full_name,
      unitId: row.unit_id,
      unitName: row.unit_id === null ? null : (names.get(row.unit_id) ?? null),
      state: row.state,
      roles: row.roles,
    })),
  }
}
