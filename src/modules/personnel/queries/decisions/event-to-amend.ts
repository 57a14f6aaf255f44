/** An event of a decision as it is known now, before it is said anew. */
import type { Tx } from '../../../../platform/http/call.ts'
import { refuse } from '../../refusals.vi.ts'
import type { DecisionKind } from '../../rules/event-kinds.ts'
import { EVENT_RULES } from '../../rules/events/rules.ts'

/** The event as it is known, and what came along with it. */
export async function eventToAmend(tx: Tx, eventId: string) {
  const event = await tx
    .selectFrom('personnel.event')
    .select(['kind', 'record_id', 'decision_id', 'document_id', 'page', 'recorded_by'])
    .where('event_id', '=', eventId)
    .where('recorded_to', '=', 'infinity')
    .executeTakeFirst()
  if (!event || event.decision_id === null || !(event.kind in EVENT_RULES)) return refuse('personnel.no-event')
  const beside = await tx
    .selectFrom('personnel.event')
    .select('event_id')
    .where('record_id', '=', event.record_id)
    .where('decision_id', '=', event.decision_id)
    .where('recorded_by', '=', event.recorded_by)
    .where('recorded_to', '=', 'infinity')
    .where('event_id', '<>', eventId)
    .where('said', 'is', null)
    .execute()
  return {
    ...{ kind: event.kind as DecisionKind, recordId: event.record_id, decisionId: event.decision_id },
    ...{ documentId: event.document_id, page: event.page, along: beside.map(({ event_id }) => event_id) },
  }
}
