/** What was postponed comes onto the agenda of the next session, once. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'

/** Items of a council that were postponed and have not been taken up since, behind what is on the agenda already. */
export async function carryOver(tx: Tx, councilId: string, sessionId: string): Promise<void> {
  await sql`
    insert into council.item (session_id, assessment_id, criterion_id, position, reason, is_contested, carried_from)
    select ${sessionId}::uuid, i.assessment_id, i.criterion_id,
        coalesce((select max(position) from council.item where session_id = ${sessionId}::uuid), 0)
          + row_number() over (order by s.number, i.position),
        i.reason, i.is_contested, i.id
      from council.item i join council.session s on s.id = i.session_id
      where s.council_id = ${councilId}::uuid and i.status = 'postponed'
        and not exists (select from council.item c where c.carried_from = i.id)
    on conflict (session_id, assessment_id, criterion_id) do nothing`.execute(tx)
}

/** The session planned next, if there is one. */
export async function nextPlanned(tx: Tx, councilId: string, after: number): Promise<string | null> {
  const row = await tx
    .selectFrom('council.session')
    .select('id')
    .where('council_id', '=', councilId)
    .where('status', '=', 'planned')
    .where('number', '>', after)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}
