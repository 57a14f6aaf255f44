/** A mistaken recording taken back within recorded time: what it closed is known again, what it added is known no more. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import { dayIn, formatInstant } from '../../../shared/dates.ts'
import { refuse } from '../refusals.vi.ts'
import type { Effect } from '../rules/fold/effect.ts'
import type { Values } from '../rules/parts.ts'
import { refuseFrozen } from './freezes/refuse-frozen.ts'
import { noteMissing } from './papers/note-missing.ts'
import { openRecording, type Recording } from './recording.ts'
import { refuseTakenIds } from './refuse-taken-ids.ts'
import { addEvents, closeEvents, eventOfRow, partsOf, project, refold } from './write-events.ts'

/** So many records are worked out anew at a time. */
const BATCH = 500

/** How many records of all are done, as it goes. */
export type Told = (done: number, total: number) => Promise<void>

/** @throws Refusal when an event of it was amended or taken away since. */
export async function undoRecording(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  recordingId: number,
  note: string,
  told: Told = async () => {},
): Promise<Recording> {
  await refuseUndone(tx, recordingId)
  const added = await rowsOf(tx, 'recorded_by', recordingId)
  const again = await rowsOf(tx, 'closed_by', recordingId)
  if (added.length === 0 && again.length === 0) return refuse('personnel.cannot-undo')
  const later = added.find(({ recorded_to }) => recorded_to !== 'infinity')
  if (later) return refuse('personnel.built-upon', { day: formatInstant(later.recorded_to) })
  const recordIds = [...new Set([...added, ...again].map(({ record_id }) => record_id))].toSorted()
  const recording = await openRecording(tx, recordIds, 'undo', note, recordingId)
  const back = again.map((row) => ({ ...eventOfRow(row), said: row.said as unknown as Values | null }))
  // What comes back is decided on its day all the same; what stands as it was is not done again.
  await refuseFrozen({ tx, now }, recording, back, {
    without: added.map(({ event_id }) => event_id),
    isListed: true,
  })
  await closeEvents(
    tx,
    recording,
    added.map(({ event_id }) => event_id),
  )
  await refuseTakenIds(tx, back)
  await addEvents(tx, recording, back)
  const touched = new Set(
    partsOf([...added, ...again].map(({ effects }) => ({ effects: effects as unknown as Effect[] }))),
  )
  let done = 0
  for (const some of chunksOf(recordIds, BATCH)) {
    await refold(tx, recording, some, touched)
    await project(tx, some, now)
    await noteMissing(tx, some, dayIn(now))
    done += some.length
    await told(done, recordIds.length)
  }
  return recording
}

async function refuseUndone(tx: Tx, recordingId: number): Promise<void> {
  const found = await tx
    .selectFrom('personnel.recording as r')
    .leftJoin('personnel.recording as undo', 'undo.undoes', 'r.id')
    .select(['r.kind', 'undo.id as undoneBy'])
    .where('r.id', '=', recordingId)
    .executeTakeFirst()
  if (!found || found.kind === 'undo') return refuse('personnel.cannot-undo')
  if (found.undoneBy !== null) return refuse('personnel.undone-already')
}

const rowsOf = (tx: Tx, column: 'recorded_by' | 'closed_by', recordingId: number) =>
  tx.selectFrom('personnel.event').selectAll().where(column, '=', recordingId).orderBy('id').execute()
