/** Whose place or post was decided upon after a recording, for its day or later: it cannot be taken back from under them. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'

export async function changedSince(tx: Tx, recordingId: number, day: string): Promise<{ fullName: string }[]> {
  const { rows } = await sql<{ fullName: string }>`
    select r.full_name as "fullName" from personnel.record r
    where r.id in (
      select e.record_id from personnel.event mine
      join personnel.event e on e.record_id = mine.record_id and e.recorded_to = 'infinity' and e.effective_on >= ${day}::date
        and e.recorded_by > mine.recorded_by
      where mine.recorded_by = ${recordingId}::bigint
        and exists (select from jsonb_array_elements(e.effects) effect where effect ->> 'part' in ('employment', 'use', 'post')))
    order by r.full_name collate vi, r.id`.execute(tx)
  return rows
}
