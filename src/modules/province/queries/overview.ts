/** A province year by year, beside the country; lost points by who answers for them. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { pointsFromDecimal } from '../../../shared/points.ts'
import { unitNames } from '../../organization/index.ts'
import type { CountryYear, FieldCharges, Overview, YearResult } from '../contract.ts'
import { COUNTRY } from '../rules/brought.ts'
import { lossByDepartment, lostOf } from '../rules/lost.ts'
import { departmentsOf, ownProvince } from './own-province.ts'
import { factsOf, type KeptResult, resultsOf } from './results.ts'

/** First of a year is whoever was published in the first place; invented results are never compared with. */
async function countryYears(tx: Tx): Promise<CountryYear[]> {
  const firsts = await tx
    .selectFrom('province.result')
    .select(['year', 'province', 'index_percent'])
    .where('rank', '=', 1)
    .where('basis', '<>', 'sample')
    .where('index_percent', 'is not', null)
    .execute()
  const means = await tx.selectFrom('province.mean').selectAll().where('scope', '=', COUNTRY).execute()
  const years = [...new Set([...firsts, ...means].map(({ year }) => year))].toSorted((a, b) => b - a)
  return years.map((year) => {
    const first = firsts.find((row) => row.year === year)
    const mean = means.find((row) => row.year === year)
    return {
      year,
      first: first ? { province: first.province, index: pointsFromDecimal(first.index_percent as string) } : null,
      mean: mean ? { index: pointsFromDecimal(mean.index_percent), source: mean.source, version: mean.version } : null,
    }
  })
}

async function fieldCharges(tx: Tx, titles: readonly string[], day: string): Promise<FieldCharges[]> {
  const rows = await tx.selectFrom('province.charge').selectAll().orderBy('weight', 'desc').orderBy('unit_id').execute()
  const names = await unitNames(tx, [...new Set(rows.map(({ unit_id }) => unit_id))], day)
  return titles.map((title) => ({
    title,
    charges: rows
      .filter(({ field_title }) => field_title === title)
      .map(({ unit_id, weight }) => ({ unitId: unit_id, unitName: names.get(unit_id) ?? '', weight })),
  }))
}

function yearOf(result: KeptResult, charges: readonly FieldCharges[]): YearResult {
  const chargesOf = (title: string) => charges.find((field) => field.title === title)?.charges ?? []
  const named = new Map(charges.flatMap((field) => field.charges.map(({ unitId, unitName }) => [unitId, unitName])))
  const { departments, unassigned } = lossByDepartment(result.fields, chargesOf)
  return {
    ...factsOf(result),
    fields: result.fields.map((field) => ({ ...field, lost: lostOf(field) })),
    departments: departments.map((loss) => ({ ...loss, unitName: named.get(loss.unitId) ?? '' })),
    unassigned,
  }
}

/** @param asked another province than one's own. */
export async function overview({ tx, actor, now }: Call, asked?: string): Promise<Overview> {
  const own = await ownProvince(tx, actor.unitId)
  const provinces = (
    await tx.selectFrom('province.result').select('province').distinct().orderBy('province').execute()
  ).map((row) => row.province)
  const chosen = asked ?? own?.name ?? provinces[0] ?? ''
  const isOwn = chosen === own?.name
  const results = await resultsOf(tx, chosen)
  const titles = [...new Set(results.flatMap(({ fields }) => fields.map(({ title }) => title)))]
  const charges = isOwn ? await fieldCharges(tx, titles, dayIn(now)) : []
  return {
    province: chosen,
    isOwn,
    provinces: own && !provinces.includes(own.name) ? [own.name, ...provinces] : provinces,
    results: results.map((result) => yearOf(result, charges)),
    country: await countryYears(tx),
    charges,
    departments: isOwn && own ? await departmentsOf(tx, own.unitId) : [],
  }
}
