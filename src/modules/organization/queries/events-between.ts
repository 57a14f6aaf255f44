/** Events of a time with their sides, for what is counted from them; events taken back are left out. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { EventKind } from '../rules/ledger/change.ts'

export interface EventBetween {
  eventId: string
  day: string
  kind: EventKind
  legalBasis: string | null
  before: number[]
  after: number[]
}

/** @param from the first day is the one after it. @param to included. */
export async function eventsBetween(tx: Tx, from: string, to: string): Promise<EventBetween[]> {
  const { rows } = await sql<EventBetween>`
    select e.id as "eventId", e.day::text as day, e.kind, e.legal_basis as "legalBasis",
      coalesce(array_agg(p.unit_id order by p.unit_id) filter (where p.side = 'before'), '{}') as before,
      coalesce(array_agg(p.unit_id order by p.unit_id) filter (where p.side = 'after'), '{}') as after
    from organization.unit_event e join organization.unit_event_party p on p.event_id = e.id
    where e.day > ${from}::date and e.day <= ${to}::date and e.undone_by is null
      and exists (select from organization.unit_version v where v.unit_id = p.unit_id and not v.is_reference)
    group by e.id order by e.day, e.id`.execute(tx)
  return rows
}
