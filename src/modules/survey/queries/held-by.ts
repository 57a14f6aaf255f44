/** What survey holds of units: surveys under way that ask about them. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { Held } from '../../organization/index.ts'

export async function heldBySurvey(tx: Tx, unitIds: readonly number[]): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select t.unit_id as "unitId", 'targets' as what, count(*)::int as count, (array_agg(s.title::text order by s.title))[1:3] as examples,
      'stays' as follows, false as "needsSuccessor"
    from survey.target t join survey.survey s on s.id = t.survey_id
    where t.unit_id = any (${[...unitIds]}::int[]) and s.status in ('draft', 'open', 'closed')
    group by t.unit_id`.execute(tx)
  return rows
}
