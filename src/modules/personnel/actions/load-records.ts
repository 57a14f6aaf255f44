/** Many records at once, each with its whole history: an import, or the demo. One recording; the lines are folded in memory. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import { dayIn } from '../../../shared/dates.ts'
import { whenNow } from '../queries/law.ts'
import { fold } from '../rules/fold/fold.ts'
import { sensitivityOf } from '../rules/sensitivity.ts'
import { addLines } from './add-lines.ts'
import { givenNameOf } from './open-record.ts'
import { type LoadedEvent, type LoadedHistory, loadedCareers } from './papers/loaded-careers.ts'
import { addMissing } from './papers/note-missing.ts'
import { openRecording, type Recording } from './recording.ts'
import { refuseTakenIds } from './refuse-taken-ids.ts'
import { refuseUntrue } from './refuse-untrue.ts'
import { type NewEvent, putOnRecords, writeUnder } from './write-events.ts'

export interface LoadedRecord {
  id: string
  unitId: number
  fullName: string
  /** The account of the person, where he has one. */
  accountId?: string
  openedOn: string
  /** No paper of the file is there before the record is. */
  events: readonly Omit<NewEvent, 'recordId' | 'eventId' | 'paperId' | 'said'>[]
}

/** So many records in a batch of statements: memory stays flat however many come. */
const BATCH = 500

export interface Besides {
  /** What is new in records that are on file: under the same recording. */
  events: readonly NewEvent[]
  /** How many people are done, as it goes. */
  told: (done: number) => Promise<void>
}

const NOTHING: Besides = { events: [], told: async () => {} }

/** Files that lie in the cabinet already: they are in use from the first, or closed when their lines say so. */
export async function loadRecords(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  records: readonly LoadedRecord[],
  note: string,
  { events, told }: Besides = NOTHING,
): Promise<Recording> {
  refuseUntrue(records, await whenNow({ tx, now }))
  for (const some of chunksOf(records, BATCH)) await addHeads(tx, some)
  const others = [...Map.groupBy(events, ({ recordId }) => recordId).values()]
  const ids = [...records.map(({ id }) => id), ...others.map(([first]) => first?.recordId ?? '')].toSorted()
  const recording = await openRecording(tx, ids, 'import', note)
  let done = 0
  for (const some of chunksOf(records, BATCH)) {
    const own = some.map(({ id }) => id)
    const histories = await addHistories(tx, recording, some)
    await putOnRecords(tx, own, now)
    await addMissing(tx, await loadedCareers(tx, histories), dayIn(now))
    done += some.length
    await told(done)
  }
  for (const some of chunksOf(others, BATCH)) {
    await writeUnder({ tx, now }, recording, some.flat())
    done += some.length
    await told(done)
  }
  await sql`update personnel.decision d set sensitivity = 'discipline' where d.sensitivity = 'ordinary' and exists (
    select from personnel.event e where e.decision_id = d.id and e.sensitivity = 'discipline' and e.recorded_by = ${recording.id})`.execute(
    tx,
  )
  return recording
}

const addHeads = (tx: Tx, records: readonly LoadedRecord[]) =>
  tx
    .insertInto('personnel.record')
    .values(
      records.map(({ id, unitId, fullName, accountId, openedOn }) => ({
        ...{ id, unit_id: unitId, full_name: fullName, given_name: givenNameOf(fullName) },
        ...{ account_id: accountId ?? null, opened_on: openedOn, state: 'in_use' as const },
      })),
    )
    .execute()

async function addHistories(tx: Tx, recording: Recording, records: readonly LoadedRecord[]): Promise<LoadedHistory[]> {
  const histories = records.map(({ id: recordId, events: told }) => {
    const events = told.map((event) => ({
      ...{ ...event, recordId, row: crypto.randomUUID(), eventId: crypto.randomUUID() },
    }))
    return { recordId, events, lines: fold(events).lines }
  })
  const events = histories.flatMap((one) => one.events)
  await refuseTakenIds(tx, events)
  await addRows(tx, recording, events)
  await addLines(
    tx,
    recording,
    histories.flatMap(({ recordId, lines }) => lines.map((line) => ({ ...line, recordId }))),
  )
  return histories
}

/** One value for the whole batch instead of a dozen for each row: the statement stays small. */
async function addRows(tx: Tx, { id, at }: Recording, events: readonly LoadedEvent[]): Promise<void> {
  for (const some of chunksOf(events, 10_000)) {
    const rows = some.map((event) => ({ ...event, sensitivity: sensitivityOf(event.effects) }))
    await sql`insert into personnel.event (id, event_id, record_id, kind, effective_on, effects, sensitivity, standing,
        decision_id, document_id, page, note, recorded_from, recorded_by)
      select e.row, e."eventId", e."recordId", e.kind, e."effectiveOn", e.effects, e.sensitivity, e.standing,
        e."decisionId", e."documentId", e.page, e.note, ${at}::timestamptz, ${id}::bigint
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) e (row uuid, "eventId" uuid, "recordId" uuid, kind text,
        "effectiveOn" date, effects jsonb, sensitivity text, standing text, "decisionId" uuid, "documentId" uuid, page int, note text)`.execute(
      tx,
    )
  }
}
