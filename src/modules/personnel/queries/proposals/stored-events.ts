/** The events of a record as they are known now, with what proves them. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { Effect } from '../../rules/fold/effect.ts'
import type { StoredEvent } from '../../rules/proposals/applying.ts'

export async function storedEventsOf(tx: Tx, recordId: string): Promise<StoredEvent[]> {
  const rows = await tx
    .selectFrom('personnel.event')
    .select([
      ...(['id as row', 'event_id as eventId', 'kind', 'effective_on as effectiveOn', 'effects', 'standing'] as const),
      ...(['decision_id as decisionId', 'document_id as documentId', 'paper_id as paperId', 'page', 'note'] as const),
    ])
    .where('record_id', '=', recordId)
    .where('recorded_to', '=', 'infinity')
    .orderBy('effective_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, effects: row.effects as unknown as Effect[] }))
}
