/** The one way into a record: events are added, amended, taken away; the lines of the touched parts are worked out anew. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import { dayIn } from '../../../shared/dates.ts'
import { eventsOf, type KnownLine, linesOf } from '../queries/events-of.ts'
import type { Effect } from '../rules/fold/effect.ts'
import { fold } from '../rules/fold/fold.ts'
import type { Values } from '../rules/parts.ts'
import { sensitivityOf } from '../rules/sensitivity.ts'
import { addLines } from './add-lines.ts'
import { refuseFrozen } from './freezes/refuse-frozen.ts'
import { openHandovers } from './life/open-handovers.ts'
import { noteMissing } from './papers/note-missing.ts'
import { type OpenRecording, openRecording, type Recording, type RecordingKind } from './recording.ts'
import { refuseGone } from './refuse-gone.ts'
import { refuseTakenIds } from './refuse-taken-ids.ts'

export type Standing = 'unverified' | 'declared' | 'verified' | 'disputed'

export interface NewEvent {
  recordId: string
  /** Of an event that is amended; left out for a new one. */
  eventId?: string
  kind: string
  effectiveOn: string
  /** All of one sensitivity. */
  effects: readonly Effect[]
  standing: Standing
  decisionId?: string | null
  documentId?: string | null
  /** Of the file of the record. */
  paperId?: string | null
  page?: number | null
  note?: string | null
  /** What the form of a decision said, by field. */
  said?: Values | null
}

/** A row of `personnel.event` as it is written. */
export interface EventRow {
  record_id: string
  event_id: string
  kind: string
  effective_on: string
  effects: unknown
  standing: string
  decision_id: string | null
  document_id: string | null
  paper_id: string | null
  page: number | null
  note: string | null
}

/** What a row says, to be said again: as it was, or with what changes. */
export const eventOfRow = (row: EventRow) => ({
  recordId: row.record_id,
  eventId: row.event_id,
  kind: row.kind,
  effectiveOn: row.effective_on,
  effects: row.effects as readonly Effect[],
  standing: row.standing as Standing,
  note: row.note,
  decisionId: row.decision_id,
  documentId: row.document_id,
  paperId: row.paper_id,
  page: row.page,
})

export interface Withdrawn {
  recordId: string
  eventId: string
}

/** Adds events; one that names an `eventId` takes the place of what was known of it. What is withdrawn is known no more. */
export async function recordEvents(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  kind: RecordingKind,
  events: readonly NewEvent[],
  note: string | null = null,
  withdrawn: readonly Withdrawn[] = [],
): Promise<Recording> {
  const recording = await openRecording(tx, recordsOf(events, withdrawn), kind, note)
  await writeUnder({ tx, now }, recording, events, { withdrawn })
  return recording
}

const recordsOf = (events: readonly NewEvent[], withdrawn: readonly Withdrawn[]): string[] =>
  [...new Set([...events, ...withdrawn].map(({ recordId }) => recordId))].toSorted()

/**
 * The same under a recording that is open for these records.
 * @param isListed out of a list, which says how things stand and not since when.
 * @throws Frozen
 */
export async function writeUnder(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  recording: OpenRecording,
  events: readonly NewEvent[],
  { withdrawn = [], isListed = false }: { withdrawn?: readonly Withdrawn[]; isListed?: boolean } = {},
): Promise<void> {
  await refuseFrozen({ tx, now }, recording, events, { without: withdrawn.map(({ eventId }) => eventId), isListed })
  const recordIds = recordsOf(events, withdrawn)
  await refuseGone(tx, recordIds)
  await refuseTakenIds(tx, events)
  const amended = [...events, ...withdrawn].flatMap(({ eventId }) => eventId ?? [])
  const touched = new Set([...(await closeEvents(tx, recording, amended)), ...partsOf(events)])
  await addEvents(tx, recording, events)
  await refold(tx, recording, recordIds, touched)
  await project(tx, recordIds, now)
  await noteMissing(tx, recordIds, dayIn(now))
}

export const partsOf = (events: readonly { effects: readonly Effect[] }[]): string[] =>
  events.flatMap(({ effects }) => effects.map(({ part }) => part))

/** @returns the parts they spoke of. */
export async function closeEvents(tx: Tx, { id, at }: Recording, eventIds: readonly string[]): Promise<string[]> {
  if (eventIds.length === 0) return []
  const parts: string[] = []
  for (const some of chunksOf(eventIds, 10_000)) {
    const closed = await tx
      .updateTable('personnel.event')
      .set({ recorded_to: at, closed_by: id })
      .where('event_id', 'in', some)
      .where('recorded_to', '=', 'infinity')
      .returning('effects')
      .execute()
    parts.push(...partsOf(closed.map(({ effects }) => ({ effects: effects as unknown as Effect[] }))))
  }
  return parts
}

export async function addEvents(tx: Tx, { id, at }: Recording, events: readonly NewEvent[]): Promise<void> {
  for (const some of chunksOf(events, 1_000))
    await tx
      .insertInto('personnel.event')
      .values(
        some.map((event) => ({
          event_id: event.eventId ?? crypto.randomUUID(),
          record_id: event.recordId,
          kind: event.kind,
          effective_on: event.effectiveOn,
          effects: JSON.stringify(event.effects),
          sensitivity: sensitivityOf(event.effects),
          standing: event.standing,
          decision_id: event.decisionId ?? null,
          document_id: event.documentId ?? null,
          paper_id: event.paperId ?? null,
          page: event.page ?? null,
          note: event.note ?? null,
          said: event.said ? JSON.stringify(event.said) : null,
          recorded_from: at,
          recorded_by: id,
        })),
      )
      .execute()
}

/** Works out the lines of these parts from all that is known now, and writes what differs. */
export async function refold(
  tx: Tx,
  { id, at }: Recording,
  recordIds: readonly string[],
  parts: ReadonlySet<string>,
): Promise<void> {
  const events = Map.groupBy(await eventsOf(tx, recordIds), ({ recordId }) => recordId)
  const known = new Map((await linesOf(tx, recordIds, { parts: [...parts] })).map((line) => [keyOf(line), line]))
  const wanted = recordIds.flatMap((recordId) =>
    fold(events.get(recordId) ?? [])
      .lines.filter(({ part }) => parts.has(part))
      .map((line) => ({ ...line, recordId })),
  )
  const keys = new Set(wanted.map(keyOf))
  const gone = [...known].flatMap(([key, line]) => (keys.has(key) ? [] : [line.id]))
  for (const some of chunksOf(gone, 5_000))
    await tx.updateTable('personnel.line').set({ recorded_to: at, closed_by: id }).where('id', 'in', some).execute()
  await addLines(
    tx,
    { id, at },
    wanted.filter((line) => !known.has(keyOf(line))),
  )
}

const keyOf = ({ recordId, row, part, slot, from, to, values }: Omit<KnownLine, 'id'>): string =>
  JSON.stringify([recordId, row, part, slot, from, to, Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1))])

/** Puts on the records what their lines say today; where that moves one to another unit, its file follows. */
export async function project(tx: Tx, recordIds: readonly string[], now: Date): Promise<void> {
  await openHandovers({ tx, now }, recordIds)
  await putOnRecords(tx, recordIds, now)
}

/** The same where no file can be on its way: of records that were not there before. */
export async function putOnRecords(tx: Tx, recordIds: readonly string[], now: Date): Promise<void> {
  await sql`select personnel.project(${`{${recordIds.join(',')}}`}::uuid[], ${dayIn(now)}::date)`.execute(tx)
}
