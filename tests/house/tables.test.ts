import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { documentUses } from '../../src/app/modules.ts'
import { TEMPLATE } from '../support/global-setup.ts'

let owner: pg.Client

beforeAll(async () => {
  const url = new URL(inject('ownerUrl'))
  const name = `noivu_tables_${randomUUID().slice(0, 8)}`
  const admin = new pg.Client({ connectionString: url.href })
  await admin.connect()
  await admin.query(`create database ${name} template ${TEMPLATE}`)
  await admin.end()
  url.pathname = `/${name}`
  owner = new pg.Client({ connectionString: url.href })
  await owner.connect()
})
afterAll(() => owner.end())

/** The runner's own, and what `platform` keeps for itself, are closed to the application altogether. */
const OURS = `n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public', 'platform') and n.nspname not like 'graphile_worker%'`
/** Reached by functions that run as their owner, by no role: row security without a policy lets nobody in. */
const BY_FUNCTIONS_ONLY = ['identity.attempt', 'identity.common_password']

/** Written once and closed once, which a trigger sees to: they are their own history; or worked out of such anew. */
const OWN_HISTORY = [
  'entitlement.comparison',
  'entitlement.due',
  'entitlement.moved',
  'entitlement.noting',
  'entitlement.outlook',
  'exchange.noting',
  'exchange.person_check',
  'organization.succession',
  'organization.unit',
  'organization.unit_event',
  'organization.unit_event_party',
  'organization.unit_fact',
  'organization.unit_version',
  'personnel.event',
  'personnel.line',
  'personnel.missing_paper',
]

/** What was answered anonymously is not told by when its row changed (ADR 22). */
const SEALED = [
  'survey.answer',
  'survey.link_device',
  'survey.link_use',
  'survey.remark',
  'survey.typing',
  'survey.urn',
]

const undeclared = async () =>
  (
    await owner.query<{ name: string }>(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${OURS}
      and (not c.relrowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid)) order by 1`)
  ).rows.map((row) => row.name)

test('every table has row security and a policy', async () => {
  expect(await undeclared()).toEqual(BY_FUNCTIONS_ONLY)
})

test('a table nobody declared is named', async () => {
  await owner.query('create table par.forgotten (id int)')
  expect(await undeclared()).toContain('par.forgotten')
  await owner.query('drop table par.forgotten')
})

test('every table that people change keeps its history', async () => {
  const { rows } = await owner.query<{ name: string }>(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and ${OURS} and n.nspname <> 'audit'
      and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'history') order by 1`)
  expect(rows.map((row) => row.name).toSorted()).toEqual([...BY_FUNCTIONS_ONLY, ...OWN_HISTORY, ...SEALED].toSorted())
})

test('every table says what it is, in both languages', async () => {
  const { rows } = await owner.query<{ name: string; comment: string | null }>(`
    select n.nspname || '.' || c.relname as name, obj_description(c.oid) as comment from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and ${OURS} order by 1`)
  for (const { name, comment } of rows) expect(comment, name).toMatch(/^.+ — .+/)
})

test('every foreign key is indexed', async () => {
  const { rows } = await owner.query<{ name: string }>(`
    select k.conrelid::regclass || '.' || k.conname as name from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and ${OURS}
      and not exists (select from pg_index i where i.indrelid = k.conrelid and i.indpred is null and (i.indkey::int2[])[0:array_length(k.conkey, 1) - 1] @> k.conkey)`)
  expect(rows).toEqual([])
})

test('every table that names a document is one whose module tells the library of it', async () => {
  const { rows } = await owner.query<{ name: string }>(`
    select distinct k.conrelid::regclass::text as name from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and n.nspname <> 'documents' and k.confrelid in ('documents.document'::regclass, 'documents.version'::regclass) order by 1`)
  expect(rows.map((row) => row.name)).toEqual(documentUses.flatMap(({ tables }) => tables).toSorted())
})

test('the application owns nothing and inherits nothing', async () => {
  const { rows } = await owner.query(`
    select rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolbypassrls, (select count(*)::int from pg_class where relowner = r.oid) as owned
    from pg_roles r where rolname in ('noivu_app', 'app_all', 'app_few', 'app_many', 'app_own', 'app_public') order by 1`)
  expect(rows).toHaveLength(6)
  for (const row of rows)
    expect(row).toMatchObject({
      rolsuper: false,
      rolinherit: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolbypassrls: false,
      owned: 0,
    })
})

test('functions that run as their owner name their search path', async () => {
  const { rows } = await owner.query<{ name: string }>(`
    select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and ${OURS} and not exists (select from unnest(p.proconfig) setting where setting like 'search_path=%')`)
  expect(rows).toEqual([])
})

test('no function that runs as its owner is open to everybody', async () => {
  const { rows } = await owner.query<{ name: string }>(`
    select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and ${OURS} and p.prorettype <> 'trigger'::regtype and has_function_privilege('public', p.oid, 'execute')`)
  expect(rows).toEqual([])
})
