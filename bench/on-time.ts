/**
 * The on-time page of a province: as its door counts it, with scope and rules, against bare SQL that counts the same figures by
 * hand without any lock. `npm run bench -- on-time [TASKS]`, 20,000 tasks or as many as asked for; a sixth of them fall due in the
 * year that is asked for, and all of them in the last question.
 */
import { withScratchDatabase } from '../scripts/scratch-database.ts'
import { loadBasics } from '../src/app/load-basics.ts'
import { onTime } from '../src/modules/directives/queries/on-time.ts'
import { asProgram } from './as-program.ts'
import { alternate, summary } from './measure.ts'

const tasks = Number(process.argv[3] ?? 20_000)
const RUNS = tasks > 100_000 ? 5 : 9
const TODAY = '2026-11-26'
const now = new Date(`${TODAY}T03:00:00Z`)

/** Six years of tasks of a hundred bodies: most reported and confirmed, some late, extended, returned, suspended, passed on. */
const LAY_DOWN = `
  select setseed(0.2026);
  create temp table body as select unit_id, row_number() over (order by unit_id) as place from
    (select distinct v.unit_id from organization.unit_version v where v.valid_to = 'infinity' and v.recorded_to = 'infinity' and not v.is_reference order by 1 limit 100) found;
  insert into directives.document (unit_id, kind, number, issuer, state, created_at, created_by, created_by_name, changed_at, changed_by_name)
    select (select unit_id from body where place = 1), 'notice', n::text, 'UBND tỉnh', 'registered', now(), gen_random_uuid(), 'Bộ đo', now(), 'Bộ đo'
    from generate_series(1, greatest(1, $tasks / 25)) n;
  create temp table paper as select id, row_number() over () as place from directives.document;
  create temp table given as
    select gen_random_uuid() as id, n, (date '2021-01-01' + (random() * 2190)::int) as due, random() as luck, random() as turn,
      1 + (random() * 99)::int as body, 1 + (random() * (greatest(1, $tasks / 25) - 1))::int as paper from generate_series(1, $tasks) n;
  insert into directives.task (id, document_id, kind, title, giver_unit_id, unit_id, due_on, first_due_on, due_basis, field, state, issued_on, closed_on, person_name, created_at, changed_at, changed_by_name)
    select g.id, p.id, 'dated', 'Nhiệm vụ ' || g.n, (select unit_id from body where place = 1 + g.n % 3), b.unit_id,
      g.due + case when g.turn < 0.1 then 30 else 0 end, g.due, 'stated', (array['personnel','training','par','staffing'])[1 + g.n % 4],
      case when g.due < date '${TODAY}' - 40 and g.luck < 0.85 then 'done' when g.luck > 0.97 then 'cancelled' else 'in-progress' end, g.due - 90,
      case when g.due < date '${TODAY}' - 40 and g.luck < 0.85 or g.luck > 0.97 then least(g.due + 3, '${TODAY}') end,
      case when g.n % 5 = 0 then 'Người ' || g.n % 40 else '' end, now(), now(), 'Bộ đo'
    from given g join paper p on p.place = g.paper join body b on b.place = g.body;
  insert into directives.charge (task_id, unit_id, from_day) select t.id, t.unit_id, t.issued_on from directives.task t;
  insert into directives.extension (task_id, asked_on, reason, wanted_on, old_due_on, decided_on, is_granted, new_due_on)
    select id, due + case when turn < 0.08 then -5 else 5 end, 'Chờ số liệu', due + 30, due, due + case when turn < 0.08 then -2 else 6 end, true, due + 30 from given where turn < 0.1;
  insert into directives.report (task_id, kind, words, reported_on, reported_at, reported_by, reported_by_name, unit_id, outcome, decided_on)
    select g.id, 'completion', 'Đã xong', g.due - 20, g.due - 20, gen_random_uuid(), 'Bộ đo', t.unit_id, 'returned', g.due - 15
    from given g join directives.task t on t.id = g.id where g.turn > 0.92 and t.state = 'done';
  insert into directives.report (task_id, kind, words, reported_on, reported_at, reported_by, reported_by_name, unit_id, outcome, decided_on)
    select g.id, 'completion', 'Đã xong', x.day, x.day, gen_random_uuid(), 'Bộ đo', t.unit_id, 'accepted', x.day + 4
    from given g join directives.task t on t.id = g.id, lateral (select g.due + case when g.luck < 0.7 then -3 else 9 end as day) x where t.state = 'done';
  insert into directives.report (task_id, kind, words, percent, reported_on, reported_at, reported_by, reported_by_name, unit_id)
    select g.id, 'progress', 'Đang làm', 50, g.due - 40, g.due - 40, gen_random_uuid(), 'Bộ đo', t.unit_id from given g join directives.task t on t.id = g.id;
  insert into directives.step (task_id, step, taken_on, taken_at, taken_by, taken_by_name)
    select g.id, s, g.due - 80, g.due - 80, gen_random_uuid(), 'Bộ đo' from given g, unnest(array['issue', 'accept', 'progress']) s;
  insert into directives.step (task_id, step, taken_on, taken_at, taken_by, taken_by_name)
    select g.id, 'suspend', g.due - 60, g.due - 60, gen_random_uuid(), 'Bộ đo' from given g where g.n % 100 = 0;
  analyze;`

