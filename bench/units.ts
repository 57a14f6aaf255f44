/**
 * Units over time, the whole country in one database: the tree of a day against the bare SELECT and against a list that knows no
 * time at all; and the resolver, which understands what people type, against a look-up of exact names in SQL.
 */
import { withScratchDatabase } from '../scripts/scratch-database.ts'
import { csvOf } from '../src/app/catalogues.ts'
import { loadBasics, loadOtherProvinces } from '../src/app/load-basics.ts'
import { resolverOf } from '../src/modules/organization/queries/resolving.ts'
import { unitsOn } from '../src/modules/organization/queries/units-on.ts'
import { SYSTEM } from '../src/platform/http/call.ts'
import { asProgram } from './as-program.ts'
import { alternate, summary } from './measure.ts'

const RUNS = 15
const DAYS = ['2025-06-30', '2025-07-01']
const AS_SYSTEM = { everywhere: true, units: [], accountId: SYSTEM.accountId, entry: null }

const BARE = `
  select unit_id, code, level, kind, name, full_name, parent_id from organization.unit_version
  where valid_from <= $1 and valid_to > $1 and recorded_to = 'infinity' order by name, unit_id`
/** The lists of both days copied into a table without time. */
const FLAT = `
  create table public.flat as select d.day, v.unit_id, v.code, v.level, v.kind, v.name, v.full_name, v.parent_id
  from unnest($1::date[]) d (day) join organization.unit_version v
    on v.valid_from <= d.day and v.valid_to > d.day and v.recorded_to = 'infinity'`
const LOOK_UP = `
  select c.unit_id from organization.unit_version c
  join organization.unit_version d on d.unit_id = c.parent_id and d.full_name = $2 and d.recorded_to = 'infinity'
  join organization.unit_version p on p.unit_id = d.parent_id and p.full_name = $3 and p.recorded_to = 'infinity'
  where c.full_name = $1 and c.recorded_to = 'infinity'`

const EMPTY = { text: '', commune: '', district: '', province: '' }
const shown = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(1)} ms`

await withScratchDatabase(async (url) => {
  const { owner, database } = await asProgram(url)
  await loadBasics(database)
  const began = performance.now()
  await loadOtherProvinces(database)
  process.stdout.write(`the other provinces loaded in ${Math.round(performance.now() - began)} ms\n`)
  await owner.query(FLAT, [DAYS])
  await owner.query('create index on public.flat (day)')
  await owner.query('create index on organization.unit_version (full_name)')
  await owner.query('vacuum analyze')

  process.stdout.write('\n| tree of | units | ours | bare SELECT | without time |\n|---|---:|---:|---:|---:|\n')
  for (const day of DAYS) {
    const count = (await owner.query(BARE, [day])).rowCount
    const times = await alternate(RUNS, {
      ours: () => database.within(AS_SYSTEM, (tx) => unitsOn(tx, day, { everywhere: true })),
      bare: () => owner.query(BARE, [day]),
      flat: () => owner.query('select * from public.flat where day = $1 order by name, unit_id', [day]),
    })
    const median = (side: string) => summary(times[side] ?? []).median
    const ratio = (side: string) => `${shown(median(side))} (${(median('ours') / median(side)).toFixed(2)} ×)`
    process.stdout.write(`| ${day} | ${count} | ${shown(median('ours'))} | ${ratio('bare')} | ${ratio('flat')} |\n`)
  }

  const list = await csvOf<Record<string, string>>('units/vn-units-2025-06-30.csv')
  const byCode = new Map(list.map((row) => [row.code, row]))
  const triples = list
    .filter(({ level }) => level === '3')
    .map((row) => {
      const district = byCode.get(row.parent_code as string)
      const province = byCode.get(district?.parent_code as string)
      return { commune: row.full_name ?? '', district: district?.full_name ?? '', province: province?.full_name ?? '' }
    })
  const resolve = await database.within(AS_SYSTEM, (tx) => resolverOf({ tx, now: new Date() }, undefined))
  const times = await alternate(3, {
    resolver: () => triples.map((triple) => resolve({ text: '', ...triple })),
    'in one line': () => triples.map((triple) => resolve({ ...EMPTY, text: Object.values(triple).join(', ') })),
    'bare SQL': async () => {
      for (const { commune, district, province } of triples)
        await owner.query({ name: 'look-up', text: LOOK_UP, values: [commune, district, province] })
    },
  })
  process.stdout.write(`\n| names | a second | against bare SQL |\n|---|---:|---:|\n`)
  const perSecond = (side: string) => (triples.length / summary(times[side] ?? []).median) * 1_000
  for (const side of Object.keys(times))
    process.stdout.write(
      `| ${side} | ${Math.round(perSecond(side))} | ${(perSecond(side) / perSecond('bare SQL')).toFixed(1)} × |\n`,
    )
  process.stdout.write(`\n${triples.length} names; medians of ${RUNS} and 3 runs.\n`)
  await owner.end()
  await database.close()
})
