/** Nothing of the program stays behind unnoticed: each table goes with a copy of everything, or is named with why it does not. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { COPIED, LEFT_OUT, NO_CONTENT, WITHHELD } from '../../src/modules/exchange/copied-tables.vi.ts'
import { TEMPLATE } from '../support/global-setup.ts'

let owner: pg.Client
beforeAll(async () => {
  const url = new URL(inject('ownerUrl'))
  const name = `noivu_copied_${randomUUID().slice(0, 8)}`
  const admin = new pg.Client({ connectionString: url.href })
  await admin.connect()
  await admin.query(`create database ${name} template ${TEMPLATE}`)
  await admin.end()
  url.pathname = `/${name}`
  owner = new pg.Client({ connectionString: url.href })
  await owner.connect()
})
afterAll(() => owner.end())

/** The runner's own, and what migrations keep of themselves. */
const OURS = `n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public', 'platform') and n.nspname not like 'graphile_worker%'`

const tables = async () =>
  (
    await owner.query<{ name: string }>(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${OURS}`)
  ).rows.map(({ name }) => name)

const forgotten = async () => (await tables()).filter((name) => !COPIED.includes(name) && LEFT_OUT[name] === undefined)

test('every table is copied or named as left out, none is both, and none is named that is not there', async () => {
  expect(await forgotten()).toEqual([])
  const there = new Set(await tables())
  expect([...COPIED, ...Object.keys(LEFT_OUT)].filter((name) => !there.has(name))).toEqual([])
  expect(COPIED.filter((name) => LEFT_OUT[name] !== undefined)).toEqual([])
  await owner.query('create table par.new_table (id int)')
  expect(await forgotten()).toEqual(['par.new_table'])
  await owner.query('drop table par.new_table')
})

/** Named like secrets, and none. */
const PLAIN = [
  'directives.document.is_secret',
  'identity.account.must_change_password',
  'identity.account.password_changed_at',
]

test('every column of a copied table that sounds like a secret stays out, or is known as none', async () => {
  const { rows } = await owner.query<{ name: string }>(
    `select n.nspname || '.' || c.relname || '.' || a.attname as name
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and n.nspname || '.' || c.relname = any ($1)
       and a.attname ~ '(hash|token|secret|seal|password|salt|private)' order by 1`,
    [COPIED],
  )
  const withheld = Object.entries(WITHHELD).flatMap(([table, columns]) =>
    Object.keys(columns).map((column) => `${table}.${column}`),
  )
  expect(rows.map(({ name }) => name)).toEqual([...withheld, ...PLAIN].toSorted())
})

test('contents that stay out are those of columns there are', async () => {
  const { rows } = await owner.query<{ name: string }>(
    `select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns where column_name ~ 'sha256$'`,
  )
  const there = rows.map(({ name }) => name)
  expect(Object.keys(NO_CONTENT).filter((name) => !there.includes(name))).toEqual([])
})
