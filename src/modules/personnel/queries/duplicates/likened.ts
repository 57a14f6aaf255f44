/** What two people are compared by. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import { asNamed, type Precision } from '../../../../shared/partial-days.ts'
import type { Likened } from '../../rules/likeness.ts'

export interface LikenedRecord extends Likened {
  recordId: string
  unitId: number
}

interface Row {
  record_id: string
  unit_id: number
  full_name: string
  sex: string | null
  born_on: string | null
  born_precision: Precision | null
  home_place: string | null
  birth_place: string | null
  numbers: string[]
}

const likenedOf = (row: Row): LikenedRecord => ({
  recordId: row.record_id,
  unitId: row.unit_id,
  fullName: row.full_name,
  sex: row.sex,
  bornOn: row.born_on && asNamed(row.born_on, row.born_precision),
  homePlace: row.home_place,
  birthPlace: row.birth_place,
  numbers: row.numbers,
})

export async function likenedRecords(tx: Tx, recordIds: readonly string[]): Promise<Map<string, LikenedRecord>> {
  const { rows } = await sql<Row>`
    select r.id as record_id, r.unit_id, r.full_name, r.sex, r.born_on::text, r.born_precision,
      person.data ->> 'homePlace' as home_place, person.data ->> 'birthPlace' as birth_place,
      array(select l.code from personnel.line l where l.record_id = r.id and l.part = 'citizen-id' and l.recorded_to = 'infinity') as numbers
    from personnel.record r
    left join lateral (select l.data from personnel.line l where l.record_id = r.id and l.part = 'person' and l.recorded_to = 'infinity'
      order by l.valid_from desc limit 1) person on true
    where r.id = any (${[...recordIds]}::uuid[])`.execute(tx)
  return new Map(rows.map((row) => [row.record_id, likenedOf(row)]))
}

/** Who looks like somebody about to be recorded: everywhere, so that the caller tells of those out of reach nothing but that they are. */
export async function lookalikes(
  tx: Tx,
  { fullName, bornOn, numbers }: Likened,
  exceptRecordId: string | null,
): Promise<(LikenedRecord & { isInReach: boolean })[]> {
  const day = bornOn === null ? null : `${bornOn}-01-01`.slice(0, 10)
  const { rows } = await sql<Row & { is_in_reach: boolean }>`
    select record_id, unit_id, full_name, sex, born_on::text, born_precision, home_place, birth_place, numbers, is_in_reach
    from personnel.lookalikes(${fullName}, ${day}::date, ${[...numbers]}::text[], ${exceptRecordId}::uuid)`.execute(tx)
  return rows.map((row) => ({ ...likenedOf(row), isInReach: row.is_in_reach }))
}
