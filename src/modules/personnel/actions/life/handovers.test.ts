/** A file follows its person: sheet, sent, returned, received; ahead of its day; taken back; secondment seen from both sides. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../../tests/support/house.ts'
import { runTask } from '../../../../../tests/support/run-task.ts'
import { personnel } from '../../contract.ts'
import { anHrOfficer, aRecord, type Person } from '../../fixtures.ts'
import { projectOnTheDay } from '../../jobs-of-life.ts'
import { type Effect, sets } from '../../rules/fold/effect.ts'
import { decisionOf } from '../decision-of.ts'
import { undoRecording } from '../undo-recording.ts'
import { recordEvents } from '../write-events.ts'
import { takeOverPersonnel } from './take-over.ts'

let house: House
let [here, there, third] = [0, 0, 0]
let giver: Person
let taker: Person
beforeAll(async () => {
  house = await openHouse()
  here = await house.unit('Sở Tài chính', '2026-03-01')
  there = await house.unit('Sở Y tế', '2026-03-01')
  third = await house.unit('Sở Tư pháp', '2026-03-01')
  await house.owner.query("update personnel.projection set through = '2026-03-02'")
  await on('2026-03-02')
})
afterAll(() => house.close())

/** A day later than a session lasts: both sign in again. */
async function on(day: string) {
  house.clock.now = new Date(`${day}T02:00:00Z`)
  giver = await anHrOfficer(house, here, 'Lê Thị Giao')
  taker = await anHrOfficer(house, there, 'Trần Văn Nhận')
}
const write = (recordId: string, kind: string, effectiveOn: string, effects: Effect[]) =>
  house.arrange(async (tx) => {
    const decision = { number: `${kind}/QĐ-UBND`, decidedOn: '2026-02-20', issuer: 'UBND tỉnh', signer: '' }
    const decisionId = await decisionOf(tx, here, decision)
    return recordEvents({ tx, now: house.clock.now }, 'event', [
      { recordId, kind, effectiveOn, standing: 'verified', effects, decisionId },
    ])
  })
const transfer = (recordId: string, unitId: number, on: string) =>
  write(recordId, 'transfer', on, [sets('employment', on, { unitId, personKind: 'CONG_CHUC' })])
const paper = { component: null, title: 'Lý lịch', sheets: 1, isOriginal: true, isMissing: false, note: '' }
const sheetOf = async (person: Person, fullName: string) => {
  const { handovers } = await person.call(personnel.handovers, { search: fullName })
  return person.call(personnel.handover, { handoverId: handovers[0]?.id ?? '' })
}
const stateOf = async (recordId: string) =>
  (await house.owner.query<{ state: string }>('select state from personnel.record where id = $1', [recordId])).rows[0]
    ?.state

test('the file is sent with its sheet, given back, sent again, received by another hand; both units see', async () => {
  const recordId = await aRecord(house, { unitId: here, fullName: 'Đỗ Thị Chuyển' })
  await transfer(recordId, there, '2026-03-01')
  await expect(giver.call(personnel.record, { recordId })).rejects.toMatchObject({ status: 404 })
  expect(await stateOf(recordId)).toBe('in_transfer')

  const sheet = await sheetOf(giver, 'do thi chuyen')
  const at = (version: number) => ({ handoverId: sheet.id, version })
  expect(sheet).toMatchObject({
    isSender: true,
    isReceiver: false,
    status: 'open',
    since: '2026-03-01',
    decision: { number: 'transfer/QĐ-UBND' },
  })
  const line = { component: null, sheets: 4, isOriginal: true, isMissing: false, note: '' }
  const items = [
    { ...line, title: 'Sơ yếu lý lịch' },
    { ...line, title: 'Bằng tốt nghiệp' },
    { ...line, title: 'Giấy khai sinh', sheets: null, isMissing: true },
  ]
  await expect(taker.call(personnel.saveHandover, { ...at(1), note: '', items })).rejects.toMatchObject({
    problems: [{ reason: 'personnel.handover-not-sender' }],
  })
  await giver.call(personnel.saveHandover, { ...at(1), note: '', items })
  await expect(giver.call(personnel.saveHandover, { ...at(1), note: '', items: [] })).rejects.toMatchObject({
    problems: [{ reason: 'personnel.stale-handover' }],
  })
  await giver.call(personnel.sendHandover, at(2))
  await taker.call(personnel.returnHandover, { ...at(3), reason: 'Bằng là bản sao' })
  await giver.call(personnel.sendHandover, at(4))
  await expect(giver.call(personnel.receiveHandover, { ...at(5), come: [1, 2] })).rejects.toMatchObject({ status: 403 })
  await expect(taker.call(personnel.receiveHandover, { ...at(5), come: [1] })).rejects.toMatchObject({
    problems: [{ reason: 'personnel.handover-lacking' }],
  })
  await taker.call(personnel.receiveHandover, { ...at(5), come: [1], answer: 'Thiếu bằng tốt nghiệp' })
  const done = await giver.call(personnel.handover, { handoverId: sheet.id })
  expect(done).toMatchObject({ status: 'received', receivedBy: 'Trần Văn Nhận', sentBy: 'Lê Thị Giao' })
  expect(done.items.map(({ hasCome }) => hasCome)).toEqual([true, false, false])
  expect(await stateOf(recordId)).toBe('draft')
  for (const form of ['docx', 'pdf'] as const)
    expect((await giver.download(personnel.handoverFile, { handoverId: sheet.id, form })).bytes.length).toBeGreaterThan(
      2_000,
    )
  await expect(taker.call(personnel.record, { recordId })).resolves.toMatchObject({ state: 'draft' })
})

