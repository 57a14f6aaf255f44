/** A copy of everything: the office can leave the program any day, and nobody gets a key with it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { MAIL_OFF } from '../../../platform/mail/mail.ts'
import { openArchive } from '../../../platform/office/archive.ts'
import { documents } from '../../documents/contract.ts'
import { aKeeper, pdfFile } from '../../documents/fixtures.ts'
import { personnel } from '../../personnel/contract.ts'
import { anHrOfficer, aPersonnelLeader, aRecord, type Person } from '../../personnel/fixtures.ts'
import { exchange } from '../contract.ts'
import { COPIED, LEFT_OUT } from '../copied-tables.vi.ts'
import { takeAllTask } from '../jobs-of-copies.ts'
import { sha256Of } from '../reports/sha256.ts'

let house: House
let officer: Person
let leader: Person
let unitId: number
let home: number
beforeAll(async () => {
  house = await openHouse()
  unitId = await house.unit('Sở Tài chính', '2026-10-01')
  home = await house.unit('Sở Nội vụ')
  officer = await anHrOfficer(house, unitId)
  leader = await aPersonnelLeader(house)
  const recordId = await aRecord(house, { unitId, fullName: 'Lê Thị Sao' })
  const paper = { recordId, component: 'VAN_BANG', title: 'Bằng cử nhân' }
  await officer.upload(personnel.scanPaper, paper, pdfFile('bằng'))
  await house.owner.query(
    `insert into personnel.paper (record_id, component, title, received_on, added_by, added_by_name, added_at, scan_sha256, scan_name, scan_type)
     values ($1, 'VAN_BANG', 'Bằng đã mất tệp', '2024-03-01', $2, 'Hồ', now(), repeat('ab', 32), 'mat.pdf', 'application/pdf')`,
    [recordId, officer.accountId],
  )
  const library = await aKeeper(house)
  await library.keeper.upload(documents.addDocument, { unitId: library.unitId }, pdfFile('quy chế'))
  // A source whose key was sealed; and history that was written before its trigger knew what a secret is.
  await house.owner.query(SOURCE)
  await house.owner.query(
    `insert into audit.change (table_name, operation, before, after) values ('sources.source', 'update',
       '{"name": "Trước", "sealed_secret": "feedfacefeedfa01"}', '{"name": "Sau", "sealed_secret": "feedfacefeedfa02"}')`,
  )
  const other = await house.person({ unitId, grants: [] })
  await house.owner.query(
    `update identity.account set password_hash = '$argon2id$v=19$m=1,t=1,p=1$giaDinhBamMatKhau' where id = $1`,
    [other.accountId],
  )
})
afterAll(() => house.close())

const textOf = (bytes: Uint8Array | null) => new TextDecoder().decode(bytes ?? new Uint8Array())
const SOURCE = `insert into sources.source (adapter, name, within_id, header_name, sealed_secret, created_by_name, created_at, changed_by_name, changed_at)
  select 'table', 'Nguồn giả định', min(id), 'X-Key', '\\xfeedfacefeedfa00', 'Hồ', now(), 'Hồ', now() from organization.unit`
const GROWING = ['audit.change', 'audit.entry']

test('a copy of everything holds every row, person and file within reach, with sums that hold; stopped, nothing of it stays', async () => {
  const copyId = crypto.randomUUID()
  const narrow = await house.person({ unitId: home, grants: [{ role: 'personnel-leader', unitId: home }] })
  await house.owner.query(
    `insert into exchange.whole_copy (id, unit_id, account_id, asked_by_name, asked_at, run_id) values ($1, $2, $3, 'Hoàng', now(), gen_random_uuid())`,
    [copyId, home, leader.accountId],
  )
  const of = {
    actor: { accountId: leader.accountId, fullName: 'Hoàng Văn Duyệt', unitId: home },
    permission: 'exchange.take-all',
    scope: { everywhere: true, units: [] },
  }
  const stopping = () => Promise.reject(new Error('stopped'))
  await expect(runTask(house, takeAllTask, { of, copyId }, MAIL_OFF, stopping)).rejects.toThrow('stopped')
  expect(await leader.call(exchange.copies, {})).toEqual({ run: null, copies: [] })

  const { people } = (await runTask(house, takeAllTask, { of, copyId })) as { people: number }
  const { copies } = await leader.call(exchange.copies, {})
  expect(copies).toMatchObject([{ copyId, made: { people, files: 2 }, removed: null }])
  const archive = await openArchive((await leader.download(exchange.copyFile, { copyId })).bytes)
  await expect(narrow.download(exchange.copyFile, { copyId })).rejects.toMatchObject({ status: 404 })
  expect((await narrow.call(exchange.copies, {})).copies).toEqual([])
  const sums = textOf(archive.part('SHA256SUMS'))
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  '))
  expect(sums.map(([, name]) => name).toSorted()).toEqual(
    [...archive.names].filter((name) => name !== 'SHA256SUMS').toSorted(),
  )
  for (const [sum, name] of sums) expect(await sha256Of(archive.part(name ?? '') ?? new Uint8Array())).toBe(sum)
  const { tables, lost } = JSON.parse(textOf(archive.part('manifest.json')))
  expect(tables.map(({ name }: { name: string }) => name)).toEqual(COPIED.toSorted())
  for (const { name, rows: told } of tables) {
    const { rows } = await house.owner.query<{ n: number }>(`select count(*)::int as n from ${name}`)
    // What is written of the copy itself is written after the table was read.
    if (GROWING.includes(name)) expect(told, name).toBeGreaterThan(0)
    else expect(told, name).toBe(rows[0]?.n)
    expect(textOf(archive.part(`bang/${name}.001.ndjson`)).split('\n')).toHaveLength(told + 1)
  }
  // Every word of it, looked through for every secret there is.
  const words = [...archive.names].filter((name) => !name.startsWith('tep/')).map((name) => textOf(archive.part(name)))
  const { rows: secrets } = await house.owner.query<{ secret: string }>(`
    select password_hash as secret from identity.account where password_hash is not null
    union select encode(token_hash, 'hex') from identity.session
    union select encode(sealed_secret, 'hex') from sources.source where sealed_secret is not null
    union select unnest('{feedfacefeedfa01,feedfacefeedfa02}'::text[])`)
  expect(secrets.length).toBeGreaterThan(3)
  for (const { secret } of secrets) expect(words.some((text) => text.includes(secret))).toBe(false)
  const history = textOf(archive.part('bang/audit.change.001.ndjson'))
  expect(history).toContain('"table_name":"sources.source"')
  for (const table of Object.keys(LEFT_OUT)) expect(history).not.toContain(`"table_name":"${table}"`)
  const guide = textOf(archive.part('doc-toi-truoc.md'))
  for (const table of Object.keys(LEFT_OUT)) expect(guide).toContain(`\`${table}\`: `)
  expect(guide).toContain('`identity.account.password_hash`: mật khẩu đã băm')
  const columns = textOf(archive.part('cot.csv'))
  expect(columns).toContain('personnel.event,paper_id,uuid,không,personnel.paper.id,')
  expect(columns).toMatch(/sources\.source,sealed_secret,bytea,không,,.*,"?khóa của nguồn/)
  expect(textOf(archive.part('tep.ndjson'))).toContain('"of":"document"')
  expect(lost).toEqual(['ab'.repeat(32)])
  expect(JSON.parse(textOf(archive.part('ho-so/00001.json'))).people).toHaveLength(people)
  await leader.call(exchange.removeCopy, { copyId })
  await expect(leader.download(exchange.copyFile, { copyId })).rejects.toMatchObject({ status: 404 })
  expect((await leader.call(exchange.copies, {})).copies).toMatchObject([
    { made: { sha256: null }, removed: { byName: 'Hoàng Văn Duyệt' } },
  ])
  await expect(officer.call(exchange.copies, {})).rejects.toMatchObject({ status: 403 })
})
