/**
 * A statutory table of a past day: as the door counts it, with the scope and the rules, against a bare SELECT of the same figures
 * without any lock. `npm run bench -- statistics [PEOPLE]`, 30,000 people or 2,100,000.
 */
import type pg from 'pg'
import { countedTable } from '../src/modules/statistics/queries/counted-table.ts'
import { groundOf, rankOf } from '../src/modules/statistics/queries/ground.ts'
import { tallied } from '../src/modules/statistics/queries/tallies.ts'
import { askedBy, figuresOf } from '../src/modules/statistics/rules/counting.ts'
import { type StatutoryTable, tableOf } from '../src/modules/statistics/rules/tables.ts'
import type { Limits } from '../src/platform/db/open.ts'
import type { Call } from '../src/platform/http/call.ts'
import { dayIn } from '../src/shared/dates.ts'
import { alternate, summary } from './measure.ts'
import { type Ground, withPeople } from './people/with-people.ts'

const people = Number(process.argv[3] ?? 30_000)
const RUNS = people > 100_000 ? 3 : 9
/** So many times the bare question the door may take. */
const MOST_TIMES = 1.3
const TABLE = tableOf('BC_VC_SLCL') as StatutoryTable
const PRESENT = TABLE.headings.findIndex(({ code }) => code === 'present')
const DAY = dayIn(new Date('2025-12-31'))

const held = (line: string) =>
  `${line}.recorded_to = 'infinity' and ${line}.valid_from <= '${DAY}' and ${line}.valid_to > '${DAY}'`
const joined = (part: string) =>
  `left join personnel.line ${part} on ${part}.record_id = here.record_id and ${part}.part = '${part}' and ${held(part)}`
const spoken = (slots: string) => `max(s.code) filter (where ${slots})`

/** As whoever writes SQL by hand would ask it: everybody's values side by side, counted one by one. */
const BARE = `with here as materialized (
    select e.record_id, e.unit_id from personnel.line e where e.part = 'employment' and ${held('e')} and e.code = 'VIEN_CHUC' and e.unit_id = any ($1)),
  everybody as (
    select here.unit_id, person.data ->> 'sex' as sex, person.code as ethnicity, rank.code as rank, belief.code as religion, party.id is not null as party,
      level.data ->> 'qualification' as qualification, level.data ->> 'politicalTheory' as theory, level.data ->> 'informatics' as informatics,
      level.data ->> 'stateManagement' as management, english, other, minority,
      extract(year from age('${DAY}', rpad(person.data ->> 'bornOn', 10, case length(person.data ->> 'bornOn') when 4 then '-01-01' else '-01' end)::date)) as age
    from here ${['person', 'rank', 'level', 'party', 'belief'].map(joined).join(' ')}
    left join (select s.record_id, ${spoken("s.slot = 'en'")} as english, ${spoken("s.slot not in ('en', 'dttt')")} as other, ${spoken("s.slot = 'dttt'")} as minority
      from personnel.line s where s.part = 'language' and ${held('s')} and s.record_id in (select record_id from here) group by s.record_id) spoken on spoken.record_id = here.record_id)
  select unit_id, sex, ethnicity, rank, religion, party, qualification, theory, informatics, management, english, other, minority, age, count(*)
  from everybody group by grouping sets ((unit_id), ${['sex', 'ethnicity', 'rank', 'religion', 'party', 'qualification', 'theory', 'informatics', 'management', 'english', 'other', 'minority', 'age'].map((one) => `(unit_id, ${one})`).join(', ')})`

async function bareCount(owner: pg.Client, units: readonly number[]): Promise<number> {
  const { rows } = await owner.query<{ count: string }>(BARE, [units])
  return rows.length
}

const shown = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`

await withPeople(people, async ({ owner, database, units }: Ground) => {
  const { rows: roots } = await owner.query<{ unit_id: number; units: number[] }>(
    `select p.unit_id, array_agg(v.unit_id) as units from organization.unit_version p join organization.unit_version v on v.parent_id = p.unit_id
     where p.level = 'province' and p.valid_to = 'infinity' and p.recorded_to = 'infinity' and v.valid_to = 'infinity' and v.recorded_to = 'infinity'
       and v.unit_id = any ($1) and not p.is_reference group by p.unit_id`,
    [units],
  )
  const root = roots[0] as (typeof roots)[number]
  const actors = [
    { name: 'one unit', unitId: root.units[0] as number, everywhere: false, units: root.units.slice(0, 1) },
    {
      name: '300 units',
      unitId: root.unit_id,
      everywhere: false,
      units: units.filter((_, at) => at % 11 === 0).slice(0, 300),
    },
    { name: 'the province', unitId: root.unit_id, everywhere: true, units: root.units },
    { name: 'everybody', unitId: root.unit_id, everywhere: true, units },
  ]
  process.stdout.write('| actor | people | the door | bare SQL | ratio |\n|---|---:|---:|---:|---:|\n')
  for (const { name, unitId, ...scope } of actors) {
    const limits: Limits = {
      everywhere: scope.everywhere,
      units: scope.everywhere ? [] : scope.units,
      entry: null,
      permission: 'statistics.view',
      accountId: '00000000-0000-4000-8000-000000000001',
    }
    const asked = { table: TABLE.code, unitId, asOf: DAY }
    const door = () =>
      database.within(limits, async (tx) => {
        const call = { tx, now: new Date(), scope } as unknown as Call
        if (name === 'one unit' || name === 'the province')
          return (await countedTable(call, asked)).rows[0]?.figures ?? []
        // No unit has these below it: the same question of all of them.
        const ground = await groundOf(call, asked, TABLE)
        const all = { ...ground.asked, units: scope.units, keys: scope.units.map(() => 'all') }
        return figuresOf(TABLE, await tallied(tx, all, askedBy(TABLE)), rankOf)
      })
    const present = (await door())[PRESENT]
    const { rows } = await owner.query<{ count: number }>(
      `select count(*)::int as count from personnel.line e where e.part = 'employment' and ${held('e')} and e.code = 'VIEN_CHUC' and e.unit_id = any ($1)`,
      [scope.units],
    )
    if (!present || present !== rows[0]?.count) throw new Error(`${name}: the two sides do not count the same people`)
    const times = await alternate(RUNS, { door, bare: () => bareCount(owner, scope.units) })
    const of = (side: string) => summary(times[side] ?? []).median
    if (of('door') > MOST_TIMES * of('bare')) process.exitCode = 1
    const cells = [name, present, shown(of('door')), shown(of('bare')), `${(of('door') / of('bare')).toFixed(2)} ×`]
    process.stdout.write(`| ${cells.join(' | ')} |\n`)
  }
  process.stdout.write(`\n${people} people in all; medians of ${RUNS} runs.\n`)
})
