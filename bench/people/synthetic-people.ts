/**
 * As many people as asked for, with the careers the demo invents: a few hundred lives are worked out under the real rules and lent to
 * everybody, under names, numbers and units of their own. The first `histories` have all of their lines; who comes after has
 * what holds today of the parts lists ask by.
 */
import type pg from 'pg'
import { csvOf } from '../../src/app/catalogues.ts'
import type { NameParts } from '../../src/app/demo/people.ts'
import { dayIn } from '../../src/shared/dates.ts'
import { EVENTS, LINES, PEOPLE, RECORDS, TAILS, WORDS } from './statements.ts'
import { keepNames, keepTemplates, templatesOf } from './templates.ts'

export interface Asked {
  people: number
  histories: number
}

const TABLES = ['personnel.record', 'personnel.event', 'personnel.line']

/** The owner's connection: history, references and indexes are put off until everything lies there. */
export async function loadSyntheticPeople(owner: pg.Client, { people, histories }: Asked): Promise<void> {
  const parts: NameParts = {
    family: await csvOf('names/names-family.csv'),
    middle: await csvOf('names/names-middle.csv'),
    given: await csvOf('names/names-given.csv'),
  }
  await owner.query(
    "set session_replication_role = replica; set maintenance_work_mem = '1GB'; set synchronous_commit = off",
  )
  const again = await withoutIndexes(owner)
  await keepTemplates(owner, templatesOf(parts, dayIn(new Date())))
  await keepNames(owner, parts)
  await owner.query(`insert into personnel.recording (at, account_id, account_name, kind, note)
    values (now(), '00000000-0000-4000-8000-000000000000', 'Hệ thống', 'import', 'synthetic')`)
  await timed('people', () => owner.query(PEOPLE, [people]))
  await timed('records', () => owner.query(RECORDS))
  await timed('words of names', () => owner.query(WORDS))
  await timed('events', () => owner.query(EVENTS, [histories]))
  await timed('events of the others', () => owner.query(TAILS, [histories]))
  await timed('lines', () => owner.query(LINES, [histories]))
  for (const [name, statement] of again) await timed(name, () => owner.query(statement))
  await owner.query('reset session_replication_role')
  for (const table of TABLES) await timed(`vacuum ${table}`, () => owner.query(`vacuum analyze ${table}`))
}

/** Says what took long, for millions are waited for. */
async function timed(step: string, work: () => Promise<unknown>): Promise<void> {
  const began = performance.now()
  await work()
  const seconds = (performance.now() - began) / 1_000
  if (seconds > 5) process.stderr.write(`  ${step}: ${Math.round(seconds)} s\n`)
}

/**
 * @returns the statements that make them again. What excludes two lines of one slot is made as an index alone: what a constraint adds
 * to it is to hold every line once more against all others, which takes longer than everything else together.
 */
async function withoutIndexes(owner: pg.Client): Promise<[name: string, statement: string][]> {
  const { rows } = await owner.query<{ name: string; drop: string; make: string }>(
    `select c.conname::text as name, format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname) as drop,
        pg_get_indexdef(c.conindid) as make
      from pg_constraint c where c.conrelid = any ($1::regclass[]) and c.contype = 'x'
      union all
      select i.indexrelid::regclass::text, format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
      from pg_index i where i.indrelid = any ($1::regclass[])
        and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [TABLES],
  )
  for (const { drop } of rows) await owner.query(drop)
  return rows.map(({ name, make }) => [name, make])
}
