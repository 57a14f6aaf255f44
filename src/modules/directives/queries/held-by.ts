/** What directives holds of units: tasks they lead, gave or lend a hand in that are not over, and the documents they registered. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { Held } from '../../organization/index.ts'

export async function heldByDirectives(tx: Tx, unitIds: readonly number[]): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select t.unit_id as "unitId", 'tasks' as what, count(*)::int as count, (array_agg(t.title::text order by t.due_on, t.title))[1:3] as examples,
      'successor' as follows, true as "needsSuccessor"
    from directives.task t where t.unit_id = any (${[...unitIds]}::int[]) and t.closed_on is null and t.state <> 'draft' group by t.unit_id
    union all
    select t.giver_unit_id, 'given-tasks', count(*)::int, (array_agg(t.title::text order by t.due_on, t.title))[1:3], 'successor', true
    from directives.task t where t.giver_unit_id = any (${[...unitIds]}::int[]) and t.closed_on is null group by t.giver_unit_id
    union all
    select u.id, 'helped-tasks', count(*)::int, (array_agg(t.title::text order by t.due_on, t.title))[1:3], 'successor', false
    from unnest(${[...unitIds]}::int[]) as u(id) join directives.task t on u.id = any (t.coordinator_ids)
    where t.closed_on is null and t.state <> 'draft' group by u.id
    union all
    select d.unit_id, 'documents', count(*)::int, (array_agg(d.title::text order by d.issued_on desc nulls last, d.title))[1:3], 'stays', false
    from directives.document d where d.unit_id = any (${[...unitIds]}::int[]) group by d.unit_id`.execute(tx)
  return rows
}
