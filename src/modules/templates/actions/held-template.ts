/** The row of a template, held until the transaction ends, over the version the person saw. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { formatInstant } from '../../../shared/dates.ts'
import { refuse } from '../refusals.vi.ts'

type Holding = Pick<Call, 'tx' | 'actor' | 'now'>

/** Two who change a template at once: the second is told who was faster. */
export async function holdTemplate({ tx, actor, now }: Holding, { key, version }: { key: string; version: number }) {
  await tx
    .insertInto('templates.template')
    .values({ key, version: 0, changed_by_name: actor.fullName, changed_at: now.toISOString() })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  const row = await tx
    .selectFrom('templates.template')
    .selectAll()
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (row.version !== version) refuse('templates.stale', { by: row.changed_by_name, at: formatInstant(row.changed_at) })
}

export async function takeInUse({ tx, actor, now }: Holding, key: string, number: number | null): Promise<void> {
  await tx
    .updateTable('templates.template')
    .set({
      in_use: number,
      version: sql`version + 1`,
      changed_by_name: actor.fullName,
      changed_at: now.toISOString(),
    })
    .where('key', '=', key)
    .execute()
}
