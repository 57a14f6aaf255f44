/** Papers that files lack, by person and component, and how many of each unit: as they were last worked out. */
import { type SqlBool, sql } from 'kysely'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf, OutputOf } from '../../../../shared/endpoint.ts'
import { fold } from '../../../../shared/vietnamese.ts'
import { unitNames, unitsOn } from '../../../organization/index.ts'
import type { papers } from '../../contract/papers.ts'

type Filter = InputOf<typeof papers.owedByUnit>

async function lacking(tx: Tx, { unitId, component, owes }: Filter, day: string) {
  const units =
    unitId === undefined ? null : [unitId, ...(await unitsOn(tx, day, { within: unitId })).map((u) => u.unitId)]
  return tx
    .selectFrom('personnel.missing_paper as m')
    .innerJoin('personnel.record as r', 'r.id', 'm.record_id')
    .where('r.merged_into', 'is', null)
    .$if(units !== null, (q) => q.where('r.unit_id', 'in', units as number[]))
    .$if(component !== undefined, (q) => q.where('m.component', '=', component as string))
    .$if(owes !== undefined, (q) => q.where('m.owes', '=', owes as NonNullable<typeof owes>))
}

export async function owedPapers(
  { tx, now }: Call,
  { search, page, pageSize, ...filter }: InputOf<typeof papers.owedPapers>,
): Promise<OutputOf<typeof papers.owedPapers>> {
  const day = dayIn(now)
  const key = fold(search)
  const rows = await (await lacking(tx, filter, day))
    .$if(key !== '', (q) => q.where(sql<SqlBool>`position(${key} in r.name_key) > 0`))
    .select(['r.id as recordId', 'r.full_name as fullName', 'r.unit_id as unitId', 'r.person_kind as personKind'])
    .select(['m.component', 'm.owes'])
    .select((e) => [
      sql<number[]>`coalesce(array_agg(m.period order by m.period) filter (where m.period is not null), '{}')`.as(
        'periods',
      ),
      e.fn.countAll<number>().as('count'),
      e.fn.min('m.due_on').as('since'),
      sql<number>`count(*) over ()`.as('total'),
    ])
    .groupBy(['r.id', 'm.component', 'm.owes'])
    .orderBy('r.given_name')
    .orderBy('r.full_name')
    .orderBy('r.id')
    .orderBy('m.component')
    .orderBy('m.owes')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const names = await unitNames(tx, [...new Set(rows.map(({ unitId }) => unitId))], day)
  return {
    owed: rows.map(({ total: _, count, ...row }) => ({
      ...row,
      count: Number(count),
      unitName: names.get(row.unitId) ?? '',
    })),
    total: Number(rows[0]?.total ?? 0),
  }
}

export async function owedByUnit({ tx, now }: Call, filter: Filter): Promise<OutputOf<typeof papers.owedByUnit>> {
  const day = dayIn(now)
  const rows = await (await lacking(tx, filter, day))
    .select('r.unit_id as unitId')
    .select((e) => [e.fn.countAll<number>().as('papers'), sql<number>`count(distinct m.record_id)`.as('lacking')])
    .groupBy('r.unit_id')
    .execute()
  const unitIds = rows.map(({ unitId }) => unitId)
  const counted = unitIds.length === 0 ? [] : await recordsOf(tx, unitIds)
  const names = await unitNames(tx, unitIds, day)
  return {
    units: rows
      .map(({ unitId, papers, lacking: files }) => ({
        unitId,
        unitName: names.get(unitId) ?? '',
        records: Number(counted.find((row) => row.unit_id === unitId)?.records ?? 0),
        lacking: Number(files),
        papers: Number(papers),
      }))
      .toSorted((a, b) => b.papers - a.papers || a.unitId - b.unitId),
  }
}

const recordsOf = (tx: Tx, unitIds: readonly number[]) =>
  tx
    .selectFrom('personnel.record')
    .select(['unit_id', (e) => e.fn.countAll<number>().as('records')])
    .where('unit_id', 'in', unitIds)
    .where('merged_into', 'is', null)
    .groupBy('unit_id')
    .execute()
