/**
 * A record is opened: as the door does it, with the rows and the sensitive parts the actor may see, against the bare SELECTs of the
 * same rows without any lock. `npm run bench -- record-open [PEOPLE]`, 30,000 people or 2,100,000.
 */
import { oneRecord } from '../src/modules/personnel/queries/one-record.ts'
import type { Call } from '../src/platform/http/call.ts'
import { alternate, summary } from './measure.ts'
import { withPeople } from './people/with-people.ts'

const RUNS = 40
const RECORDS = 50
const people = Number(process.argv[3] ?? 30_000)

const HEAD = 'select * from personnel.record where id = $1'
const LINES = `select id, event_row, part, slot, valid_from, valid_to, data from personnel.line
  where record_id = $1 and recorded_to = 'infinity' and sensitivity = 'ordinary' order by part, slot, valid_from, id`

const shown = (value: number) => `${value.toFixed(2)} ms`

await withPeople(people, async ({ owner, database, units }) => {
  const every = (count: number) =>
    units.filter((_, at) => at % Math.max(1, Math.floor(units.length / count)) === 0).slice(0, count)
  const actors = [
    { name: 'one unit', everywhere: false, units: every(1) },
    { name: '300 units', everywhere: false, units: every(300) },
    { name: 'all units, counted', everywhere: false, units },
    { name: 'everything', everywhere: true, units: [] },
  ]
  process.stdout.write('| actor | lines | the door | bare SQL | ratio |\n|---|---:|---:|---:|---:|\n')
  for (const { name, ...scope } of actors) {
    const { rows: records } = await owner.query<{ id: string; lines: number }>(
      `select r.id, count(*)::int as lines from personnel.record r join personnel.line l on l.record_id = r.id and l.sensitivity = 'ordinary'
      where $2 or r.unit_id = any ($1) group by r.id order by count(*) desc limit ${RECORDS}`,
      [scope.units, scope.everywhere],
    )
    const limits = {
      ...scope,
      accountId: '00000000-0000-4000-8000-000000000001',
      entry: null,
      permission: 'personnel.view',
    }
    const times = await alternate(RUNS, {
      door: async () => {
        for (const { id } of records)
          await database.within(limits, (tx) => oneRecord({ tx, now: new Date() } as Call, { recordId: id }))
      },
      bare: async () => {
        for (const { id } of records) {
          await owner.query('begin')
          await owner.query(HEAD, [id])
          await owner.query(LINES, [id])
          await owner.query('commit')
        }
      },
    })
    const each = (side: string) => summary(times[side] ?? []).median / records.length
    const lines = Math.round(records.reduce((sum, one) => sum + one.lines, 0) / records.length)
    const ratio = (each('door') / each('bare')).toFixed(2)
    process.stdout.write(`| ${name} | ${lines} | ${shown(each('door'))} | ${shown(each('bare'))} | ${ratio} × |\n`)
  }
  process.stdout.write(
    `\n${people} people; records of the longest histories in scope, medians of ${RUNS} runs over ${RECORDS} records.\n`,
  )
})
