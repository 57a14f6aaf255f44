/** A mistaken recording taken back within recorded time: what it closed is known again, what it added is known no more. */
import type { Tx } from '../../../platform/http/call.ts'
import { formatInstant } from '../../../shared/dates.ts'
import { type KnownVersion, ledgerOf } from '../queries/ledger-of.ts'
import { factsKnown, factsOf, type RecordedFact, versionsOf } from '../queries/recorded-rows.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { standing, whyNotReopen, whyNotUndo } from '../rules/undo.ts'
import { openRecording, type Recording } from './recording.ts'
import { addVersions, closeVersions } from './write-versions.ts'

/** @throws Refusal when something later was built upon it, or contradicts what would be known again; naming what. */
export async function undoRecording(tx: Tx, recordingId: number, note: string): Promise<Recording> {
  const recording = await openRecordingToUndo(tx, recordingId, note)
  await takeVersionsBack(tx, recording, recordingId)
  await takeFactsBack(tx, recording, recordingId)
  await tx
    .updateTable('organization.unit_event')
    .set({ undone_by: recording.id })
    .where('recorded_by', '=', recordingId)
    .execute()
  return recording
}

async function openRecordingToUndo(tx: Tx, recordingId: number, note: string): Promise<Recording> {
  const found = await tx
    .selectFrom('organization.recording as r')
    .leftJoin('organization.recording as undo', 'undo.undoes', 'r.id')
    .select(['r.kind', 'undo.id as undoneBy'])
    .where('r.id', '=', recordingId)
    .executeTakeFirst()
  if (!found) return refuse('organization.no-recording')
  if (found.undoneBy !== null) return refuse('organization.undone-already')
  if (found.kind === 'load' || found.kind === 'undo') return refuse('organization.cannot-undo')
  return openRecording(tx, 'undo', note, recordingId)
}

async function takeVersionsBack(tx: Tx, recording: Recording, recordingId: number): Promise<void> {
  const [added, again] = [
    await versionsOf(tx, 'recorded_by', recordingId),
    await versionsOf(tx, 'closed_by', recordingId),
  ]
  if (added.length + again.length === 0) return
  const ledger = await ledgerOf(tx)
  const now = standing(ledger, added)
  const gone = now.filter((version) => version !== null)
  const built = added.filter((_, at) => now[at] === null)
  refuseIf(whyNotUndo(built, childrenLeft(ledger, gone, new Set(again.map(({ unitId }) => unitId))), formatInstant))
  refuseIf(whyNotReopen(ledger, gone, again))
  await closeVersions(
    tx,
    recording,
    gone.map(({ id }) => id),
  )
  await addVersions(tx, recording, again)
}

/** Units that would stand under one that is no more. */
function childrenLeft(ledger: readonly KnownVersion[], gone: readonly KnownVersion[], goOn: ReadonlySet<number>) {
  const ended = new Set(gone.map(({ unitId }) => unitId).filter((unitId) => !goOn.has(unitId)))
  return ledger.filter((version) => version.parentId !== null && ended.has(version.parentId) && !gone.includes(version))
}

const sameFact = (a: RecordedFact, b: RecordedFact) =>
  (['unit_id', 'fact', 'amount', 'words', 'valid_from', 'valid_to'] as const).every((column) => a[column] === b[column])

async function takeFactsBack(tx: Tx, { id, at }: Recording, recordingId: number): Promise<void> {
  const [added, again] = [await factsOf(tx, 'recorded_by', recordingId), await factsOf(tx, 'closed_by', recordingId)]
  const known = await factsKnown(tx, [...new Set(added.map(({ unit_id }) => unit_id))])
  const now = added.map((fact) => known.find((other) => sameFact(other, fact)))
  const [built] = added.filter((_, at) => now[at] === undefined)
  if (built)
    refuseIf(
      whyNotUndo([{ fullName: await nameOf(tx, built.unit_id), recordedTo: built.recorded_to }], [], formatInstant),
    )
  const gone = now.flatMap((fact) => fact?.id ?? [])
  if (gone.length > 0)
    await tx
      .updateTable('organization.unit_fact')
      .set({ recorded_to: at, closed_by: id })
      .where('id', 'in', gone)
      .execute()
  if (again.length > 0)
    await tx
      .insertInto('organization.unit_fact')
      .values(again.map(({ id: _, recorded_to: __, ...fact }) => ({ ...fact, recorded_from: at, recorded_by: id })))
      .execute()
}

const nameOf = async (tx: Tx, unitId: number): Promise<string> =>
  (await ledgerOf(tx, [unitId])).at(-1)?.fullName ?? `#${unitId}`
