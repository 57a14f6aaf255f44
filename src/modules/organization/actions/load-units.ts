/** Loads real units with their dates: the two provinces in every version, and their agencies. */
import type { Tx } from '../../../platform/http/call.ts'
import { type PlaceableRows, placedEvents, placedUnits } from '../rules/placed-units.ts'
import { openRecording } from './recording.ts'
import { writeCatalogue } from './write-catalogue.ts'

export type UnitRows = PlaceableRows

/**
 * Safe to run at each start: units that are there are left as they are, and the catalogue is not even read.
 * @throws when the rows contradict each other; nothing is then written.
 */
export async function loadUnits(tx: Tx, read: () => Promise<UnitRows>): Promise<void> {
  const present = await tx.selectFrom('organization.unit').select('id').limit(1).executeTakeFirst()
  if (present) return
  const rows = await read()
  const versions = placedUnits(rows)
  const events = placedEvents(rows, versions)
  const recording = await openRecording(tx, 'load', 'Danh mục đơn vị kèm theo phần mềm')
  await writeCatalogue(tx, recording, { versions, events }, false)
}
