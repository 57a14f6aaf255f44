/** Archived files whose time has passed: asked by ranges of the day they were closed on. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf, OutputOf } from '../../../../shared/endpoint.ts'
import { unitNames } from '../../../organization/index.ts'
import type { disposals } from '../../contract/disposal.ts'
import { OPEN_DISPOSALS } from '../../rules/life/disposal.ts'
import { type DueRange, dueRanges, fallsDueOn, periodOf } from '../../rules/life/retention.ts'
import { periodsOf } from './periods.ts'

export async function dueFiles(
  { tx, now }: Call,
  { unitId, page, pageSize }: InputOf<typeof disposals.dueFiles>,
): Promise<OutputOf<typeof disposals.dueFiles>> {
  const today = dayIn(now)
  const periods = await periodsOf(tx)
  const ranges = dueRanges(periods, today)
  // Kept for ever: nobody is asked.
  if (ranges.length === 0) return { total: 0, files: [] }
  const named = [...new Set(periods.flatMap(({ personKind }) => personKind ?? []))]
  const rows = await tx
    .selectFrom('personnel.record as r')
    .select(['r.id as recordId', 'r.full_name as fullName', 'r.unit_id as unitId', 'r.person_kind as personKind'])
    .select(sql<string>`r.closed_on`.as('closedOn'))
    .select(sql<number>`count(*) over ()`.as('total'))
    .select((e) =>
      e
        .selectFrom('personnel.disposal_file as f')
        .innerJoin('personnel.disposal as d', 'd.id', 'f.disposal_id')
        .select('d.id')
        .whereRef('f.record_id', '=', 'r.id')
        .where('d.status', 'in', OPEN_DISPOSALS)
        .limit(1)
        .as('disposalId'),
    )
    .where('r.state', '=', 'archived')
    .where('r.merged_into', 'is', null)
    .where(inOneOf(ranges, named))
    .$if(unitId !== undefined, (q) => q.where('r.unit_id', '=', unitId as number))
    .orderBy('r.closed_on')
    .orderBy('r.id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const names = await unitNames(
    tx,
    rows.map((row) => row.unitId),
    today,
  )
  return {
    total: Number(rows[0]?.total ?? 0),
    files: rows.map(({ total: _, ...row }) => ({
      ...row,
      unitName: names.get(row.unitId) ?? '',
      dueOn: fallsDueOn(periods, row) ?? '',
      basis: periodOf(periods, row)?.basis ?? '',
    })),
  }
}

/** A range of no kind is of the kinds that no row names. */
const inOneOf = (ranges: readonly DueRange[], named: readonly string[]) =>
  sql<boolean>`(${sql.join(
    ranges.map(
      ({
        personKind,
        closedFrom,
        closedTo,
      }) => sql`(r.closed_on >= ${closedFrom}::date and r.closed_on < ${closedTo}::date
        and ${personKind === null ? sql`coalesce(r.person_kind <> all (${named}::text[]), true)` : sql`r.person_kind = ${personKind}`})`,
    ),
    sql` or `,
  )})`
