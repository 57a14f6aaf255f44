/** Accounts that may become members, by words of their name or by user name. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { wordPatterns } from '../../../shared/literally.ts'
import { holdersEverywhere } from '../../identity/index.ts'
import { unitNames } from '../../organization/index.ts'
import type { council } from '../contract.ts'

const SHOWN = 20

interface Found {
  id: string
  fullName: string
  userName: string
  unitId: number
}

export async function candidates({ tx, now }: Call, { search }: InputOf<typeof council.candidates>) {
  const today = dayIn(now)
  const words = wordPatterns(search).map(
    (pattern) => sql`(search.fold(a.full_name) like ${pattern} or a.user_name like ${pattern})`,
  )
  const { rows } = await sql<Found>`
    select a.id, a.full_name as "fullName", a.user_name as "userName", a.unit_id as "unitId"
      from identity.account a
      where a.unit_id is not null and (a.valid_to is null or a.valid_to > ${today}::date)
        and ${sql.join([sql`true`, ...words], sql` and `)}
      order by substring(a.full_name from '[^ ]+$') collate public.vi, a.full_name, a.user_name
      limit ${SHOWN}`.execute(tx)
  const names = await unitNames(tx, [...new Set(rows.map(({ unitId }) => unitId))], today)
  const holders = new Set(await holdersEverywhere(tx, { permission: 'council.vote', at: now }))
  return {
    people: rows.map(({ id, ...one }) => ({
      accountId: id,
      ...one,
      unitName: names.get(one.unitId) ?? '',
      hasRole: holders.has(id),
    })),
  }
}
