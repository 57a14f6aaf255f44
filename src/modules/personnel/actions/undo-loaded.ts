/** A load taken back as one: what it added to records on file, and the records it opened, which say nothing any more. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { takeOutLoaded } from './papers/loaded-scans.ts'
import type { Recording } from './recording.ts'
import { type Told, undoRecording } from './undo-recording.ts'

/** @throws Refusal when something later stands on it. */
export async function undoLoaded(call: Call, recordingId: number, reason: string, told?: Told): Promise<Recording> {
  await takeOutLoaded(call, recordingId, reason)
  const recording = await undoRecording(call, recordingId, reason, told)
  const { actor, now } = call
  await sql`with opened as (
      select distinct e.record_id from personnel.event e where e.recorded_by = ${recordingId}
        and not exists (select from personnel.event o where o.record_id = e.record_id and o.recorded_to = 'infinity')),
    were as (select r.id, r.state from personnel.record r join opened o on o.record_id = r.id where r.state <> 'withdrawn'),
    withdrawn as (
      update personnel.record r set state = 'withdrawn', withdrawal = ${recording.id}, version = r.version + 1
      from were where r.id = were.id)
    insert into personnel.record_step (record_id, step, from_state, to_state, reason, taken_at, taken_by, taken_by_name)
      select id, 'withdraw', state, 'withdrawn', ${reason}, ${now.toISOString()}, ${actor.accountId}, ${actor.fullName} from were`.execute(
    call.tx,
  )
  return recording
}