test('decided ahead, it moves on its day and no day before; taken back after it was received, the file comes back', async () => {
  const recordId = await aRecord(house, { unitId: here, fullName: 'Hà Văn Trước' })
  const { id } = await transfer(recordId, there, '2026-03-10')
  await on('2026-03-09')
  await runTask(house, projectOnTheDay, {})
  await expect(giver.call(personnel.record, { recordId })).resolves.toMatchObject({ unitId: here })
  await on('2026-03-12')
  expect(await runTask(house, projectOnTheDay, {})).toEqual({ projected: 1 })
  expect(await runTask(house, projectOnTheDay, {})).toEqual({ projected: 0 })
  const out = await sheetOf(giver, 'Hà Văn Trước')
  await giver.call(personnel.saveHandover, {
    handoverId: out.id,
    version: 1,
    note: '',
    items: [paper],
  })
  await giver.call(personnel.sendHandover, { handoverId: out.id, version: 2 })
  await taker.call(personnel.receiveHandover, { handoverId: out.id, version: 3, come: [1] })
  await house.arrange((tx) => undoRecording({ tx, now: house.clock.now }, id, 'quyết định bị hủy'))
  const back = await sheetOf(taker, 'Hà Văn Trước')
  expect(back).toMatchObject({ isSender: true, from: { unitId: there }, to: { unitId: here }, since: '2026-03-12' })
  expect(await stateOf(recordId)).toBe('in_transfer')
})

test('taken back before it was received, the sheet is void and the record as it was; moved on, the file is sent on only from where it is', async () => {
  const recordId = await aRecord(house, { unitId: here, fullName: 'Vũ Thị Tiếp' })
  const { id } = await transfer(recordId, there, '2026-03-02')
  const first = await sheetOf(giver, 'Vũ Thị Tiếp')
  expect(first.items.map(({ isMissing }) => isMissing)).toContain(true)
  const second = await transfer(recordId, third, '2026-03-11')
  const onward = await sheetOf(taker, 'Vũ Thị Tiếp')
  expect([onward.from.unitId, onward.to.unitId]).toEqual([there, third])
  await taker.call(personnel.saveHandover, { handoverId: onward.id, version: 1, note: '', items: [paper] })
  await expect(taker.call(personnel.sendHandover, { handoverId: onward.id, version: 2 })).rejects.toMatchObject({
    problems: [{ reason: 'personnel.handover-not-here' }],
  })
  for (const recording of [second.id, id])
    await house.arrange((tx) => undoRecording({ tx, now: house.clock.now }, recording, 'ghi nhầm'))
  const { rows } = await house.owner.query('select distinct status from personnel.handover where record_id = $1', [
    recordId,
  ])
  expect(rows).toEqual([{ status: 'void' }])
  expect(await stateOf(recordId)).toBe('draft')
})

