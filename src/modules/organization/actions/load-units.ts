/** Loads real units with their dates: the two provinces in every version, and their agencies. */
import type { Tx } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import {
  type PlaceableRows,
  type PlacedEvent,
  type PlacedVersion,
  placedEvents,
  placedUnits,
} from '../rules/placed-units.ts'
import { openRecording, type Recording } from './recording.ts'
import { addUnits, addVersions } from './write-versions.ts'

export type UnitRows = PlaceableRows

type IdOf = (unit: string) => number

const insertVersions = (tx: Tx, recording: Recording, placed: readonly PlacedVersion[], idOf: IdOf): Promise<void> =>
  addVersions(
    tx,
    recording,
    placed.map(({ key: _, unit, parentUnit, confidence, ...version }) => ({
      ...version,
      unitId: idOf(unit),
      parentId: parentUnit === null ? null : idOf(parentUnit),
      confidence: confidence as 'confirmed',
      seat: null,
      eventId: null,
      isReference: false,
    })),
  )

async function insertEvents(tx: Tx, recording: Recording, events: readonly PlacedEvent[], idOf: IdOf): Promise<void> {
  const rows = events.map(({ id, day, kind, legalBasis, source, note }) => ({
    ...{ id, day, kind, legal_basis: legalBasis, source, note },
    recorded_by: recording.id,
  }))
  await tx.insertInto('organization.unit_event').values(rows).execute()
  const parties = events.flatMap(({ id, parties }) =>
    parties.map(({ side, unit }) => ({ event_id: id, side, unit_id: idOf(unit) })),
  )
  for (const part of chunksOf(parties, 1_000))
    await tx.insertInto('organization.unit_event_party').values(part).execute()
  const follows = events.flatMap(({ id, kind, parties }) => {
    const side = (wanted: 'before' | 'after') => parties.filter((party) => party.side === wanted)
    // Where only a boundary moved, each goes on as itself.
    const goesOn = (from: string, to: string) => kind !== 'boundary_adjustment' || from === to
    return side('before').flatMap((from) =>
      side('after')
        .filter((to) => goesOn(from.unit, to.unit))
        .map((to) => ({ event_id: id, from_id: idOf(from.unit), to_id: idOf(to.unit) })),
    )
  })
  for (const part of chunksOf(follows, 1_000)) await tx.insertInto('organization.succession').values(part).execute()
}

/**
 * Safe to run at each start: units that are there are left as they are, and the catalogue is not even read.
 * @throws when the rows contradict each other; nothing is then written.
 */
export async function loadUnits(tx: Tx, read: () => Promise<UnitRows>): Promise<void> {
  const present = await tx.selectFrom('organization.unit').select('id').limit(1).executeTakeFirst()
  if (present) return
  const rows = await read()
  const placed = placedUnits(rows)
  const events = placedEvents(rows, placed)
  const recording = await openRecording(tx, 'load', 'Danh mục đơn vị kèm theo phần mềm')
  const keys = [...new Set(placed.map((row) => row.unit))]
  const ids = await addUnits(tx, keys.length)
  const idBy = new Map(keys.map((key, at) => [key, ids[at] as number]))
  const idOf = (unit: string) => idBy.get(unit) as number
  await insertVersions(tx, recording, placed, idOf)
  await insertEvents(tx, recording, events, idOf)
}
