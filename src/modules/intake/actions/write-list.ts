/** A list written into the records as one recording: people not on file are opened, of others what is new is added. */
import type { Call } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import { type LoadedRecord, loadRecords, type NewEvent, partOf } from '../../personnel/index.ts'
import type { ListReading } from '../contract/shapes.ts'
import { summaryOf } from '../queries/people-list.ts'
import { plannedList } from '../queries/planned-list.ts'
import { effectOf, type PlannedRow } from '../queries/planned-row.ts'
import { type HeldList, heldList } from '../queries/sent-list.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import type { Head } from '../rules/head/head.ts'
import type { DraftFact } from '../rules/people/draft.ts'
import { keyOf } from '../rules/words.ts'
import { holdList } from './save-list-reading.ts'

export interface Written {
  recordingId: number
}

/** @throws Refusal with what stands in the way; what is looked at is held against the file and the records as they are now. */
export async function writeList(
  call: Call,
  { listId, version }: { listId: string; version: number },
  told: (done: number, total: number) => Promise<void>,
): Promise<Written> {
  const { tx, actor, now } = call
  await holdList(tx, listId, version)
  const held = await heldList(call, listId)
  const { planned, obstacles, head, day } = await plannedList(call, held, { isHeld: true })
  refuseIf(obstacles)
  const opened = planned.filter(({ fate }) => fate === 'new')
  const changed = planned.filter(({ fate }) => fate === 'changed')
  const total = opened.length + changed.length
  const records = opened.map((row) => recordOf(row, held, day))
  const { id } = await loadRecords(call, records, `Nhập từ ${held.sent.fileName}`, {
    events: changed.flatMap((row) => [
      ...eventsOf(row, held).map((event) => ({ ...event, recordId: row.recordId as string })),
      ...row.amends.map((event) => ({ ...event, note: notedBy(event.note ?? '', row, held) })),
    ]),
    told: (done) => told(done, total),
  })
  await tx
    .updateTable('intake.people_list')
    .set({
      recording_id: id,
      recorded_by_name: actor.fullName,
      recorded_at: now.toISOString(),
      summary: JSON.stringify(summaryOf(planned)),
      reading: JSON.stringify(withPersons(held, opened, records)),
    })
    .where('id', '=', listId)
    .execute()
  await remember(call, held, head)
  return { recordingId: id }
}

function recordOf(row: PlannedRow, held: HeldList, day: string): LoadedRecord {
  const { fullName, unitId } = row.draft
  if (unitId === null) return refuse('intake.unit-unknown', { text: fullName })
  return { id: crypto.randomUUID(), unitId, fullName, openedOn: day, events: eventsOf(row, held) }
}

/** Whom a row without a number of identity became: the same file, looked at again, means the same people. */
function withPersons(
  { reading }: HeldList,
  opened: readonly PlannedRow[],
  records: readonly LoadedRecord[],
): ListReading {
  const became = opened.flatMap(({ draft: { row, citizenId } }, at) => {
    const record = records[at]
    return citizenId === null && record ? [{ row: row + 1, is: record.id }] : []
  })
  const rows = new Set(became.map(({ row }) => row))
  return { ...reading, persons: [...reading.persons.filter(({ row }) => !rows.has(row)), ...became] }
}

const MOST_NOTED = 1_000
const sourceOf = ({ draft }: PlannedRow, { sent }: HeldList): string => `${sent.fileName}, dòng ${draft.row + 1}`
const notedBy = (note: string, row: PlannedRow, held: HeldList): string =>
  [note, `điền thêm: ${sourceOf(row, held)}`]
    .filter((one) => one !== '')
    .join('; ')
    .slice(0, MOST_NOTED)

type OwnEvent = Omit<NewEvent, 'recordId' | 'eventId'>

/** One event for each sensitivity: what is hidden from a reader is hidden whole. Unverified until a paper is compared. */
function eventsOf(row: PlannedRow, held: HeldList): OwnEvent[] {
  const groups = Map.groupBy(row.adds, ({ part }: DraftFact) => partOf(part).sensitivity)
  const note = sourceOf(row, held)
  return [...groups.values()].map((facts) => {
    const [earliest = ''] = facts.map(({ from }) => `${from}-01-01`.slice(0, 10)).toSorted()
    return { kind: 'declare', effectiveOn: earliest, standing: 'unverified', note, effects: facts.map(effectOf) }
  })
}

/** What was said of this list is how the unit writes: its next list is read the same way. */
async function remember({ tx, actor, now }: Call, { sent, reading }: HeldList, { columns }: Head): Promise<void> {
  const by = { unit_id: sent.unitId, said_by_name: actor.fullName, said_at: now.toISOString() }
  const headings =
    reading.columns === null
      ? []
      : columns.flatMap(({ heading, column, choices }) => {
          const written = keyOf(heading.replace(/\([^()]*\)/g, ' '))
          return column === null || written === '' || choices.includes(column)
            ? []
            : [{ ...by, kind: 'heading' as const, column_key: '', written: written.slice(0, 500), means: column }]
        })
  const cells = reading.said
    .filter(({ written }) => written !== '')
    .map(({ column, written, becomes }) => ({
      ...by,
      kind: 'cell' as const,
      column_key: column,
      written,
      means: becomes,
    }))
  for (const some of chunksOf([...headings, ...cells], 1_000))
    await tx
      .insertInto('intake.wording')
      .values(some)
      .onConflict((c) =>
        c.constraint('one_meaning').doUpdateSet((e) => ({
          means: e.ref('excluded.means'),
          said_by_name: e.ref('excluded.said_by_name'),
          said_at: e.ref('excluded.said_at'),
        })),
      )
      .execute()
}