test('the using unit sees who is seconded to it and until when, never the record; the managing unit sees who is away', async () => {
  const recordId = await aRecord(house, { unitId: here, fullName: 'Bùi Văn Phái' })
  await write(recordId, 'second', '2026-03-01', [sets('use', '2026-03-01', { unitId: there }, { to: '2026-12-31' })])
  const seconded = (person: Person, side: 'away' | 'here', more: object = {}) =>
    person.call(personnel.secondments, { side, ...more })
  expect(await seconded(giver, 'away')).toMatchObject({
    total: 1,
    people: [{ fullName: 'Bùi Văn Phái', using: { unitId: there }, until: '2027-01-01' }],
  })
  expect((await seconded(giver, 'here')).people).toEqual([])
  expect((await seconded(taker, 'away')).people).toEqual([])
  expect(await seconded(taker, 'here')).toMatchObject({
    people: [{ fullName: 'Bùi Văn Phái', managing: { unitId: here } }],
  })
  expect((await seconded(taker, 'here', { asOf: '2027-01-01' })).people).toEqual([])
  const another = await aRecord(house, { unitId: here, fullName: 'Cao Văn Phái' })
  await write(another, 'second', '2026-03-01', [sets('use', '2026-03-01', { unitId: there })])
  expect(await seconded(giver, 'away', { page: 2, pageSize: 1 })).toMatchObject({
    total: 2,
    people: [{ fullName: 'Cao Văn Phái' }],
  })
  await expect(taker.call(personnel.record, { recordId })).rejects.toMatchObject({ status: 404 })
})

test('people of an ended unit are moved by the decision that ended it, where it is known whole', async () => {
  const recordId = await aRecord(house, { unitId: third, fullName: 'Đoàn Thị Gộp' })
  await house.owner.query(
    `with recording as (insert into organization.recording (at, account_id, kind)
       values (now(), gen_random_uuid(), 'event') returning id),
     ended as (insert into organization.unit_event (id, day, kind, legal_basis, decided_on, issuer, recorded_by)
       select 'gop-2026', '2026-03-02', 'merge', '7/NQ-HĐND', '2026-02-15', 'HĐND tỉnh', id from recording returning id)
     insert into organization.unit_event_party (event_id, side, unit_id) select id, 'before', $1 from ended`,
    [third],
  )
  const handing = { fromId: third, toId: there, since: '2026-03-02' }
  const moved = await house.arrange((tx) => takeOverPersonnel({ tx, now: house.clock.now }, handing))
  expect(moved.map(({ id }) => id)).toContain(recordId)
  const { lines } = await taker.call(personnel.record, { recordId })
  const line = lines.findLast(({ part }) => part === 'employment')
  expect(line).toMatchObject({ kind: 'rearrange', decision: { number: '7/NQ-HĐND', issuer: 'HĐND tỉnh' } })
})

test('whoever another rearrangement of that day keeps in the ended unit is named, and nobody is taken over; gone that one, all are', async () => {
  // Of two rearrangements of one day the one whose words come last stands: here that which keeps him.
  const units = [await house.unit('Sở Công Thương', '2026-03-01'), await house.unit('Sở Xây dựng', '2026-03-01')]
  const [next = 0, ended = 0] = units.toSorted((a, b) => (`${a}` < `${b}` ? -1 : 1))
  const names = ['Mai Thị Cùng', 'Lý Văn Vướng']
  const ids = await Promise.all(names.map((fullName) => aRecord(house, { unitId: ended, fullName })))
  const kept = sets('employment', '2026-03-02', { unitId: ended, personKind: 'CONG_CHUC' })
  const other = await write(ids[1] as string, 'rearrange', '2026-03-02', [kept])
  const take = () =>
    house.arrange((tx) =>
      takeOverPersonnel({ tx, now: house.clock.now }, { fromId: ended, toId: next, since: '2026-03-02' }),
    )
  await expect(take()).rejects.toThrow('1 người đã có việc sắp xếp khác hiệu lực cùng ngày')
  await expect(take()).rejects.toThrow('Lý Văn Vướng')
  const unitOf = async (recordId: string) =>
    (await house.owner.query<{ unit_id: number }>('select unit_id from personnel.record where id = $1', [recordId]))
      .rows[0]?.unit_id
  expect(await unitOf(ids[0] as string)).toBe(ended)
  await house.arrange((tx) => undoRecording({ tx, now: house.clock.now }, other.id, 'Ghi nhầm đơn vị'))
  expect((await take()).map(({ name }) => name)).toEqual(expect.arrayContaining(names))
  expect(await unitOf(ids[1] as string)).toBe(next)
})
