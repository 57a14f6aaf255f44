/** Rows of plans follow a publication: added, changed, given back; whatever people wrote stays. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import { decimalFromPoints, points } from '../../../shared/points.ts'
import { type PublishedBlock, publishedYearBefore, tiesBetween } from '../../par/index.ts'
import { keptRows, type LastYear, lastYearsRows } from '../queries/kept-rows.ts'
import { type Following, following, type Wanted } from '../rules/follow.ts'
import { lostPoints } from '../rules/lost-points.ts'
import { type Between, between, cameOutOf, standingOf, yearOf } from '../rules/standing.ts'
import { rowFrom } from './row-from.ts'

export interface Followed {
  planId: string
  unitId: number
  unitName: string
  rows: number
  isFirst: boolean
  isOther: boolean
  wasPast: boolean
  added: number
  changed: number
}

const ROWS_AT_ONCE = 500
const decimal = (value: number) => decimalFromPoints(points(value))

async function plansOf(tx: Tx, { roundId, blockName, publicationId, year, result }: PublishedBlock) {
  for (const units of chunksOf(result.units, ROWS_AT_ONCE))
    await tx
      .insertInto('improvement.plan')
      .values(
        units.map(({ unitId, unitName }) => ({
          round_id: roundId,
          block_name: blockName,
          publication_id: publicationId,
          year,
          unit_id: unitId,
          unit_name: unitName,
        })),
      )
      .onConflict((conflict) => conflict.columns(['round_id', 'block_name', 'unit_id']).doNothing())
      .execute()
  const rows = await tx
    .selectFrom('improvement.plan')
    .select(['id', 'unit_id', 'status', 'publication_id'])
    .where('round_id', '=', roundId)
    .where('block_name', '=', blockName)
    .orderBy('unit_id')
    .forUpdate()
    .execute()
  return new Map(rows.map((row) => [row.unit_id, row]))
}

async function write(tx: Tx, added: ReturnType<typeof rowFrom>[], change: Following['change']): Promise<void> {
  for (const rows of chunksOf(added, ROWS_AT_ONCE)) await tx.insertInto('improvement.lost_point').values(rows).execute()
  for (const { id, maxPoints, points: reached, lost, standing } of change)
    await tx
      .updateTable('improvement.lost_point')
      .set((eb) => ({
        max_points: decimal(maxPoints),
        points: decimal(reached),
        lost: decimal(lost),
        standing,
        version: eb('version', '+', 1),
      }))
      .where('id', '=', id)
      .execute()
}

/** What became of last year's rows, all at once: there may be thousands. */
async function tellOutcomes(tx: Tx, outcomes: { id: string; cameOut: string; lost: number | null }[]): Promise<void> {
  for (const some of chunksOf(outcomes, 5_000))
    await sql`update improvement.lost_point l set came_out = o.came_out, came_out_lost = o.lost
      from unnest(${some.map(({ id }) => id)}::uuid[], ${some.map(({ cameOut }) => cameOut)}::text[],
        ${some.map(({ lost }) => (lost === null ? null : decimal(lost)))}::numeric[]) as o (id, came_out, lost)
      where l.id = o.id and (l.came_out, l.came_out_lost) is distinct from (o.came_out, o.lost)`.execute(tx)
}

export async function followPublication(tx: Tx, block: PublishedBlock): Promise<Followed[]> {
  const before = await publishedYearBefore(tx, block)
  const ties = before && (await tiesBetween(tx, before.input.criteriaSet, block.input.criteriaSet))
  const yearBefore = new Map(before?.result.units.map((unit) => [unit.unitId, yearOf(unit)]))
  const [plans, kept] = [await plansOf(tx, block), await keptRows(tx, block)]
  const lastYear = before ? await lastYearsRows(tx, before) : new Map<number, LastYear[]>()
  const outcomes: Parameters<typeof tellOutcomes>[1] = []
  const added: ReturnType<typeof rowFrom>[] = []
  const change: Following['change'] = []
  const followed: Followed[] = []
  for (const unit of block.result.units) {
    const plan = plans.get(unit.unitId)
    if (!plan) throw new Error('a unit of the ranking without its plan')
    const then = yearBefore.get(unit.unitId)
    const sides: Between | null = then ? between(ties, then, yearOf(unit)) : null
    const wanted = lostPoints(block.input.criteriaSet.nodes, unit).map((row): Wanted => {
      const { change: changed } = sides?.ofNow(row.criterionId) ?? { change: 'unknown' as const }
      return { ...row, standing: standingOf(changed) }
    })
    const own = kept.get(plan.id) ?? []
    const step = following(wanted, own)
    const rowsThen = lastYear.get(unit.unitId) ?? []
    added.push(...step.add.map((row) => rowFrom(plan.id, row, sides?.ofNow(row.criterionId).from ?? [], rowsThen)))
    change.push(...step.change)
    if (sides)
      outcomes.push(
        ...rowsThen.map(({ id, criterionId }) => {
          const { change: changed, lost } = sides.ofBefore(criterionId)
          return { id, cameOut: cameOutOf(changed), lost }
        }),
      )
    followed.push({
      planId: plan.id,
      unitId: unit.unitId,
      unitName: unit.unitName,
      rows: wanted.length,
      isFirst: own.length === 0,
      isOther: step.isOther,
      wasPast: plan.status !== 'drafting',
      added: step.add.length,
      changed: step.change.length,
    })
  }
  await write(tx, added, change)
  await tellOutcomes(tx, outcomes)
  return followed
}
