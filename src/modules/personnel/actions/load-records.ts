/** Many records at once, each with its whole history: an import, or the demo. One recording; the lines are folded in memory. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import { dayIn } from '../../../shared/dates.ts'
import { firstDay, precisionOf } from '../../../shared/partial-days.ts'
import { whenNow } from '../queries/law.ts'
import { fold } from '../rules/fold/fold.ts'
import { headOf } from '../rules/fold/head-of.ts'
import { sensitivityOf } from '../rules/sensitivity.ts'
import { addLines } from './add-lines.ts'
import { refuseFrozen } from './freezes/refuse-frozen.ts'
import { givenNameOf } from './open-record.ts'
import { type LoadedEvent, type LoadedHistory, loadedCareers } from './papers/loaded-careers.ts'
import { addScans, type LoadedScans, scansOf } from './papers/loaded-scans.ts'
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
  /** A paper one rests on comes with the load. */
  events: readonly Omit<NewEvent, 'recordId' | 'said'>[]
}

/** So many records in a batch of statements: memory stays flat however many come. */
const BATCH = 500

export interface Besides {
  /** What is new in records that are on file: under the same recording. */
  events: readonly NewEvent[]
  /** How many people are done, as it goes. */
  told: (done: number) => Promise<void>
  /** Scans and pictures of any of them. */
  scans?: LoadedScans
}

const NOTHING: Besides = { events: [], told: async () => {} }

/** Files that lie in the cabinet already: they are in use from the first, or closed when their lines say so. */
export async function loadRecords(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  records: readonly LoadedRecord[],
  note: string,
  { events, told: tell, scans }: Besides = NOTHING,
): Promise<Recording> {
  refuseUntrue(records, await whenNow({ tx, now }))
  const others = [...Map.groupBy(events, ({ recordId }) => recordId).values()]
  // Nobody else writes into records that are not there yet.
  const held = others.map(([first]) => first?.recordId ?? '').toSorted()
  const recording = await openRecording(tx, held, 'import', note)
  const told = records.flatMap(({ id: recordId, events: own }) => own.map((event) => ({ ...event, recordId })))
  await refuseFrozen({ tx, now }, recording, told, { isListed: true })
  let done = 0
  for (const some of chunksOf(records, BATCH)) {
    const histories = some.map(historyOf)
    const brought = scans && scansOf(scans, new Set(some.map(({ id }) => id)))
    await addHistories({ tx, now }, recording, histories, brought)
    await putOnRecords(
      tx,
      some.map(({ id }) => id),
      now,
    )
    await addMissing(tx, await loadedCareers(tx, histories, brought?.papers ?? []), dayIn(now))
    done += some.length
    await tell(done)
  }
  if (scans) await addScans({ tx, now }, recording, scansOf(scans, new Set(held)))
  for (const some of chunksOf(others, BATCH)) {
    await writeUnder({ tx, now }, recording, some.flat(), { isListed: true })
    done += some.length
    await tell(done)
  }
  await sql`update personnel.decision d set sensitivity = 'discipline' where d.sensitivity = 'ordinary' and exists (
    select from personnel.event e where e.decision_id = d.id and e.sensitivity = 'discipline' and e.recorded_by = ${recording.id})`.execute(
    tx,
  )
  return recording
}

interface OwnHistory extends LoadedHistory {
  record: LoadedRecord
}

function historyOf(record: LoadedRecord): OwnHistory {
  const events = record.events.map((event) => ({
    ...event,
    recordId: record.id,
    row: crypto.randomUUID(),
    eventId: event.eventId ?? crypto.randomUUID(),
  }))
  return { record, recordId: record.id, events, lines: fold(events).lines }
}

async function addHistories(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  recording: Recording,
  histories: readonly OwnHistory[],
  scans: LoadedScans | undefined,
): Promise<void> {
  const events = histories.flatMap((one) => one.events)
  await refuseTakenIds(tx, events)
  await addHeads(tx, histories, dayIn(now))
  if (scans) await addScans({ tx, now }, recording, scans)
  await addRows(tx, recording, events)
  await addLines(
    tx,
    recording,
    histories.flatMap(({ recordId, lines }) => lines.map((line) => ({ ...line, recordId }))),
  )
}

/** With what their lines say today: the projection finds nothing to write a second time. */
async function addHeads(tx: Tx, histories: readonly OwnHistory[], today: string): Promise<void> {
  const rows = histories.map(({ record: { events: _, ...record }, lines }) => {
    const head = headOf(lines, today)
    const fullName = head.fullName ?? record.fullName
    return {
      ...record,
      ...head,
      fullName,
      givenName: givenNameOf(fullName),
      bornOn: head.born && firstDay(head.born),
      bornPrecision: head.born && precisionOf(head.born),
    }
  })
  await sql`insert into personnel.record (id, unit_id, using_unit_id, full_name, given_name, sex, born_on, born_precision,
      citizen_id, staff_number, person_kind, rank, post_title, photo_sha256, account_id, opened_on, state)
    select r.id, r."unitId", r."usingUnitId", r."fullName", r."givenName", r.sex, r."bornOn", r."bornPrecision",
      r."citizenId", r."staffNumber", r."personKind", r.rank, r."postTitle", r.photo, r."accountId", r."openedOn", 'in_use'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (id uuid, "unitId" int, "usingUnitId" int, "fullName" text,
      "givenName" text, sex text, "bornOn" date, "bornPrecision" text, "citizenId" text, "staffNumber" text, "personKind" text,
      rank text, "postTitle" text, photo text, "accountId" uuid, "openedOn" date)`.execute(tx)
}

/** One value for the whole batch instead of a dozen for each row: the statement stays small. */
async function addRows(tx: Tx, { id, at }: Recording, events: readonly LoadedEvent[]): Promise<void> {
  for (const some of chunksOf(events, 10_000)) {
    const rows = some.map((event) => ({ ...event, sensitivity: sensitivityOf(event.effects) }))
    await sql`insert into personnel.event (id, event_id, record_id, kind, effective_on, effects, sensitivity, standing,
        decision_id, document_id, paper_id, page, note, recorded_from, recorded_by)
      select e.row, e."eventId", e."recordId", e.kind, e."effectiveOn", e.effects, e.sensitivity, e.standing,
        e."decisionId", e."documentId", e."paperId", e.page, e.note, ${at}::timestamptz, ${id}::bigint
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) e (row uuid, "eventId" uuid, "recordId" uuid, kind text,
        "effectiveOn" date, effects jsonb, sensitivity text, standing text, "decisionId" uuid, "documentId" uuid, "paperId" uuid, page int, note text)`.execute(
      tx,
    )
  }
}
