/** Lost points of a year, added up by unit, field, cause and criterion. */
import { type RawBuilder, sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { pointsFromDecimal } from '../../../shared/points.ts'
import type { LostReport, LostSum } from '../contract.ts'
import { done, filled, overdue } from './counted.ts'

export interface ReportAsked {
  year?: number | undefined
  blockName?: string | undefined
}

const PENALTY = 'Điểm trừ'
const NO_CAUSE = 'Chưa ghi nguyên nhân'

interface Within {
  year: number
  blockName: string | null
  today: string
}

/** @param name what rows are added up under; @param order the order of the names. */
async function sums(
  { tx }: Pick<Call, 'tx'>,
  { year, blockName, today }: Within,
  name: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): Promise<LostSum[]> {
  const { rows } = await sql<Omit<LostSum, 'lost'> & { lost: string }>`
    select ${name} as name, count(*)::int as rows, coalesce(sum(l.lost), 0)::numeric(14, 4)::text as lost,
      count(distinct p.unit_id)::int as units,
      count(*) filter (where l.standing = 'new')::int as "isNew",
      count(*) filter (where l.standing = 'partly')::int as partly,
      count(*) filter (where l.standing = 'again')::int as again,
      count(*) filter (where ${filled})::int as filled,
      count(*) filter (where ${done})::int as done,
      count(*) filter (where ${overdue(today)})::int as overdue
    from improvement.lost_point l
    join improvement.plan p on p.id = l.plan_id
    left join improvement.cause c on c.id = l.cause_id
    where p.year = ${year} and l.lost > 0 and (${blockName}::text is null or p.block_name = ${blockName})
    group by 1 order by ${order}`.execute(tx)
  return rows.map((row) => ({ ...row, lost: pointsFromDecimal(row.lost) }))
}

const NOTHING: Omit<LostSum, 'name'> = {
  rows: 0,
  lost: 0,
  units: 0,
  isNew: 0,
  partly: 0,
  again: 0,
  filled: 0,
  done: 0,
  overdue: 0,
}

async function yearBefore({ tx }: Call, { year, blockName }: Within): Promise<LostReport['before']> {
  const { rows } = await sql<NonNullable<LostReport['before']>>`
    select count(*)::int as rows,
      count(*) filter (where l.came_out = 'regained')::int as regained,
      count(*) filter (where l.came_out = 'partly')::int as partly,
      count(*) filter (where l.came_out = 'again')::int as again,
      count(*) filter (where l.came_out = 'unknown')::int as unknown
    from improvement.lost_point l join improvement.plan p on p.id = l.plan_id
    where p.year = ${year - 1} and l.lost > 0 and l.came_out is not null
      and (${blockName}::text is null or p.block_name = ${blockName})`.execute(tx)
  const [found] = rows
  return found && found.rows > 0 ? found : null
}

export async function lostReport(call: Call, asked: ReportAsked): Promise<LostReport> {
  const { tx, now } = call
  const held = await tx
    .selectFrom('improvement.plan as p')
    .innerJoin('par.publication as b', 'b.id', 'p.publication_id')
    .select(['p.year', 'p.block_name as blockName', 'b.position', 'b.is_sample as isSample'])
    .distinct()
    .orderBy('p.year', 'desc')
    .orderBy('b.position')
    .execute()
  const years = [...new Set(held.map(({ year }) => year))]
  const year = asked.year ?? years[0] ?? null
  const ofYear = held.filter((row) => row.year === year)
  const blocks = [...new Set(ofYear.map(({ blockName }) => blockName))]
  const blockName = asked.blockName === undefined || asked.blockName === '' ? null : asked.blockName
  const within: Within = { year: year ?? 0, blockName, today: dayIn(now) }
  const by = (name: RawBuilder<unknown>, order: RawBuilder<unknown>) => sums(call, within, name, order)
  const [total] = await by(sql`'Tất cả'::text`, sql`1`)
  const mostFirst = sql`sum(l.lost) desc, 1`
  return {
    years,
    year,
    blocks,
    blockName,
    isSample: ofYear.some(({ isSample }) => isSample),
    total: total ?? { name: 'Tất cả', ...NOTHING },
    byUnit: await by(sql`p.unit_name`, mostFirst),
    byArea: await by(sql`coalesce(nullif(l.area, ''), ${PENALTY}::text)`, sql`min(l.position)`),
    byCause: await by(sql`coalesce(c.name, ${NO_CAUSE}::text)`, mostFirst),
    byCriterion: await by(sql`l.code || ' ' || l.title`, mostFirst),
    before: year === null ? null : await yearBefore(call, within),
  }
}
