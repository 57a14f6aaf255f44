/** How a person reads a list, kept over its version. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { intake } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'

/** The list to be changed or carried out, which nobody else has changed meanwhile. */
export async function holdList(tx: Tx, listId: string, version: number): Promise<void> {
  const row = await tx
    .selectFrom('intake.people_list')
    .select(['version', 'recording_id as recordingId'])
    .where('id', '=', listId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refuse('intake.not-found')
  if (row.recordingId !== null) refuse('intake.carried-out')
  if (row.version !== version) refuse('intake.stale')
}

export async function saveListReading(
  { tx }: Call,
  { listId, version, reading }: InputOf<typeof intake.saveListReading>,
) {
  await holdList(tx, listId, version)
  await tx
    .updateTable('intake.people_list')
    .set({ reading: JSON.stringify(reading), version: version + 1 })
    .where('id', '=', listId)
    .execute()
  return { version: version + 1 }
}
