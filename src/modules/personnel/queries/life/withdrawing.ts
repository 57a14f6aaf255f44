/** What a record says, and whether anything of it was decided since it was opened. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import type { Withdrawing } from '../../rules/life/withdrawal.ts'
import type { HeldRecord } from './held-record.ts'

export async function withdrawing(
  tx: Tx,
  { id, state }: Pick<HeldRecord, 'id' | 'state'>,
): Promise<Withdrawing & { eventIds: string[] }> {
  const { rows } = await sql<Omit<Withdrawing, 'state'> & { eventIds: string[] }>`
    with known as (
      select e.event_id, e.decision_id, g.kind from personnel.event e join personnel.recording g on g.id = e.recorded_by
      where e.record_id = ${id} and e.recorded_to = 'infinity'),
    opening as (
      select e.decision_id from personnel.event e join personnel.recording g on g.id = e.recorded_by
      where e.record_id = ${id} and g.kind = 'open' and e.decision_id is not null)
    select
      (select coalesce(array_agg(event_id order by event_id), '{}') from known) as "eventIds",
      (select count(*)::int from known where kind = 'proposal'
        or (decision_id is not null and decision_id not in (select decision_id from opening))) as decided,
      (select count(*)::int from personnel.proposal where record_id = ${id} and status in ('submitted', 'checked', 'returned')) as waiting,
      (select count(*)::int from personnel.record where merged_into = ${id}) as merged`.execute(tx)
  const [found] = rows
  return { state, decided: 0, waiting: 0, merged: 0, eventIds: [], ...found }
}
