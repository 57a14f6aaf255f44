/**
 * People are searched: as the door does it, page, count and what the list shows of each, against bare SELECTs of the same rows
 * without any lock. `npm run bench -- people-search [PEOPLE]`, 30,000 people or 2,100,000.
 */
import type pg from 'pg'
import { personnel } from '../src/modules/personnel/contract.ts'
import { findingDoors } from '../src/modules/personnel/doors-of-finding.ts'
import type { Limits } from '../src/platform/db/open.ts'
import type { Call } from '../src/platform/http/call.ts'
import { dayIn } from '../src/shared/dates.ts'
import { alternate, summary } from './measure.ts'
import { QUESTIONS, type Question, type Sample } from './people/questions.ts'
import { type Ground, withPeople } from './people/with-people.ts'

const people = Number(process.argv[3] ?? 30_000)
const RUNS = people > 100_000 ? 5 : 9
const SAMPLES = people > 100_000 ? 2 : 3
/** As many as a page has, and as many as are counted. */
const [PAGE, MOST] = [50, 10_001]

const HEADS = 'r.id, r.full_name, r.sex, r.born_on, r.born_precision, r.citizen_id, r.unit_id, r.state, r.photo_sha256'
const LINES = `select id, record_id, event_row, part, slot, valid_from, valid_to, data from personnel.line
  where record_id = any ($1) and recorded_to = 'infinity' and valid_from <= $2 and valid_to > $2 and part in ('employment', 'use', 'post', 'rank')
  order by part, slot, valid_from, id`
const NAMES = `select unit_id, full_name, valid_from from organization.unit_version where unit_id = any ($1) and recorded_to = 'infinity' order by valid_from`

/** @returns the ids of the page. */
async function bareSearch(owner: pg.Client, { where }: Question, scope: Limits, today: string): Promise<string[]> {
  const within = scope.everywhere ? '' : ` and r.unit_id = any ('{${scope.units.join(',')}}')`
  await owner.query('begin')
  await owner.query(
    `select count(*) from (select from personnel.record r where r.merged_into is null and ${where}${within} limit ${MOST}) few`,
  )
  const { rows } = await owner.query<{ id: string; unit_id: number }>(
    `select ${HEADS} from personnel.record r where r.merged_into is null and ${where}${within} order by r.given_name, r.full_name, r.id limit ${PAGE}`,
  )
  const ids = rows.map(({ id }) => id)
  await owner.query(LINES, [ids, today])
  await owner.query(NAMES, [[...new Set(rows.map(({ unit_id: unitId }) => unitId))]])
  await owner.query('commit')
  return ids
}

const shown = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`

await withPeople(people, async ({ owner, database, units }: Ground) => {
  const now = new Date()
  const every = (count: number) =>
    units.filter((_, at) => at % Math.max(1, Math.floor(units.length / count)) === 0).slice(0, count)
  const actors = [
    { name: 'one unit', everywhere: false, units: every(1) },
    { name: '300 units', everywhere: false, units: every(300) },
    { name: 'everything', everywhere: true, units: [] },
  ]
  const words = (await owner.query<{ word: string }>('select word from personnel.name_word')).rows.map(
    ({ word }) => word,
  )
  process.stdout.write('| question | actor | found | the door | bare SQL | ratio |\n|---|---|---:|---:|---:|---:|\n')
  for (const [question, asking] of Object.entries(QUESTIONS)) {
    for (const { name, ...scope } of actors) {
      const { rows: samples } = await owner.query<Sample>(
        `select full_name, given_name, citizen_id, born_on, unit_id from personnel.record
        where born_precision = 'day' and ($2 or unit_id = any ($1)) order by hashtext(citizen_id) limit ${SAMPLES}`,
        [scope.units, scope.everywhere],
      )
      const asked = samples.map((one) => asking(one, words))
      const limits = {
        ...scope,
        entry: null,
        permission: 'personnel.view',
        accountId: '00000000-0000-4000-8000-000000000001',
      }
      const door = ({ search }: Question) =>
        database.within(limits, (tx) =>
          findingDoors.findRecords({ tx, now } as Call, personnel.findRecords.input.parse(search)),
        )
      const found = await Promise.all(asked.map(door))
      const times = await alternate(RUNS, {
        door: async () => {
          for (const one of asked) await door(one)
        },
        bare: async () => {
          for (const one of asked) await bareSearch(owner, one, limits, dayIn(now))
        },
      })
      for (const [at, one] of asked.entries()) {
        const ids = found[at]?.rows.map(({ id }) => id)
        // Those near are put in another order.
        const same = question === 'mistyped' || String(ids) === String(await bareSearch(owner, one, limits, dayIn(now)))
        if (!same || ids?.length === 0)
          throw new Error(`${question}, ${name}: the two sides do not find the same people`)
      }
      const each = (side: string) => summary(times[side] ?? []).median / asked.length
      const total = Math.round(found.reduce((sum, { total: some }) => sum + some, 0) / found.length)
      const ratio = (each('door') / each('bare')).toFixed(2)
      process.stdout.write(
        `| ${question} | ${name} | ${total} | ${shown(each('door'))} | ${shown(each('bare'))} | ${ratio} × |\n`,
      )
    }
  }
  process.stdout.write(`\n${people} people; medians of ${RUNS} runs over ${SAMPLES} people searched for.\n`)
})
