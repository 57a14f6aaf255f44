/** What does not go together in the ordinary parts of a record, and the days nothing is known of. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { fold } from '../../rules/fold/fold.ts'
import { gapsOf } from '../../rules/fold/gaps.ts'
import { eventsOf } from '../events-of.ts'
import { recordWithin } from './record-within.ts'

export async function recordFindings(
  { tx }: Call,
  { recordId, known }: { recordId: string; known?: string | undefined },
) {
  const { lines, contradictions } = fold(await eventsOf(tx, [await recordWithin(tx, recordId)], known ?? null))
  const eventIds = contradictions.flatMap(({ eventId, againstEventId }) => [eventId, againstEventId ?? []].flat())
  const decisions = await decisionsBehind(tx, eventIds)
  return {
    gaps: gapsOf(lines),
    contradictions: contradictions.map((one) => ({
      ...one,
      decisions: [one.eventId, one.againstEventId]
        .flatMap((eventId) => decisions.get(eventId ?? '') ?? [])
        .filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at),
    })),
  }
}

/** Those the door opens, by event. */
async function decisionsBehind(tx: Tx, eventIds: readonly string[]) {
  if (eventIds.length === 0) return new Map<string, { id: string; number: string }>()
  const rows = await tx
    .selectFrom('personnel.event as e')
    .innerJoin('personnel.decision as d', 'd.id', 'e.decision_id')
    .select(['e.event_id as eventId', 'd.id', 'd.number'])
    .where('e.event_id', 'in', eventIds)
    .where('e.recorded_to', '=', 'infinity')
    .execute()
  return new Map(rows.map(({ eventId, ...decision }) => [eventId, decision]))
}
