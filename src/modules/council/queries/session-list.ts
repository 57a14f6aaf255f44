/** The sessions of a council, newest first, with how far their agenda has come. */
import type { Tx } from '../../../platform/http/call.ts'
import type { SessionSummary } from '../contract.ts'

export async function sessionList(tx: Tx, { councilId, sessionId }: { councilId?: string; sessionId?: string }) {
  let query = tx
    .selectFrom('council.session as s')
    .leftJoin('council.item as i', 'i.session_id', 's.id')
    .select((eb) => [
      's.id',
      's.council_id as councilId',
      's.number',
      's.form',
      's.held_at as heldAt',
      's.ends_at as endsAt',
      's.place',
      's.status',
      's.minutes_number as minutesNumber',
      eb.fn.count<number>('i.id').as('items'),
      eb.fn.count<number>('i.id').filterWhere('i.status', '=', 'decided').as('decided'),
      eb.fn.count<number>('i.id').filterWhere('i.status', '=', 'postponed').as('postponed'),
    ])
    .groupBy('s.id')
    .orderBy('s.number', 'desc')
  if (councilId !== undefined) query = query.where('s.council_id', '=', councilId)
  if (sessionId !== undefined) query = query.where('s.id', '=', sessionId)
  const rows = await query.execute()
  return rows.map(
    (row): SessionSummary => ({
      ...row,
      items: Number(row.items),
      decided: Number(row.decided),
      postponed: Number(row.postponed),
    }),
  )
}
