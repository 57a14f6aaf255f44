/** Records through the doors of exchange: what comes out goes in again, and nobody gets more than he may see. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { openArchive } from '../../../platform/office/archive.ts'
import { recordEvents } from '../../personnel/actions/write-events.ts'
import { aHead, anHrOfficer, aPersonHolding, aRecord, type Person } from '../../personnel/fixtures.ts'
import { sets } from '../../personnel/rules/fold/effect.ts'
import { exchange } from '../contract.ts'

let house: House
let officer: Person
let unitId: number
beforeAll(async () => {
  house = await openHouse()
  unitId = await house.unit('Sở Tài chính', '2026-10-01')
  officer = await anHrOfficer(house, unitId)
})
afterAll(() => house.close())

const textOf = (bytes: Uint8Array | null) => new TextDecoder().decode(bytes ?? new Uint8Array())
const BACKGROUND = {
  ...{ kind: 'declare', effectiveOn: '2020-01-01', standing: 'declared' as const },
  effects: [sets('belief', '2020', { religion: 'PHAT_GIAO' })],
}
const HEALTH = {
  ...{ kind: 'declare', effectiveOn: '2024-03-01', standing: 'unverified' as const },
  effects: [sets('health', '2024-03', { heightCm: 165 })],
}

test('a package holds the record, the files of its papers and their sums; what its reader may not see stays out and is named', async () => {
  const recordId = await aRecord(house, {
    unitId,
    fullName: 'Lê Thị Gói',
    citizenId: '024188001234',
    events: [BACKGROUND, HEALTH],
  })
  const scan = await house.files.write(new TextEncoder().encode('Bằng tốt nghiệp'), 'bang.txt')
  await house.owner.query(
    `insert into personnel.paper (record_id, component, title, received_on, added_by, added_by_name, added_at, scan_sha256, scan_name, scan_type, sensitivity)
     values ($1, 'bang-cap', 'Bằng tốt nghiệp đại học', '2020-01-01', $2, 'Hồ', now(), $3, 'bang.txt', 'text/plain', 'ordinary'),
       ($1, 'suc-khoe', 'Giấy khám sức khỏe', '2024-03-01', $2, 'Hồ', now(), $4, 'kham.pdf', 'application/pdf', 'health')`,
    [recordId, officer.accountId, scan.sha256, 'ab'.repeat(32)],
  )
  const { bytes, headers } = await officer.download(exchange.recordFile, { recordId, as: 'zip' })
  expect(headers.get('content-type')).toBe('application/zip')
  const whole = await openArchive(bytes)
  expect([...whole.names]).toEqual([
    ...['doc-toi-truoc.html', 'ho-so.json', 'ho-so.xml', 'giay-to/001-bang-tot-nghiep-dai-hoc.bin', 'SHA256SUMS'],
  ])
  expect(textOf(whole.part('SHA256SUMS'))).toContain(`${scan.sha256}  giay-to/001-bang-tot-nghiep-dai-hoc.bin\n`)
  // Its bytes are gone: the page says so, and the rest is whole.
  expect(textOf(whole.part('doc-toi-truoc.html'))).toContain('Không còn tệp của: Giấy khám sức khỏe')
  const json = textOf(whole.part('ho-so.json'))
  expect(json).toContain('PHAT_GIAO')
  expect(json).toBe(textOf((await officer.download(exchange.recordFile, { recordId, as: 'json' })).bytes))

  await house.owner.query(`delete from identity.role_permission
    where role = 'personnel-head' and permission in ('personnel.view-health', 'personnel.view-background')`)
  const head = await aHead(house, unitId)
  const part = await openArchive((await head.download(exchange.recordFile, { recordId, as: 'zip' })).bytes)
  expect(JSON.parse(textOf(part.part('ho-so.json'))).people[0].withheld).toEqual(
    expect.arrayContaining(['belief', 'health']),
  )
  expect([...part.names].map((name) => textOf(part.part(name))).join()).not.toMatch(/PHAT_GIAO|Phật giáo|165|Giấy khám/)
  const elsewhere = await anHrOfficer(house, await house.unit('Sở Công Thương', '2026-10-01'), 'Người Khác')
  await expect(elsewhere.download(exchange.recordFile, { recordId, as: 'xml' })).rejects.toMatchObject({ status: 404 })
})

test('one’s own copy is whole, is one’s own alone, and the reading is in the log', async () => {
  const { person, recordId } = await aPersonHolding(house, unitId, 'Trần Thị Của Mình')
  await house.arrange((tx) =>
    recordEvents({ tx, now: house.clock.now }, 'declaration', [
      { ...HEALTH, recordId },
      { ...BACKGROUND, recordId },
    ]),
  )
  const copy = JSON.parse(textOf((await person.download(exchange.ownFile, { as: 'json' })).bytes))
  expect(copy.people).toHaveLength(1)
  expect(copy.people[0]).toMatchObject({ full_name: 'Trần Thị Của Mình', parts: { health: [{ height_cm: 165 }] } })
  expect(textOf((await person.download(exchange.ownFile, { as: 'xml' })).bytes)).toContain('<height_cm>165</height_cm>')
  const { rows } = await house.owner.query(
    `select outcome from audit.entry where door = 'exchange.ownFile' and account_id = $1`,
    [person.accountId],
  )
  expect(rows).toEqual([{ outcome: 'done' }, { outcome: 'done' }])
  await expect(person.download(exchange.recordFile, { recordId, as: 'json' })).rejects.toMatchObject({ status: 403 })
  const { findings } = await officer.call(exchange.recordCheck, { recordId })
  expect(findings).toContainEqual({
    ...{ weight: 'lacking', part: 'CMND, CCCD, căn cước', group: 'identity' },
    sentence: 'Thiếu “Số CMND, CCCD” (mục 8 Mẫu TT 06/2023/TT-BNV). Hãy bổ sung vào hồ sơ.',
  })
  expect(findings.at(-1)?.sentence).toContain('1 sự kiện chưa được đối chiếu')
})
