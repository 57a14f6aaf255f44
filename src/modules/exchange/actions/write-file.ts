/** The people of a file, opened as one recording; whoever is on file stays as he is. */
import type { Call } from '../../../platform/http/call.ts'
import { decisionOf, type LoadedRecord, loadRecords, partOf } from '../../personnel/index.ts'
import { peopleInFile } from '../queries/people-in-file.ts'
import { type PlannedEvent, type PlannedPerson, plannedFile } from '../queries/planned-file.ts'
import { heldFile } from '../queries/sent-files.ts'
import { refuse } from '../refusals.vi.ts'

/** @throws Refusal with what stands in the way, held against the file and the records as they are now. */
export async function writeFile(
  call: Call,
  { importId, skipsWrong }: { importId: string; skipsWrong: boolean },
  told: (done: number, total: number) => Promise<void>,
): Promise<{ recordingId: number }> {
  const { tx, actor, now, files } = call
  await tx.selectFrom('exchange.people_import').select('id').where('id', '=', importId).forUpdate().execute()
  const held = await heldFile(tx, importId)
  if (held.recording_id !== null) refuse('exchange.carried-out')
  const planned = await plannedFile(call, await peopleInFile(files, held.sha256))
  const wrong = planned.filter(({ fate }) => fate === 'wrong').length
  if (wrong > 0 && !skipsWrong) refuse('exchange.people-wrong', { count: wrong })
  const opened = planned.filter(({ fate }) => fate === 'new')
  if (opened.length === 0) refuse('exchange.nothing-to-open')
  const decisions = new Map<string, string>()
  const records: LoadedRecord[] = []
  for (const person of opened) records.push(await recordOf(call, person, decisions))
  const { id } = await loadRecords(call, records, `Nhận từ ${held.file_name}`, {
    events: [],
    told: (done) => told(done, records.length),
  })
  await tx
    .updateTable('exchange.people_import')
    .set({
      recording_id: id,
      recorded: records.length,
      recorded_by_name: actor.fullName,
      recorded_at: now.toISOString(),
    })
    .where('id', '=', importId)
    .execute()
  return { recordingId: id }
}

async function recordOf(
  call: Call,
  { fullName, openedOn, unitId, events }: PlannedPerson,
  decisions: Map<string, string>,
): Promise<LoadedRecord> {
  if (unitId === null) throw new Error('a person without a unit is planned as new')
  const told: LoadedRecord['events'][number][] = []
  for (const { decision, ...event } of events)
    told.push({
      ...event,
      decisionId: decision === null ? null : await decisionIn(call, { unitId, decision, event }, decisions),
    })
  return { id: crypto.randomUUID(), unitId, fullName, openedOn, events: told }
}

interface OfEvent {
  unitId: number
  decision: NonNullable<PlannedEvent['decision']>
  event: Pick<PlannedEvent, 'effects'>
}

/** One paper for everybody it is about. */
async function decisionIn(
  { tx }: Call,
  { unitId, decision, event }: OfEvent,
  decisions: Map<string, string>,
): Promise<string> {
  const isOfDiscipline = event.effects.some(({ part }) => partOf(part).sensitivity === 'discipline')
  const key = JSON.stringify([unitId, decision.number, decision.decidedOn, decision.issuer, isOfDiscipline])
  const known = decisions.get(key)
  if (known !== undefined) return known
  const id = await decisionOf(tx, unitId, {
    ...decision,
    ...(isOfDiscipline && { sensitivity: 'discipline' as const }),
  })
  decisions.set(key, id)
  return id
}
