/**
 * A record is opened: as the door does it, with the rows and the sensitive parts the actor may see, against the bare SELECTs of the
 * same rows without any lock. `npm run bench -- record-open [PEOPLE]`, 30,000 people or 2,100,000.
 */
import { oneRecord } from '../src/modules/personnel/queries/record/one-record.ts'
import type { Call } from '../src/platform/http/call.ts'
import { alternate, summary } from './measure.ts'
import { HISTORIES, withPeople } from './people/with-people.ts'

const RUNS = 40
const RECORDS = 50
/** Who has no more lines than these has no history. */
const MOST_LISTED = 8
const people = Number(process.argv[3] ?? 30_000)

const HEAD = 'select * from personnel.record where id = $1'
const UNIT = `select full_name from organization.unit_version where unit_id = $1 and recorded_to = 'infinity' order by valid_from desc limit 1`
const LINES = `
  select l.id, l.event_row, l.part, l.slot, l.valid_from, l.valid_to, l.data, e.event_id, e.kind, e.standing, e.note, e.decision_id, e.document_id, e.page,
    d.number, d.decided_on, d.issuer, d.signer, d.document_id as paper,
    (select v.full_name from organization.unit_version v where v.unit_id = l.unit_id and v.recorded_to = 'infinity'
      order by v.valid_from <= l.valid_from desc, abs(l.valid_from - greatest(v.valid_from, '1900-01-01'::date)) limit 1) as unit_name
  from personnel.line l join personnel.event e on e.id = l.event_row left join personnel.decision d on d.id = e.decision_id
  where l.record_id = $1 and l.recorded_to = 'infinity' and l.sensitivity = 'ordinary' order by l.part, l.slot, l.valid_from, l.id`

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
      where $2 or r.unit_id = any ($1) group by r.id having count(*) > ${MOST_LISTED} order by count(*) desc limit ${RECORDS}`,
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
          const { rows } = await owner.query<{ unit_id: number }>(HEAD, [id])
          await owner.query(UNIT, [rows[0]?.unit_id])
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
    `\n${people} people; records of the longest histories in scope, medians of ${RUNS} runs over at most ${RECORDS} records.\n`,
  )
  if (people > HISTORIES) {
    const { rows } = await owner.query<{ lines: string }>('select count(*) as lines from personnel.line')
    process.stdout.write(
      `Full histories lie under ${HISTORIES} of them, and those are opened; of the others only what holds today lies there, ${rows[0]?.lines} lines in all. ` +
        'Were all histories full, their indexes would be a level deeper for both sides, so the ratio is thought to stand; what a memory too small for them costs is not measured.\n',
    )
  }
})