/** As whoever writes SQL by hand would count it: the last day granted in time, the accepted report beside it, all tables at once. */
const BARE = `
  with counted as (
    select t.id, t.unit_id, t.giver_unit_id, t.document_id, t.field, t.issued_on, coalesce(e.new_due_on, t.first_due_on) as due,
      case when t.state in ('cancelled', 'replaced') then 'not-counted'
        when r.reported_on <= coalesce(e.new_due_on, t.first_due_on) then 'on-time' when r.reported_on is not null then 'late'
        when s.task_id is not null then 'not-counted' when coalesce(e.new_due_on, t.first_due_on) < '${TODAY}' then 'overdue' else 'not-due' end as standing,
      r.reported_on - coalesce(e.new_due_on, t.first_due_on) as late_days, coalesce(r.decided_on, '${TODAY}') - r.reported_on as giver_days,
      coalesce(r.reported_on, t.closed_on, '${TODAY}') - t.issued_on as age, e.task_id is not null as is_extended, b.task_id is not null as was_returned
    from directives.task t
    left join directives.extension e on e.task_id = t.id and e.is_granted and e.asked_on <= t.first_due_on
    left join directives.report r on r.task_id = t.id and r.kind = 'completion' and r.outcome = 'accepted'
    left join (select distinct task_id from directives.report where kind = 'completion' and outcome = 'returned') b on b.task_id = t.id
    left join directives.step s on s.task_id = t.id and s.step = 'suspend'
    where t.parent_id is null and t.state <> 'draft' and t.kind in ('dated', 'dated-by-plan') and t.due_on >= $1 and t.first_due_on <= $2
      and ($3 or t.unit_id = any ($4) or t.giver_unit_id = any ($4)))
  select unit_id, giver_unit_id, document_id, field, width_bucket(age, array[31, 91, 181, 366]) as age_band, to_char(due, 'YYYY-MM') as month,
    standing, count(*) as counted, count(*) filter (where is_extended) as extended, count(*) filter (where was_returned) as returned,
    sum(late_days) as late_days, sum(giver_days) as giver_days
  from counted where due between $1 and $2
  group by grouping sets ((standing), (unit_id, standing), (giver_unit_id, standing), (document_id, standing), (field, standing),
    (width_bucket(age, array[31, 91, 181, 366]), standing), (to_char(due, 'YYYY-MM'), standing), (unit_id, to_char(due, 'YYYY-MM'), standing))`
const LOAD = `select person_name, unit_id, count(*), count(*) filter (where due_on < '${TODAY}') from directives.task
  where person_name <> '' and state not in ('draft', 'in-force') and closed_on is null and ($1 or unit_id = any ($2) or giver_unit_id = any ($2)) group by person_name, unit_id`
const NAMES = `select unit_id, full_name from organization.unit_version where recorded_to = 'infinity' and valid_to = 'infinity' and unit_id in (select unit_id from directives.task)`
const PAPERS = `select id, kind, number, symbol, issued_on, meeting_on from directives.document`

const KEYS = ['unit_id', 'giver_unit_id', 'document_id', 'field', 'age_band', 'month']

const shown = (value: number) => `${value.toFixed(0)} ms`

await withScratchDatabase(async (url) => {
  const { owner, database } = await asProgram(url)
  await loadBasics(database)
  await owner.query('set session_replication_role = replica')
  await owner.query(LAY_DOWN.replaceAll('$tasks', String(tasks)))
  await owner.query('set session_replication_role = origin')
  const { rows: bodies } = await owner.query<{ unit_id: number }>(
    'select unit_id from directives.task group by unit_id order by count(*) desc, unit_id',
  )
  const units = bodies.map(({ unit_id }) => unit_id)
  const actors = [
    { name: 'one body', everywhere: false, units: units.slice(50, 51) },
    { name: '30 bodies', everywhere: false, units: units.slice(40, 70) },
    { name: 'everything', everywhere: true, units: [] },
  ]
  const spans = { 'one year': ['2026-01-01', '2026-12-31'], 'all years': ['2021-01-01', '2026-12-31'] } as const
  process.stdout.write(
    '| actor | period | tasks counted | the door | bare SQL | ratio |\n|---|---|---:|---:|---:|---:|\n',
  )
  for (const { name, ...scope } of actors)
    for (const [span, [from, to]] of Object.entries(spans)) {
      const limits = {
        ...scope,
        accountId: '00000000-0000-4000-8000-000000000001',
        entry: null,
        permission: 'directives.view',
      }
      const door = () => database.within(limits, (tx) => onTime({ tx, now }, { from, to }))
      const seen = [scope.everywhere, scope.units]
      const bare = async () => {
        const { rows } = await owner.query<Record<string, string | null>>(BARE, [from, to, ...seen])
        await owner.query(LOAD, seen)
        await owner.query(NAMES)
        await owner.query(PAPERS)
        return rows
      }
      const { whole } = await door()
      const same = (await bare()).filter((row) => KEYS.every((key) => row[key] === null))
      const of = (standing: string) => Number(same.find((row) => row.standing === standing)?.counted ?? 0)
      if (of('on-time') !== whole.onTime || of('late') !== whole.late || of('overdue') !== whole.overdue)
        throw new Error(`${name}, ${span}: the two sides do not count the same: ${JSON.stringify([whole, same])}`)
      const times = await alternate(RUNS, { door, bare })
      const median = (side: string) => summary(times[side] ?? []).median
      const ratio = `${(median('door') / median('bare')).toFixed(1)} ×`
      const cells = [name, span, whole.denominator, shown(median('door')), shown(median('bare')), ratio]
      process.stdout.write(`| ${cells.join(' | ')} |\n`)
    }
  process.stdout.write(`\n${tasks} tasks in all; medians of ${RUNS} runs.\n`)
  await database.close()
  await owner.end()
})
