/** Five years ahead, added up in the database by unit, post or kind of person. */
import { type RawBuilder, sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf, OutputOf } from '../../../shared/endpoint.ts'
import { compareVietnamese } from '../../../shared/vietnamese.ts'
import { unitNames } from '../../organization/index.ts'
import { nameOfCode, OVER } from '../../personnel/index.ts'
import type { entitlement } from '../contract.ts'
import { AGE_BANDS, type Group, yearsFrom } from '../rules/forecast.ts'
import { notedAt, unitsAsked } from './due-scope.ts'

interface Row {
  key: string | null
  people: string[]
  retiring: string[]
  pay: string[]
  ages: string[]
}

export async function forecast(
  { tx, now }: Call,
  { unitId, by, year: asked }: InputOf<typeof entitlement.forecast>,
): Promise<OutputOf<typeof entitlement.forecast>> {
  const day = dayIn(now)
  const firstYear = Number(day.slice(0, 4))
  const years = yearsFrom(firstYear)
  const year = asked !== undefined && years.includes(asked) ? asked : firstYear
  const rows = await addedUp(tx, { by, firstYear, year, units: await unitsAsked(tx, unitId, day) })
  const labels = await labelsOf(tx, by, rows, day)
  return {
    firstYear,
    year,
    notedAt: await notedAt(tx),
    groups: rows
      .map(({ key, people, retiring, pay, ages }) => ({
        key: key ?? '',
        label: labels(key),
        people: people.map(Number),
        retiring: retiring.map(Number),
        pay: pay.map(Number),
        ages: ages.map(Number),
      }))
      .toSorted((a, b) => compareVietnamese(a.label, b.label)),
  }
}

const COLUMNS: Readonly<Record<Group, RawBuilder<string>>> = {
  unit: sql`r.unit_id::text`,
  post: sql`o.post_level`,
  kind: sql`r.person_kind`,
}

interface Asked {
  by: Group
  firstYear: number
  year: number
  units: readonly number[] | null
}

/** Whoever is past the day of retirement is counted in the first year. */
async function addedUp(tx: Tx, { by, firstYear, year, units }: Asked): Promise<Row[]> {
  const years = yearsFrom(firstYear)
  const stays = (at: number) => sql`(o.retires_on is null or o.retires_on > make_date(${at}, 12, 31))`
  const age = sql`extract(year from age(make_date(${year}, 12, 31), r.born_on))`
  const listed = (parts: RawBuilder<unknown>[]) => sql`array[${sql.join(parts)}]`
  const { rows } = await sql<Row>`
    select ${COLUMNS[by]} as key,
      ${listed(years.map((at) => sql`count(*) filter (where ${stays(at)})`))} as people,
      ${listed(
        years.map((at) =>
          at === firstYear
            ? sql`count(*) filter (where o.retires_on <= make_date(${at}, 12, 31))`
            : sql`count(*) filter (where extract(year from o.retires_on) = ${at})`,
        ),
      )} as retiring,
      ${listed(years.map((_, place) => sql`coalesce(sum(o.pay[${sql.lit(place + 1)}]), 0)::bigint`))} as pay,
      ${listed(AGE_BANDS.map(({ from, to }) => sql`count(*) filter (where ${stays(year)} and ${age} between ${from} and ${to})`))} as ages
    from entitlement.outlook o join personnel.record r on r.id = o.record_id
    where r.merged_into is null and r.state <> all (${[...OVER]}::text[])
      and o.first_year = ${firstYear} and ${units === null ? sql`true` : sql`r.unit_id = any (${units}::int[])`}
    group by 1`.execute(tx)
  return rows
}

async function labelsOf(tx: Tx, by: Group, rows: readonly Row[], day: string) {
  const unknown = 'Chưa ghi'
  if (by === 'unit') {
    const names = await unitNames(
      tx,
      rows.map(({ key }) => Number(key)),
      day,
    )
    return (key: string | null) => names.get(Number(key)) ?? unknown
  }
  const catalogue = by === 'post' ? 'post_level' : 'person_category'
  return (key: string | null) => (key === null ? unknown : nameOfCode(catalogue, key, day))
}
