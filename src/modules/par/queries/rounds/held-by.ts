/** What PAR holds of units: sheets still under way, sheets that are done, and the part of a body in an open round. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import type { Held } from '../../../organization/index.ts'

/** An open sheet has to be gone on with by somebody; what is done stays the paper of the unit of its day. */
export async function heldByPar(tx: Tx, unitIds: readonly number[]): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select s."unitId", s.what, count(*)::int as count, (array_agg(s.name::text order by s.year desc, s.name))[1:3] as examples,
        'stays' as follows, s.what = 'open-sheets' as "needsSuccessor"
      from (
        select a.unit_id as "unitId", case when a.status in ('published', 'left') then 'done-sheets' else 'open-sheets' end as what,
          r.name, r.year
        from par.assessment a join par.round r on r.id = a.round_id
        where a.unit_id = any (${[...unitIds]}::int[])) s
      group by s."unitId", s.what
    union all
    select b.unit_id, 'bodies', count(*)::int, (array_agg(b.name::text order by b.name))[1:3], 'successor', false
      from (
        select body.unit_id, r.name from par.round_body body join par.round r on r.id = body.round_id where r.status = 'open'
        union
        select unnest(array[r.consolidating_unit_id, r.substitute_unit_id]), r.name from par.round r where r.status = 'open') b
      where b.unit_id = any (${[...unitIds]}::int[])
      group by b.unit_id`.execute(tx)
  return rows
}
