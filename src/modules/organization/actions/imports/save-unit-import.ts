/** How a person reads a sent list, kept over its version. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { imports } from '../../contract/imports.ts'
import { refuse } from '../../refusals.vi.ts'

/** The import to be changed, which is not recorded and which nobody else has changed meanwhile. */
export async function heldImport(tx: Tx, importId: string, version: number): Promise<void> {
  const row = await tx
    .selectFrom('organization.unit_import')
    .select(['version', 'recording_id as recordingId'])
    .where('id', '=', importId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refuse('organization.import-not-found')
  if (row.recordingId !== null) refuse('organization.import-recorded')
  if (row.version !== version) refuse('organization.import-stale')
}

export async function saveUnitImport(
  { tx }: Call,
  { importId, version, reading }: InputOf<typeof imports.saveUnitImport>,
) {
  await heldImport(tx, importId, version)
  await tx
    .updateTable('organization.unit_import')
    .set({ reading: JSON.stringify(reading), version: version + 1 })
    .where('id', '=', importId)
    .execute()
  return { version: version + 1 }
}
