/** Records through the doors of exchange: what comes out goes in again, and nobody gets more than he may see. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { openArchive } from '../../../platform/office/archive.ts'
import { decisionOf } from '../../personnel/actions/decision-of.ts'
import { recordEvents } from '../../personnel/actions/write-events.ts'
import { personnel } from '../../personnel/contract.ts'
import {
  aHead,
  anHrOfficer,
  aPersonHolding,
  aPersonnelOfficer,
  aRecord,
  type Person,
} from '../../personnel/fixtures.ts'
import { sets } from '../../personnel/rules/fold/effect.ts'
import { exchange } from '../contract.ts'
import { makePackageTask } from '../jobs.ts'
import { checkTask } from '../jobs-of-checks.ts'

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
  kind: 'declare',
  effectiveOn: '2020-01-01',
  standing: 'declared' as const,
  effects: [sets('belief', '2020', { religion: 'PHAT_GIAO' })],
}
const HEALTH = {
  kind: 'declare',
  effectiveOn: '2024-03-01',
  standing: 'unverified' as const,
  effects: [sets('health', '2024-03', { heightCm: 165 })],
}

test('a package holds the record, the files of its papers and their sums; what its reader may not see stays out and is named', async () => {
  const recordId = await aRecord(house, {
    unitId,
    fullName: 'Lê Thị Gói',
    citizenId: '024188001234',
    events: [BACKGROUND, HEALTH],
  })
  await house.arrange(async (tx) => {
    const decisionId = await decisionOf(tx, unitId, {
      number: '77/QĐ-KL',
      decidedOn: '2024-05-01',
      issuer: 'Sở Tài chính',
      signer: 'Bùi Ký',
      about: 'Kỷ luật',
      sensitivity: 'discipline',
    })
    const moved = {
      recordId,
      kind: 'appoint-post',
      effectiveOn: '2024-05-02',
      standing: 'verified' as const,
      decisionId,
    }
    const post = sets('post', '2024-05', { title: 'Chuyên viên', unitId }, { slot: 'main' })
    await recordEvents({ tx, now: house.clock.now }, 'event', [{ ...moved, effects: [post] }])
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
    ...['doc-toi-truoc.html', 'ho-so.json', 'ho-so.xml', 'giay-to.json'],
    ...['giay-to/001-bang-tot-nghiep-dai-hoc.bin', 'SHA256SUMS'],
  ])
  expect(textOf(whole.part('SHA256SUMS'))).toContain(`${scan.sha256}  giay-to/001-bang-tot-nghiep-dai-hoc.bin\n`)
  // Its bytes are gone: the page says so, and the rest is whole.
  expect(textOf(whole.part('doc-toi-truoc.html'))).toContain('Không còn tệp của: Giấy khám sức khỏe')
  const json = textOf(whole.part('ho-so.json'))
  expect(json).toContain('PHAT_GIAO')
  expect(json).toContain('77/QĐ-KL')
  expect(json).toBe(textOf((await officer.download(exchange.recordFile, { recordId, as: 'json' })).bytes))

  await house.owner.query(`delete from identity.role_permission
    where role = 'personnel-head' and permission in ('personnel.view-health', 'personnel.view-background', 'personnel.view-discipline')`)
  const head = await aHead(house, unitId)
  const part = await openArchive((await head.download(exchange.recordFile, { recordId, as: 'zip' })).bytes)
  expect(JSON.parse(textOf(part.part('ho-so.json'))).people[0].withheld).toEqual(
    expect.arrayContaining(['belief', 'health']),
  )
  expect([...part.names].map((name) => textOf(part.part(name))).join()).not.toMatch(
    /PHAT_GIAO|Phật giáo|165|Giấy khám|77.QĐ-KL|Bùi Ký/,
  )
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
  const mine = await house.files.write(new TextEncoder().encode('Đơn của tôi'), 'don.txt')
  const { rows: filed } = await house.owner.query<{ id: string }>(
    `insert into personnel.paper (record_id, component, title, received_on, added_by, added_by_name, added_at, scan_sha256, scan_name, scan_type)
     values ($1, 'don', 'Đơn của tôi', '2024-03-01', $2, 'Hồ', now(), $3, 'don.txt', 'text/plain') returning id`,
    [recordId, officer.accountId, mine.sha256],
  )
  const paperId = filed[0]?.id ?? ''
  expect((await person.call(personnel.ownPapers, {})).papers).toMatchObject([{ paperId, title: 'Đơn của tôi' }])
  expect(textOf((await person.download(personnel.ownScan, { paperId })).bytes)).toBe('Đơn của tôi')
  // What was investigated about him his own doors keep from him; what was withdrawn nobody reads.
  const found = await house.files.write(new TextEncoder().encode('Kết luận xác minh'), 'ket-luan.txt')
  const { rows: kept } = await house.owner.query<{ id: string }>(
    `insert into personnel.paper (record_id, component, title, received_on, added_by, added_by_name, added_at, scan_sha256, scan_name, scan_type, sensitivity, withdrawn_at, withdrawn_by_name, withdrawn_reason)
     values ($1, 'KIEM_TRA_XAC_MINH', 'Kết luận', '2024-03-01', $2, 'Hồ', now(), $3, 'a.txt', 'text/plain', 'background', null, null, null),
       ($1, 'don', 'Đơn của người khác', '2024-03-01', $2, 'Hồ', now(), $3, 'b.txt', 'text/plain', 'ordinary', now(), 'Hồ', 'Nộp nhầm giấy') returning id`,
    [recordId, officer.accountId, found.sha256],
  )
  expect((await person.call(personnel.ownPapers, {})).papers).toHaveLength(1)
  for (const { id } of kept)
    await expect(person.download(personnel.ownScan, { paperId: id })).rejects.toMatchObject({ status: 404 })
  const own = await openArchive((await person.download(exchange.ownFile, { as: 'zip' })).bytes)
  expect([...own.names].filter((name) => name.startsWith('giay-to/'))).toEqual(['giay-to/001-don-cua-toi.bin'])
  expect(textOf(own.part('giay-to/001-don-cua-toi.bin'))).toBe('Đơn của tôi')
  expect(JSON.parse(textOf(own.part('ho-so.json')))).toEqual(copy)
  const { person: other } = await aPersonHolding(house, unitId, 'Người Bên Cạnh')
  await expect(other.download(personnel.ownScan, { paperId })).rejects.toMatchObject({ status: 404 })
  await expect(person.download(exchange.recordFile, { recordId, as: 'json' })).rejects.toMatchObject({ status: 403 })
  const { findings } = await officer.call(exchange.recordCheck, { recordId })
  expect(findings).toContainEqual({
    weight: 'lacking',
    part: 'CMND, CCCD, căn cước',
    group: 'identity',
    sentence: 'Thiếu “Số CMND, CCCD” (mục 8 Mẫu TT 06/2023/TT-BNV). Hãy bổ sung vào hồ sơ.',
  })
  expect(findings.at(-1)?.sentence).toContain('1 sự kiện chưa được đối chiếu')
})

test('who changed since he was delivered goes out once; what was refused waits until it is mended or sent again on purpose', async () => {
  const keeper = await aPersonnelOfficer(house)
  const of = () => ({
    actor: { accountId: keeper.accountId, fullName: 'Trần Văn Cán', unitId },
    permission: 'exchange.deliver',
    scope: { everywhere: true, units: [] },
  })
  const pack = (withRefused = false) => runTask(house, makePackageTask, { of: of(), withRefused })
  const check = () => runTask(house, checkTask, { everybody: false })
  const look = async () => (await keeper.call(exchange.checkedPeople, {})).counts
  const [first, second] = [
    await aRecord(house, { unitId, fullName: 'Gửi Một' }),
    await aRecord(house, { unitId, fullName: 'Gửi Hai' }),
  ]
  const trade = await house.unit('Sở Công Thương', '2026-10-01')
  const third = await aRecord(house, { unitId: trade, fullName: 'Gửi Ba' })
  await check()
  const { people, queued } = await look()
  expect(queued).toBe(people)
  const { packageId } = (await pack()) as { packageId: string }
  expect(await look()).toMatchObject({ queued: 0, sent: people })
  expect(await pack()).toMatchObject({ problems: [{ reason: 'exchange.nothing-new' }] })
  await expect(keeper.call(exchange.makePackage, {})).rejects.toMatchObject({ status: 409 })
  const file = await openArchive((await keeper.download(exchange.packageFile, { packageId })).bytes)
  const told = JSON.parse(textOf(file.part('goi.json'))).people
  expect(told).toHaveLength(people)
  expect(JSON.parse(textOf(file.part('ho-so.json'))).people).toHaveLength(people)

  // Of the unit the package was made in he is in charge, not of everybody in it; his own unit is another.
  const home = await house.unit('Sở Nội vụ')
  const narrow = await house.person({ unitId: home, grants: [{ role: 'personnel-officer', unitId }] })
  await expect(narrow.download(exchange.packageFile, { packageId })).rejects.toMatchObject({ status: 403 })

  const refOf = (name: string) => told.find((one: { full_name: string }) => one.full_name === name).ref
  const answer = (name: string, state: 'accepted' | 'refused', why?: string) =>
    keeper.call(exchange.answerPackage, {
      packageId,
      refs: [refOf(name)],
      state,
      ...(why !== undefined && { answer: why }),
    })
  await expect(answer('Gửi Một', 'refused')).rejects.toMatchObject({ status: 422 })
  expect(await answer('Gửi Một', 'refused', 'Thiếu số định danh')).toEqual({ answered: 1 })
  expect(await answer('Gửi Hai', 'accepted')).toEqual({ answered: 1 })
  expect(await answer('Gửi Hai', 'accepted')).toEqual({ answered: 0 })
  await expect(answer('Gửi Hai', 'refused', 'Nhầm')).rejects.toMatchObject({ status: 409 })
  expect(await keeper.call(exchange.checkedPeople, { only: 'refused' })).toMatchObject({
    rows: [{ recordId: first, fullName: 'Gửi Một', answer: 'Thiếu số định danh' }],
  })
  expect(await pack()).toMatchObject({ problems: [{ reason: 'exchange.nothing-new' }] })
  // Nothing that is not new goes out, nothing that is new stays.
  await house.arrange((tx) => recordEvents({ tx, now: house.clock.now }, 'event', [{ ...HEALTH, recordId: second }]))
  await check()
  expect(await look()).toMatchObject({ queued: 1, refused: 1 })
  await house.owner.query(`update exchange.person_check set digest = repeat('f', 64) where record_id = $1`, [third])
  const again = (await pack(true)) as { packageId: string }
  expect(await keeper.call(exchange.package, { packageId: again.packageId })).toMatchObject({ people: 2, accepted: 0 })
  expect(await look()).toMatchObject({ queued: 0, refused: 0 })
  // Held against the structure as it is packed: as he was sent he does not go again, whatever an older check says.
  const changed = await aRecord(house, { unitId, fullName: 'Gửi Năm' })
  expect(await check()).toMatchObject({ records: expect.any(Number) })
  const within = { ...of(), actor: { ...of().actor, accountId: narrow.accountId, unitId: home } }
  const own = (await runTask(house, makePackageTask, {
    of: { ...within, scope: { everywhere: false, units: [unitId] } },
    withRefused: false,
  })) as { packageId: string }
  expect((await narrow.call(exchange.package, own)).rows).toMatchObject([{ recordId: changed }])
  expect((await narrow.download(exchange.packageFile, own)).bytes.length).toBeGreaterThan(0)
  expect(await narrow.call(exchange.answerPackage, { ...own, state: 'accepted' })).toEqual({ answered: 1 })
  expect(await narrow.call(exchange.answerPackage, { ...own, state: 'accepted' })).toEqual({ answered: 0 })
  await expect(narrow.call(exchange.answerPackage, { ...own, state: 'refused', answer: 'Nhầm' })).rejects.toMatchObject(
    {
      status: 404,
    },
  )
  // Of one unit nothing is seen of the others.
  const elsewhere = await anHrOfficer(house, trade, 'Người Khác Nữa')
  expect((await elsewhere.call(exchange.checkedPeople, {})).rows).toMatchObject([{ recordId: third }])
})

test('what was written under a lower number and is seen later is held against the structure too', async () => {
  const check = async () => (await runTask(house, checkTask, { everybody: false })) as { records: number }
  const recordId = await aRecord(house, { unitId, fullName: 'Ghi Lâu' })
  await check()
  const digest = async () =>
    (await house.owner.query('select digest from exchange.person_check where record_id = $1', [recordId])).rows
  const before = await digest()
  await house.arrange(async (tx) => {
    await recordEvents({ tx, now: house.clock.now }, 'event', [{ ...HEALTH, recordId }])
    await aRecord(house, { unitId, fullName: 'Ghi Nhanh' })
    // Transactions of other databases of the cluster count as open too: somebody may be looked at once more.
    expect((await check()).records).toBeGreaterThanOrEqual(1)
  })
  await check()
  expect(await digest()).not.toEqual(before)
  await vi.waitFor(async () => expect(await check()).toEqual({ records: 0 }), 15_000)
})
