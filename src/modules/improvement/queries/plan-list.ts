/** Plans of one year, each with how much it is about and how far it is. */
import { type RawBuilder, sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { pointsFromDecimal } from '../../../shared/points.ts'
import type { PlanSummary } from '../contract.ts'
import { done, filled, overdue } from './counted.ts'

const figure = (condition: RawBuilder<boolean>) =>
  sql<number>`count(l.id) filter (where l.lost > 0 and ${condition})::int`

export async function planList({ tx, now }: Call, { year: asked }: { year?: number | undefined }) {
  const held = await tx.selectFrom('improvement.plan').select('year').distinct().orderBy('year', 'desc').execute()
  const years = held.map(({ year }) => year)
  const year = asked ?? years[0] ?? null
  return { years, year, plans: year === null ? [] : await planSummaries({ tx, now }, { year }) }
}

export async function planSummaries(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { year, planId }: { year?: number; planId?: string },
): Promise<PlanSummary[]> {
  const today = dayIn(now)
  const rows = await tx
    .selectFrom('improvement.plan as p')
    .innerJoin('par.publication as b', 'b.id', 'p.publication_id')
    .leftJoin('improvement.lost_point as l', 'l.plan_id', 'p.id')
    .select([
      'p.id',
      'p.publication_id as publicationId',
      'p.year',
      'p.block_name as blockName',
      'p.unit_id as unitId',
      'p.unit_name as unitName',
      'p.status',
      'b.is_sample as isSample',
      figure(sql`true`).as('rows'),
      sql<string>`coalesce(sum(l.lost), 0)::numeric(10, 4)::text`.as('lost'),
      figure(filled).as('filled'),
      figure(done).as('done'),
      figure(overdue(today)).as('overdue'),
    ])
    .$if(year !== undefined, (query) => query.where('p.year', '=', year as number))
    .$if(planId !== undefined, (query) => query.where('p.id', '=', planId as string))
    .groupBy(['p.id', 'b.id'])
    .orderBy('b.position')
    .orderBy(sql`p.unit_name collate public.vi`)
    .execute()
  return rows.map(({ lost, ...row }) => ({ ...row, lost: pointsFromDecimal(lost) }))
}
