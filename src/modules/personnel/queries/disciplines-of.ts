/** Form and day of the disciplines of records, also where their part is not opened: they bear upon steps and posts. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { Discipline } from '../rules/step-due.ts'

export type DisciplineOf = Discipline & { recordId: string }

/** @param known an instant; left out: now. */
export async function disciplinesOf(tx: Tx, ids: readonly string[], known?: string): Promise<DisciplineOf[]> {
  const { rows } = await sql<DisciplineOf>`
    select record_id as "recordId", side, form, effective_on::text as on
    from personnel.disciplines_of(${`{${ids.join(',')}}`}::uuid[], ${known ?? null}::timestamptz)`.execute(tx)
  return rows
}
