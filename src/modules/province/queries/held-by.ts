/** What province holds of units: the fields of the Ministry's index they answer for. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { Held } from '../../organization/index.ts'

export async function heldByProvince(tx: Tx, unitIds: readonly number[]): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select unit_id as "unitId", 'charges' as what, count(*)::int as count,
      (array_agg(field_title order by field_title))[1:3] as examples, 'successor' as follows, false as "needsSuccessor"
    from province.charge where unit_id = any (${[...unitIds]}::int[]) group by unit_id`.execute(tx)
  return rows
}
