/** Whom a change of law that is not in force yet would move, and how: of some at once, of many as it was worked out. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf, OutputOf } from '../../../shared/endpoint.ts'
import { unitNames } from '../../organization/index.ts'
import type { entitlement } from '../contract.ts'
import { comparedAmong, type Laws, lawsOf, type Person, peopleAmong, peopleOf } from './compared.ts'
import { unitsAsked } from './due-scope.ts'

type Asked = InputOf<typeof entitlement.affected>
type Affected = OutputOf<typeof entitlement.affected>
type Row = Omit<Affected['rows'][number], 'unitName'> & Person

/** As many as are compared while somebody waits. */
const AT_ONCE = 1_000

export async function affected({ tx, now, actor }: Call, asked: Asked): Promise<Affected> {
  const day = dayIn(now)
  const units = await unitsAsked(tx, asked.unitId, day)
  const laws = await lawsOf(tx, asked.amendmentId, day)
  const { inScope } = await peopleAmong(tx, units)
    .select(sql<number>`count(*)::int`.as('inScope'))
    .executeTakeFirstOrThrow()
  const found =
    inScope <= AT_ONCE
      ? await comparedNow(tx, await peopleOf(tx, units), { day, laws, asked })
      : await keptOf(tx, asked, laws.mark, actor.accountId)
  const names = await unitNames(tx, [...new Set(found.rows.map((row) => row.unitId))], day)
  return {
    ...found,
    inScope,
    isToBeAsked: inScope > AT_ONCE && found.run === null,
    rows: found.rows.map(({ unitId, ...row }) => ({ ...row, unitName: names.get(unitId) ?? '' })),
  }
}

type Found = Pick<Affected, 'compared' | 'people' | 'total' | 'run'> & { rows: Row[] }

async function comparedNow(
  tx: Tx,
  people: readonly Person[],
  { day, laws, asked: { page, pageSize } }: { day: string; laws: Laws; asked: Asked },
): Promise<Found> {
  const moved: Row[] = []
  for (const some of chunksOf(people, 500)) moved.push(...(await comparedAmong(tx, some, day, laws)))
  return {
    compared: people.length,
    total: moved.length,
    people: new Set(moved.map(({ recordId }) => recordId)).size,
    rows: moved.slice((page - 1) * pageSize, page * pageSize),
    run: null,
  }
}

const NOTHING: Found = { compared: 0, people: 0, total: 0, rows: [], run: null }

/** What was worked out under other laws than these says nothing of them. */
async function keptOf(tx: Tx, asked: Asked, mark: string, accountId: string): Promise<Found> {
  const kept = await tx
    .selectFrom('entitlement.comparison as c')
    .innerJoin('jobs.run as r', 'r.id', 'c.run_id')
    .select(['c.id', 'c.people as compared', 'c.asked_at as askedAt', 'r.id as runId', 'r.state', 'r.done', 'r.total'])
    .where('c.account_id', '=', accountId)
    .where('c.amendment_id', '=', asked.amendmentId)
    .where('c.unit_id', 'is not distinct from', asked.unitId ?? null)
    .where('c.law_mark', '=', mark)
    .executeTakeFirst()
  if (!kept) return NOTHING
  const { id, compared, askedAt, runId, state, done, total: ofRun } = kept
  const { total, people } = await tx
    .selectFrom('entitlement.moved')
    .where('comparison_id', '=', id)
    .select([sql<number>`count(*)::int`.as('total'), sql<number>`count(distinct record_id)::int`.as('people')])
    .executeTakeFirstOrThrow()
  const run = { id: runId, askedAt, state: state as NonNullable<Affected['run']>['state'], done, total: ofRun }
  return { compared, total, people, rows: await rowsOf(tx, id, asked), run }
}

async function rowsOf(tx: Tx, comparisonId: string, { page, pageSize }: Asked): Promise<Row[]> {
  const rows = await tx
    .selectFrom('entitlement.moved as m')
    .innerJoin('personnel.record as r', 'r.id', 'm.record_id')
    .select(['m.record_id as recordId', 'r.full_name as fullName', 'r.unit_id as unitId'])
    .select(['m.kind', 'm.about', 'm.before', 'm.after'])
    .where('m.comparison_id', '=', comparisonId)
    .orderBy('m.id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return rows as unknown as Row[]
}
