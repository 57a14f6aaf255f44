/** Goes through all records for pairs that may be one person; what somebody has reviewed stays reviewed. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import { chunksOf } from '../../../../shared/chunks.ts'
import { likenedRecords } from '../../queries/duplicates/likened.ts'
import { LIKELY, likeness } from '../../rules/likeness.ts'

interface Pair {
  first: string
  second: string
}

/** @returns how many pairs are open to be reviewed. */
export async function findSuspects({ tx, now }: Pick<Call, 'tx' | 'now'>): Promise<number> {
  for (const pairs of chunksOf(await pairsToCompare(tx), 500)) {
    const people = await likenedRecords(tx, [...new Set(pairs.flatMap(({ first, second }) => [first, second]))])
    const found = pairs.flatMap(({ first, second }) => {
      const [a, b] = [people.get(first), people.get(second)]
      const like = a && b ? likeness(a, b) : null
      return like !== null && like.score >= LIKELY
        ? [
            {
              first_id: first,
              second_id: second,
              score: like.score,
              working: JSON.stringify(like.working),
              found_at: now.toISOString(),
            },
          ]
        : []
    })
    if (found.length === 0) continue
    await tx
      .insertInto('personnel.suspect')
      .values(found)
      .onConflict((conflict) =>
        conflict
          .columns(['first_id', 'second_id'])
          .doUpdateSet((e) => ({ score: e.ref('excluded.score'), working: e.ref('excluded.working') }))
          .where('personnel.suspect.state', '=', 'open'),
      )
      .execute()
  }
  const { count } = await tx
    .selectFrom('personnel.suspect')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  return Number(count)
}

/**
 * By number, old or new; by name, and by family and given name with the day of birth. Two people with numbers of twelve digits
 * that differ are two people, unless name and day agree: then one number may have been typed wrongly.
 */
async function pairsToCompare(tx: Call['tx']): Promise<Pair[]> {
  const { rows } = await sql<Pair>`
    with numbered as materialized (
      select l.record_id, l.code from personnel.line l join personnel.record r on r.id = l.record_id
      where l.part = 'citizen-id' and l.recorded_to = 'infinity' and l.code is not null and r.merged_into is null),
    head as materialized (
      select id, name_key, split_part(name_key, ' ', 1) || ' ' || split_part(name_key, ' ', -1) as ends, born_on, born_precision,
        extract(year from born_on) as born_year, length(citizen_id) = 12 as is_numbered
      from personnel.record where merged_into is null and born_on is not null)
    select least(a.record_id, b.record_id) as first, greatest(a.record_id, b.record_id) as second
      from numbered a join numbered b on a.code = b.code and a.record_id < b.record_id
    union
    select a.id, b.id from head a join head b on a.name_key = b.name_key and a.born_on = b.born_on and a.id < b.id
    union
    select a.id, b.id from head a join head b on a.name_key = b.name_key and a.born_year = b.born_year and a.id < b.id
      where not (coalesce(a.is_numbered, false) and coalesce(b.is_numbered, false))
    union
    select a.id, b.id from head a join head b on a.ends = b.ends and a.born_on = b.born_on and a.id < b.id
      where not (coalesce(a.is_numbered, false) and coalesce(b.is_numbered, false)) and a.born_precision = 'day'`.execute(
    tx,
  )
  return rows
}
