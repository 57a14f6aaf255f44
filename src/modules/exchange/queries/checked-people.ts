/** People held against the structure, page by page, with how far their delivery is. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf, OutputOf } from '../../../shared/endpoint.ts'
import { unitNames, unitsOn } from '../../organization/index.ts'
import { type CheckedPerson, PAGE_SIZE } from '../contract/packages.ts'
import type { exchange } from '../contract.ts'
import { DELIVERED, STATE } from './deliveries.ts'

type Counts = OutputOf<typeof exchange.checkedPeople>['counts']

export async function checkedPeople(
  { tx, now }: Call,
  { page, only, unitId }: InputOf<typeof exchange.checkedPeople>,
): Promise<OutputOf<typeof exchange.checkedPeople>> {
  const day = dayIn(now)
  const within = await unitsWithin(tx, unitId, day)
  const chosen = only === undefined ? sql`true` : only === 'lacking' ? sql`c.lacking > 0` : sql`${STATE} = ${only}`
  const { rows } = await sql<Omit<CheckedPerson, 'unitName'> & { unitId: number; total: number }>`
    select r.id as "recordId", r.full_name as "fullName", r.unit_id as "unitId", c.errors, c.lacking, c.notes, c.findings,
      ${STATE} as state, d.answer, count(*) over () as total
    from ${DELIVERED} where ${within} and ${chosen}
    order by c.errors desc, c.lacking desc, r.given_name, r.full_name, r.id
    limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`.execute(tx)
  const names = await unitNames(tx, [...new Set(rows.map((row) => row.unitId))], day)
  const noting = await tx.selectFrom('exchange.noting').select('noted_at as at').executeTakeFirst()
  return {
    checkedAt: noting?.at ?? null,
    counts: await countsOf(tx, within),
    total: Number(rows[0]?.total ?? 0),
    rows: rows.map(({ total: _, unitId: unit, ...row }) => ({ ...row, unitName: names.get(unit) ?? '' })),
  }
}

/** A unit and all below it; without one all that the asker sees. */
async function unitsWithin(tx: Tx, unitId: number | undefined, day: string) {
  if (unitId === undefined) return sql`true`
  const units = [unitId, ...(await unitsOn(tx, day, { within: unitId })).map((unit) => unit.unitId)]
  return sql`r.unit_id = any (${units}::int[])`
}

async function countsOf(tx: Tx, within: ReturnType<typeof sql>): Promise<Counts> {
  const { rows } = await sql<Record<keyof Counts, number>>`
    select count(*) as people, count(*) filter (where lacking > 0) as lacking,
      count(*) filter (where state = 'held') as held, count(*) filter (where state = 'queued') as queued,
      count(*) filter (where state = 'sent') as sent, count(*) filter (where state = 'accepted') as accepted,
      count(*) filter (where state = 'refused') as refused
    from (select c.lacking, ${STATE} as state from ${DELIVERED} where ${within}) told`.execute(tx)
  return Object.fromEntries(Object.entries(rows[0] ?? {}).map(([key, count]) => [key, Number(count)])) as Counts
}
