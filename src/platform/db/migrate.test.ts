import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { MIGRATIONS, migrate } from './migrate.ts'

let folder: string
let url: string
let owner: pg.Client

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'noivu-migrations-'))
  await cp(MIGRATIONS, folder, { recursive: true })
  const made = new URL(inject('ownerUrl'))
  const name = `noivu_migrate_${randomUUID().slice(0, 8)}`
  const admin = new pg.Client({ connectionString: made.href })
  await admin.connect()
  await admin.query(`create database ${name}`)
  await admin.end()
  made.pathname = `/${name}`
  url = made.href
  owner = new pg.Client({ connectionString: url })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await rm(folder, { recursive: true, force: true })
})

test('all steps run once, in order', async () => {
  const ran = await migrate(url, folder)
  expect(ran.length).toBeGreaterThan(3)
  expect(ran).toEqual(ran.toSorted())
  expect(await migrate(url, folder)).toEqual([])
})

test('a step that fails leaves nothing of itself', async () => {
  const broken = join(folder, '29990101T0000_probe_break-half-way.sql')
  await writeFile(broken, 'create table public.half (id int); select 1 / 0;')
  await expect(migrate(url, folder)).rejects.toThrow(/break-half-way.*division by zero/)
  expect((await owner.query(`select to_regclass('public.half') as it`)).rows).toEqual([{ it: null }])
  await rm(broken)
})

test('two programs starting at once run each step once', async () => {
  const added = join(folder, '29990102T0000_probe_add-one.sql')
  await writeFile(added, 'create table public.one (id int);')
  const ran = await Promise.all([migrate(url, folder), migrate(url, folder)])
  expect(ran.flat()).toEqual(['29990102T0000_probe_add-one.sql'])
})

test('a step changed after it ran is refused', async () => {
  await writeFile(join(folder, '29990102T0000_probe_add-one.sql'), 'create table public.one (id bigint);')
  await expect(migrate(url, folder)).rejects.toThrow(/đã bị sửa sau khi chạy/)
})

test('data of a newer version is refused', async () => {
  await rm(join(folder, '29990102T0000_probe_add-one.sql'))
  await expect(migrate(url, folder)).rejects.toThrow(/phiên bản mới hơn/)
})
