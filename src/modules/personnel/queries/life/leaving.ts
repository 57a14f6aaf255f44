/** Records whose managing unit today is another than the record says: by a transfer, the file must follow. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'

export interface Leaving {
  recordId: string
  fromId: number
  toId: number
  eventId: string
  decisionId: string | null
  since: string
  fullName: string
  bornOn: string | null
  bornPrecision: string | null
  staffNumber: string | null
  state: 'draft' | 'declared' | 'certified' | 'in_use' | 'in_transfer'
}

/**
 * Of what is recorded as it happens: a career that is loaded or merged moves no file, a reorganization whole cabinets.
 * A transfer that is taken back after its file was received sends the file back.
 */
export async function leavingRecords(tx: Tx, recordIds: readonly string[], today: string): Promise<Leaving[]> {
  const { rows } = await sql<Leaving>`
    select r.id as "recordId", r.unit_id as "fromId", l.unit_id as "toId", e.event_id as "eventId", e.decision_id as "decisionId",
      case when moves.forward then l.valid_from else ${today}::date end::text as since, r.full_name as "fullName", r.born_on::text as "bornOn", r.born_precision as "bornPrecision",
      r.staff_number as "staffNumber", r.state
    from personnel.record r
    join personnel.line l on l.record_id = r.id and l.part = 'employment' and l.recorded_to = 'infinity'
      and l.valid_from <= ${today}::date and ${today}::date < l.valid_to
    join personnel.event e on e.id = l.event_row
    join personnel.recording g on g.id = e.recorded_by
    cross join lateral (select e.kind in ('transfer', 'rotate') and g.kind in ('event', 'correction') as forward,
      exists (select from personnel.handover h where h.record_id = r.id and h.status = 'received'
        and h.from_unit_id = l.unit_id and h.to_unit_id = r.unit_id
        and not exists (select from personnel.event gone where gone.event_id = h.event_id and gone.recorded_to = 'infinity')) as back) moves
    where r.id = any (${`{${recordIds.join(',')}}`}::uuid[]) and r.unit_id <> l.unit_id
      and (moves.forward or moves.back)
      and r.state in ('draft', 'declared', 'certified', 'in_use', 'in_transfer')
    order by r.id`.execute(tx)
  return rows
}
