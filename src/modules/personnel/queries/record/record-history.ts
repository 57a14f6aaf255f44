/** Who wrote into a record, when and what, newest first. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { partsOf } from '../../actions/write-events.ts'
import type { Effect } from '../../rules/fold/effect.ts'
import { changesOf } from './changes-of.ts'
import { ownRecordId, recordWithin } from './record-within.ts'

const MOST = 200

export const recordHistory = async ({ tx }: Call, { recordId }: { recordId: string }) =>
  historyOf(tx, await recordWithin(tx, recordId))

export const ownHistory = async ({ tx }: Call) => historyOf(tx, await ownRecordId(tx))

async function historyOf(tx: Tx, recordId: string) {
  const events = await tx
    .selectFrom('personnel.event')
    .select(['event_id', 'kind', 'effective_on', 'effects', 'recorded_by', 'closed_by'])
    .where('record_id', '=', recordId)
    .orderBy('effective_on')
    .execute()
  const ids = [...new Set(events.flatMap((event) => [event.recorded_by, event.closed_by ?? event.recorded_by]))]
  if (ids.length === 0) return { recordings: [] }
  const recordings = await tx
    .selectFrom('personnel.recording as r')
    .leftJoin('personnel.recording as undo', 'undo.undoes', 'r.id')
    .select(['r.id', sql<string>`to_json(r.at) #>> '{}'`.as('at'), 'r.account_name as accountName', 'r.kind', 'r.note'])
    .select('undo.id as undoneBy')
    .where('r.id', 'in', ids)
    .orderBy('r.at', 'desc')
    .limit(MOST)
    .execute()
  const changes = await changesOf(tx, recordId)
  return {
    recordings: recordings.map(({ undoneBy, ...recording }) => ({
      ...recording,
      isUndone: undoneBy !== null,
      changes: changes.get(String(recording.id)) ?? [],
      events: events
        .filter(({ recorded_by, closed_by }) => recorded_by === recording.id || closed_by === recording.id)
        .map((event) => ({
          eventId: event.event_id,
          kind: event.kind,
          effectiveOn: event.effective_on,
          parts: [...new Set(partsOf([{ effects: event.effects as unknown as Effect[] }]))],
        })),
    })),
  }
}
