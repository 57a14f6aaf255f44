/** An event of a decision as it is known now, before it is said anew. */
import type { Tx } from '../../../../platform/http/call.ts'
import { refuse } from '../../refusals.vi.ts'
import { isForm } from '../../rules/events/said-by.ts'

/** The event as it is known, and what came along with it. */
export async function eventToAmend(tx: Tx, eventId: string) {
  const event = await tx
    .selectFrom('personnel.event')
    .select(['kind', 'record_id', 'decision_id', 'document_id', 'paper_id', 'page', 'recorded_by', 'said'])
    .where('event_id', '=', eventId)
    .where('recorded_to', '=', 'infinity')
    .executeTakeFirst()
  if (!event || event.decision_id === null) return refuse('personnel.no-event')
  if (!isForm(event.kind)) return refuse('personnel.amend-no-form')
  const beside = await tx
    .selectFrom('personnel.event')
    .select(['event_id', 'said'])
    .where('record_id', '=', event.record_id)
    .where('decision_id', '=', event.decision_id)
    .where('recorded_by', '=', event.recorded_by)
    .where('recorded_to', '=', 'infinity')
    .where('event_id', '<>', eventId)
    .execute()
  // What came by itself is said anew with what it came of; of what was loaded, each event stands by itself.
  if (event.said === null && beside.some(({ said }) => said !== null)) return refuse('personnel.amend-follows')
  const along = event.said === null ? [] : beside.filter(({ said }) => said === null).map(({ event_id }) => event_id)
  return {
    kind: event.kind,
    recordId: event.record_id,
    decisionId: event.decision_id,
    documentId: event.document_id,
    paperId: event.paper_id,
    page: event.page,
    along,
  }
}
