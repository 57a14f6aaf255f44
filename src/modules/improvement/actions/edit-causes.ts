/** The office's list of causes: added, renamed, retired. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { fold, tidy } from '../../../shared/vietnamese.ts'
import type { improvement } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'

/** Two that differ in accents alone would be chosen at random. */
async function refuseTwice(tx: Tx, name: string, except?: string): Promise<void> {
  const rows = await tx.selectFrom('improvement.cause').select(['id', 'name']).execute()
  const twin = rows.find((row) => row.id !== except && fold(row.name) === fold(name))
  if (twin) refuse('improvement.cause-twice', { name: twin.name }, 'name')
}

export async function addCause({ tx }: Call, given: InputOf<typeof improvement.addCause>) {
  const name = tidy(given.name)
  await refuseTwice(tx, name)
  const { id } = await tx
    .insertInto('improvement.cause')
    .values({ name, position: sql<number>`(select coalesce(max(position), 0) + 1 from improvement.cause)` })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { causeId: id }
}

export async function editCause({ tx }: Call, given: InputOf<typeof improvement.editCause>) {
  const name = tidy(given.name)
  const row = await tx
    .selectFrom('improvement.cause')
    .select('version')
    .where('id', '=', given.causeId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refuse('improvement.not-found')
  if (row.version !== given.version) return refuse('improvement.stale-plan')
  await refuseTwice(tx, name, given.causeId)
  await tx
    .updateTable('improvement.cause')
    .set({ name, is_retired: given.isRetired, version: row.version + 1 })
    .where('id', '=', given.causeId)
    .execute()
  return { done: true as const }
}
