/** Loads the units of the other provinces: the national lists before and after 1 July 2025, with what became of each. */
import type { Tx } from '../../../platform/http/call.ts'
import { type NationRows, placedNation } from '../rules/nation.ts'
import { openRecording } from './recording.ts'
import { writeCatalogue } from './write-catalogue.ts'

/** Safe to run at each start; a national list that is there is left as it is, and the files are not read. */
export async function loadNation(tx: Tx, read: () => Promise<NationRows>): Promise<void> {
  const present = await tx
    .selectFrom('organization.unit_version')
    .select('id')
    .where('is_reference', '=', true)
    .limit(1)
    .executeTakeFirst()
  if (present) return
  const nation = placedNation(await read())
  const recording = await openRecording(tx, 'load', 'Danh mục đơn vị hành chính các tỉnh khác kèm theo phần mềm')
  await writeCatalogue(tx, recording, nation, true)
}
