/**
 * What falls due on a large register: worked out for everybody as the night does it, then asked for as the doors do it, against the
 * bare SELECT of the same rows without any lock. `npm run bench -- due-lists [PEOPLE]`, 30,000 people or as many as asked for.
 */
import { noteDue } from '../src/modules/entitlement/actions/note-due.ts'
import { entitlement } from '../src/modules/entitlement/contract.ts'
import { dueCounts, dueList } from '../src/modules/entitlement/queries/due-list.ts'
import type { Call } from '../src/platform/http/call.ts'
import { chunksOf } from '../src/shared/chunks.ts'
import { dayIn } from '../src/shared/dates.ts'
import { alternate, summary } from './measure.ts'
import { withPeople } from './people/with-people.ts'

const RUNS = 15
const AT_ONCE = 500
const people = Number(process.argv[3] ?? 30_000)
const now = new Date('2026-11-26T03:00:00Z')
const day = dayIn(now)

const LIST = `
  select r.id, r.full_name, r.born_on, r.unit_id, r.post_title, r.rank, d.about, d.due_on, d.act_from, d.said, count(*) over () as total
  from entitlement.due d join personnel.record r on r.id = d.record_id
  where r.merged_into is null and r.state not in ('closed', 'archived', 'disposed', 'withdrawn')
    and ($1 or r.unit_id = any ($2)) and d.kind = 'step' and d.due_on <= '2027-12-31'
  order by d.due_on, r.given_name, r.full_name, d.id limit 50`
const COUNTS = `
  select d.kind, count(*) filter (where d.due_on < $3), count(*) filter (where d.due_on >= $3 and d.act_from <= $3),
    count(*) filter (where d.due_on >= $3 and d.due_on <= '2027-02-26')
  from entitlement.due d join personnel.record r on r.id = d.record_id
  where r.merged_into is null and r.state not in ('closed', 'archived', 'disposed', 'withdrawn')
    and ($1 or r.unit_id = any ($2)) and (d.due_on <= '2027-02-26' or d.act_from <= $3) group by d.kind`

/** What the door tells besides: the units by name, and how far what is kept reaches. */
const NAMES = `select unit_id, full_name, valid_from from organization.unit_version where unit_id = any ($1) and recorded_to = 'infinity' order by valid_from`
const NOTED = 'select noted_at from entitlement.noting'

const shown = (value: number) => `${value.toFixed(1)} ms`

await withPeople(people, async ({ owner, database, units }) => {
  const system = { everywhere: true, units: [], accountId: '00000000-0000-4000-8000-000000000000', entry: null }
  const { rows } = await owner.query<{ id: string }>('select id from personnel.record order by id')
  const began = performance.now()
  for (const some of chunksOf(rows, AT_ONCE))
    await database.within(system, (tx) =>
      noteDue(
        tx,
        some.map(({ id }) => id),
        day,
      ),
    )
  const seconds = (performance.now() - began) / 1_000
  await owner.query('vacuum analyze entitlement.due')
  const { rows: kept } = await owner.query<{ n: number }>('select count(*)::int as n from entitlement.due')
  process.stdout.write(
    `${rows.length} people worked out in ${seconds.toFixed(0)} s: ${kept[0]?.n} things fall due.\n\n`,
  )

  const every = (count: number) =>
    units.filter((_, at) => at % Math.max(1, Math.floor(units.length / count)) === 0).slice(0, count)
  const actors = [
    { name: 'one unit', everywhere: false, units: every(1) },
    { name: '300 units', everywhere: false, units: every(300) },
    { name: 'everything', everywhere: true, units: [] },
  ]
  process.stdout.write('| actor | question | the door | bare SQL | ratio |\n|---|---|---:|---:|---:|\n')
  for (const { name, ...scope } of actors) {
    const limits = {
      ...scope,
      accountId: '00000000-0000-4000-8000-000000000001',
      entry: null,
      permission: 'entitlement.view',
    }
    const bare = [scope.everywhere, scope.units]
    const questions = {
      list: {
        door: (call: Call) => dueList(call, entitlement.dueList.input.parse({ kind: 'step', to: '2027-12-31' })),
        bare: async () => {
          const { rows: listed } = await owner.query<{ unit_id: number }>(LIST, bare)
          await owner.query(NAMES, [[...new Set(listed.map((row) => row.unit_id))]])
          await owner.query(NOTED)
        },
      },
      counts: {
        door: (call: Call) => dueCounts(call, {}),
        bare: async () => {
          await owner.query(COUNTS, [...bare, day])
          await owner.query(NOTED)
        },
      },
    }
    for (const [question, { door, bare: plain }] of Object.entries(questions)) {
      const times = await alternate(RUNS, {
        door: () => database.within(limits, (tx) => door({ tx, now } as Call).then(() => {})),
        bare: async () => {
          await owner.query('begin')
          await plain()
          await owner.query('commit')
        },
      })
      const median = (side: string) => summary(times[side] ?? []).median
      const ratio = (median('door') / median('bare')).toFixed(2)
      process.stdout.write(
        `| ${name} | ${question} | ${shown(median('door'))} | ${shown(median('bare'))} | ${ratio} × |\n`,
      )
    }
  }
})
