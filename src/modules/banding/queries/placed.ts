/** Public employees in reach, and whether each is placed: read from the records, nothing of it is kept. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { fold } from '../../../shared/vietnamese.ts'
import { unitsOn } from '../../organization/index.ts'
import { type Law, OVER } from '../../personnel/index.ts'
import type { Placing } from '../rules/placing.ts'
import { ranksWithBand } from './law-of-bands.ts'

export interface Asked {
  /** The unit and all below it; undefined: all that the asker sees. */
  unitId?: number | undefined
  placing?: Placing | undefined
  search?: string
  /** The day of the placing, and today. */
  on: string
  today: string
  law: Law
}

/** `p`: id, name, birth and unit of each, the title of the pay that runs, and the row that placed him: later titles bear the band on. */
export async function publicEmployees(tx: Tx, { unitId, placing, search = '', on, today, law }: Asked) {
  const units =
    unitId === undefined ? null : [unitId, ...(await unitsOn(tx, today, { within: unitId })).map((unit) => unit.unitId)]
  const within = units === null ? sql`` : sql`and r.unit_id = any (${units}::int[])`
  const named = search === '' ? sql`` : sql`and position(${fold(search)} in r.name_key) > 0`
  const chosen = placing === undefined ? sql`` : sql`where stage = ${placing}`
  return sql`
    with p as (
      select r.id, r.full_name, r.given_name, r.born_on, r.unit_id, pay.code as rank,
          first.number as band, first.event_row, first.valid_from as placed_on,
          case when rank.number is not null then 'done'
            when pay.code = any (${ranksWithBand(law, on)}::text[]) and jsonb_typeof(pay.data -> 'step') = 'number' then 'ready' else 'lacking' end as stage
        from personnel.record r
        left join personnel.line pay on pay.record_id = r.id and pay.part = 'pay' and pay.slot = ''
          and pay.recorded_to = 'infinity' and pay.valid_from <= ${on}::date and pay.valid_to > ${on}::date
        left join personnel.line rank on rank.record_id = r.id and rank.part = 'rank' and rank.slot = ''
          and rank.recorded_to = 'infinity' and rank.valid_to = 'infinity' and rank.number is not null
        left join lateral (select l.number, l.event_row, l.valid_from from personnel.line l
          where rank.number is not null and l.record_id = r.id and l.part = 'rank' and l.slot = ''
            and l.recorded_to = 'infinity' and l.number is not null order by l.valid_from limit 1) first on true
        where r.person_kind = 'VIEN_CHUC' and r.merged_into is null and r.state <> all (${[...OVER]}::text[]) ${within} ${named}),
    found as (select * from p ${chosen})` as RawBuilder<never>
}
