/**
 * What the row policies cost: 2.1 million rows over 3,400 units, each question bare and under each role.
 * Searching text goes through a `security definer` function that searches first and applies the same scope inside,
 * because under a policy PostgreSQL uses no index for operators that are not leakproof (`like`, trigrams).
 */
import pg from 'pg'
import { withScratchDatabase } from '../scripts/scratch-database.ts'
import { summary } from './measure.ts'

const ROWS = 2_100_000
const UNITS = 3_400
const RUNS = 5

const SETUP = `
  create schema bench;
  create table bench.record (id int generated always as identity primary key, unit_id int not null, name text not null, folded text generated always as (search.fold(name)) stored);
  select setseed(0.2025);
  insert into bench.record (unit_id, name)
    select 1 + (random() * ${UNITS - 1})::int,
      (array['Nguyễn','Trần','Lê','Phạm','Hoàng','Phan','Vũ','Đặng','Bùi','Đỗ','Hồ','Ngô','Dương','Lý'])[1 + (random() * 13)::int] || ' ' ||
      (array['Văn','Thị','Minh','Đức','Thanh','Ngọc','Quang','Hữu','Xuân','Thu'])[1 + (random() * 9)::int] || ' ' ||
      case when random() < 0.0001 then 'Khuynh' else (array['Anh','Bình','Cường','Dũng','Giang','Hà','Hải','Hùng','Lan','Linh','Long','Mai','Nam','Nga','Phúc','Quân','Sơn','Tâm','Thảo','Trang','Tuấn','Yến'])[1 + (random() * 21)::int] end
    from generate_series(1, ${ROWS});
  create index record_unit on bench.record (unit_id);
  create index record_name on bench.record (folded text_pattern_ops);
  create index record_search on bench.record using gin (folded gin_trgm_ops);
  call access.protect('bench.record');
  drop trigger history on bench.record;
  create function bench.found(wanted text) returns setof bench.record
    language plpgsql stable security definer set search_path = pg_catalog, public
  as $$
  declare
    scope int[] := access.units();
  begin
    if current_setting('role') = 'app_all' then
      return query select * from bench.record r where r.folded like '%' || wanted || '%';
    else
      -- Materialized: the few that were found are compared with the scope, never the scope with the table.
      return query with hits as materialized (select * from bench.record r where r.folded like '%' || wanted || '%')
        select * from hits where unit_id = any (scope);
    end if;
  end $$;
  revoke execute on function bench.found from public;
  grant execute on function bench.found to app_all, app_few, app_many;
`

const QUESTIONS = {
  count: 'select count(*) from bench.record',
  search: "select count(*) from bench.found('khuynh')",
  'search without the function': "select count(*) from bench.record where folded like '%khuynh%'",
  'search, common name': "select count(*) from bench.found('thi lan')",
  prefix: "select count(*) from bench.record where folded ^@ 'nguyen van khuynh'",
} as const

const BARE = {
  ...QUESTIONS,
  search: QUESTIONS['search without the function'],
  'search, common name': "select count(*) from bench.record where folded like '%thi lan%'",
}

const every = (count: number) =>
  `{${Array.from({ length: count }, (_, at) => 1 + at * Math.floor(UNITS / count)).join(',')}}`
const SCOPES: [string, string, string][] = [
  ['app_all', 'app_all', '{}'],
  ['app_few, 1 unit', 'app_few', every(1)],
  ['app_few, 30 units', 'app_few', every(30)],
  ['app_few, 300 units', 'app_few', every(300)],
  ['app_many, 3,400 units', 'app_many', every(UNITS)],
]

await withScratchDatabase(async (url) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  process.stderr.write(`loading ${ROWS} rows…\n`)
  await client.query(SETUP)
  await client.query('vacuum analyze bench.record')

  /** Median of several runs in milliseconds, each in a transaction of its own as the pipeline makes it. */
  const timed = async (question: string, role: string | null, units: string) => {
    const times: number[] = []
    for (let run = 0; run <= RUNS; run++) {
      await client.query('begin')
      if (role !== null)
        await client.query("select set_config('role', $1, true), set_config('noivu.units', $2, true)", [role, units])
      const started = performance.now()
      await client.query(question)
      if (run > 0) times.push(performance.now() - started)
      await client.query('rollback')
    }
    return summary(times).median
  }

  const names = Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[]
  const bare = {} as Record<keyof typeof QUESTIONS, number>
  for (const name of names) bare[name] = await timed(BARE[name], null, '')
  const shown = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
  process.stdout.write(`| role | ${names.join(' | ')} |\n|---|${names.map(() => '---:').join('|')}|\n`)
  process.stdout.write(`| (bare, no policy) | ${names.map((name) => shown(bare[name])).join(' | ')} |\n`)
  for (const [label, role, units] of SCOPES) {
    const cells: string[] = []
    for (const name of names) {
      const median = await timed(QUESTIONS[name], role, units)
      cells.push(`${shown(median)} (${(median / bare[name]).toFixed(1)} ×)`)
    }
    process.stdout.write(`| ${label} | ${cells.join(' | ')} |\n`)
  }
  process.stdout.write(`\n${ROWS} rows, ${UNITS} units, medians of ${RUNS} runs.\n`)
  await client.end()
})
