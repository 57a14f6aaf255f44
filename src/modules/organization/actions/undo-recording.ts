/** A mistaken recording taken back within recorded time: what it closed is known again, what it added is known no more. */
import type { Tx } from '../../../platform/http/call.ts'
import { formatInstant } from '../../../shared/dates.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotUndo } from '../rules/undo.ts'
import { openRecording, type Recording } from './recording.ts'
import { addVersions, closeVersions } from './write-versions.ts'

const versionsWhere = (tx: Tx, column: 'recorded_by' | 'closed_by', recordingId: number) =>
  tx
    .selectFrom('organization.unit_version')
    .select([
      'id',
      'unit_id as unitId',
      'code',
      'level',
      'kind',
      'name',
      'full_name as fullName',
      'parent_id as parentId',
    ])
    .select(['seat', 'valid_from as validFrom', 'valid_to as validTo', 'recorded_to as recordedTo'])
    .select(['legal_basis as legalBasis', 'source', 'confidence', 'event_id as eventId', 'is_reference as isReference'])
    .where(column, '=', recordingId)
    .execute()

const factsWhere = (tx: Tx, column: 'recorded_by' | 'closed_by', recordingId: number) =>
  tx
    .selectFrom('organization.unit_fact')
    .select([
      'id',
      'unit_id',
      'fact',
      'amount',
      'words',
      'valid_from',
      'valid_to',
      'legal_basis',
      'source',
      'recorded_to',
    ])
    .where(column, '=', recordingId)
    .execute()

/** Units of other recordings that stand under one that would be no more. */
const childrenOf = (tx: Tx, unitIds: readonly number[], recordingId: number) =>
  unitIds.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('organization.unit_version')
        .select(['unit_id as unitId', 'full_name as fullName', 'parent_id as parentId'])
        .where('parent_id', 'in', unitIds)
        .where('recorded_to', '=', 'infinity')
        .where('recorded_by', '<>', recordingId)
        .execute()

/** @throws Refusal when something later was built upon it, naming what. */
export async function undoRecording(tx: Tx, recordingId: number, note: string): Promise<Recording> {
  const recording = await openRecordingToUndo(tx, recordingId, note)
  const [added, closed] = [
    await versionsWhere(tx, 'recorded_by', recordingId),
    await versionsWhere(tx, 'closed_by', recordingId),
  ]
  const [addedFacts, closedFacts] = [
    await factsWhere(tx, 'recorded_by', recordingId),
    await factsWhere(tx, 'closed_by', recordingId),
  ]
  const again = new Set(closed.map(({ unitId }) => unitId))
  const gone = [...new Set(added.map(({ unitId }) => unitId))].filter((unitId) => !again.has(unitId))
  refuseIf(whyNotUndo([...added, ...named(addedFacts, added)], await childrenOf(tx, gone, recordingId), formatInstant))
  await closeVersions(
    tx,
    recording,
    added.map(({ id }) => id),
  )
  await addVersions(tx, recording, closed)
  await takeFactsBack(tx, recording, addedFacts, closedFacts)
  await tx
    .updateTable('organization.unit_event')
    .set({ undone_by: recording.id })
    .where('recorded_by', '=', recordingId)
    .execute()
  return recording
}

type FactRow = Awaited<ReturnType<typeof factsWhere>>[number]

const named = (facts: readonly FactRow[], versions: readonly { unitId: number; fullName: string }[]) =>
  facts.map(({ unit_id, recorded_to }) => ({
    fullName: versions.find(({ unitId }) => unitId === unit_id)?.fullName ?? `#${unit_id}`,
    recordedTo: recorded_to,
  }))

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

async function takeFactsBack(
  tx: Tx,
  { id, at }: Recording,
  added: readonly FactRow[],
  closed: readonly FactRow[],
): Promise<void> {
  if (added.length > 0)
    await tx
      .updateTable('organization.unit_fact')
      .set({ recorded_to: at, closed_by: id })
      .where(
        'id',
        'in',
        added.map((fact) => fact.id),
      )
      .execute()
  if (closed.length > 0)
    await tx
      .insertInto('organization.unit_fact')
      .values(closed.map(({ id: _, recorded_to: __, ...fact }) => ({ ...fact, recorded_from: at, recorded_by: id })))
      .execute()
}
