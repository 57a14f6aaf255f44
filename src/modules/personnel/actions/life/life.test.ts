/** The life of a record through its doors: opened, declared, certified by another hand, kept, closed by events, archived. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../../tests/support/house.ts'
import { personnel } from '../../contract.ts'
import { aHead, anHrOfficer, type Person } from '../../fixtures.ts'
import { undoRecording } from '../undo-recording.ts'
import { recordEvents } from '../write-events.ts'

let house: House
let unitId: number
let officer: Person
let head: Person
beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2026-03-01T02:00:00Z')
  unitId = await house.unit('Sở Tài chính', '2026-03-01')
  officer = await anHrOfficer(house, unitId)
  head = await aHead(house, unitId)
})
afterAll(() => house.close())

const opening = (fullName: string) => ({
  ...({ kind: 'recruit', unitId, fullName, sex: 'F', bornOn: '1999', personKind: 'CONG_CHUC' } as const),
  from: '2026-02-01',
  title: 'Chuyên viên',
  citizenId: null,
  decision: { number: `${fullName}/QĐ-SNV`, decidedOn: '2026-01-20', issuer: 'Sở Nội vụ' },
})
const stateOf = async (recordId: string) => (await officer.call(personnel.recordLife, { recordId })).state

test('opened by decision, returned, certified by another hand, kept under its number', async () => {
  const { recordId } = await officer.call(personnel.openRecord, opening('Lê Thị Mới'))
  await officer.call(personnel.declareRecord, { recordId, version: 1 })
  await expect(head.call(personnel.certifyRecord, { recordId, version: 2 })).rejects.toMatchObject({
    problems: [{ reason: 'personnel.certify-missing' }],
  })
  await expect(head.call(personnel.returnRecord, { recordId, version: 2, reason: '' })).rejects.toMatchObject({
    problems: [{ reason: 'personnel.reason-missing' }],
  })
  await head.call(personnel.returnRecord, { recordId, version: 2, reason: 'Thiếu số định danh' })
  await house.arrange((tx) =>
    recordEvents({ tx, now: house.clock.now }, 'declaration', [
      {
        recordId,
        kind: 'declare',
        effectiveOn: '2026-02-01',
        standing: 'declared' as const,
        effects: [
          { op: 'set', part: 'citizen-id', slot: '', from: '2026-02-01', to: null, values: { number: '001199012345' } },
        ],
      },
    ]),
  )
  await expect(officer.call(personnel.declareRecord, { recordId, version: 2 })).rejects.toMatchObject({ status: 409 })
  await officer.call(personnel.declareRecord, { recordId, version: 3 })
  await head.call(personnel.certifyRecord, { recordId, version: 4 })
  await officer.call(personnel.keepRecord, { recordId, version: 5, staffNumber: 'TC-0417' })
  const { state, steps } = await officer.call(personnel.recordLife, { recordId })
  expect(state).toBe('in_use')
  expect(steps.map(({ step, byName }) => [step, byName])).toEqual([
    ['open', 'Nguyễn Thị Hồ'],
    ['declare', 'Nguyễn Thị Hồ'],
    ['return', 'Phạm Thị Thủ'],
    ['declare', 'Nguyễn Thị Hồ'],
    ['certify', 'Phạm Thị Thủ'],
    ['keep', 'Nguyễn Thị Hồ'],
  ])
})

test('a retirement closes the record, taking it back opens it in the state it was closed in', async () => {
  const { recordId } = await officer.call(personnel.openRecord, opening('Trần Thị Hưu'))
  await officer.call(personnel.declareRecord, { recordId, version: 1 })
  const retired = await house.arrange((tx) =>
    recordEvents({ tx, now: house.clock.now }, 'event', [
      {
        recordId,
        kind: 'retire',
        effectiveOn: '2026-03-01',
        standing: 'verified' as const,
        effects: [{ op: 'end', part: 'employment', slot: null, on: '2026-03-01' }],
      },
    ]),
  )
  expect(await officer.call(personnel.recordLife, { recordId })).toMatchObject({
    state: 'closed',
    closedOn: '2026-03-01',
  })
  await officer.call(personnel.archiveRecord, { recordId, version: 2 })
  await officer.call(personnel.takeBackRecord, { recordId, version: 3, reason: 'Tra cứu lại hồ sơ' })
  expect(await stateOf(recordId)).toBe('closed')
  await house.arrange((tx) => undoRecording({ tx, now: house.clock.now }, retired.id, 'ghi nhầm'))
  expect(await officer.call(personnel.recordLife, { recordId })).toMatchObject({ state: 'declared', closedOn: null })
})

test('a record is kept by an agency of one’s own, never by a division; a division is of the agency', async () => {
  const other = await house.unit('Sở Y tế', '2026-03-01')
  await expect(officer.call(personnel.openRecord, { ...opening('A Ở Xa'), unitId: other })).rejects.toMatchObject({
    status: 404,
  })
  await expect(officer.call(personnel.openRecord, { ...opening('A Nhầm'), divisionId: other })).rejects.toMatchObject({
    problems: [{ reason: 'personnel.not-division' }],
  })
  await expect(
    officer.call(personnel.openRecord, { ...opening('A Sai Loại'), personKind: 'LA_GI' }),
  ).rejects.toMatchObject({ problems: [{ reason: 'personnel.field-code' }] })
})

test('what cannot be true is refused; of somebody who is likely the same, a second record needs a reason', async () => {
  const same = { ...opening('Hoàng Thị Trùng Lặp'), bornOn: '1990-05-14', homePlace: 'Xã Yên Phong, tỉnh Bắc Ninh' }
  await expect(officer.call(personnel.openRecord, { ...same, bornOn: '2015' })).rejects.toMatchObject({ status: 422 })
  await officer.call(personnel.openRecord, same)
  const second = { ...same, decision: { ...same.decision, number: '99/QĐ-SNV' } }
  await expect(officer.call(personnel.openRecord, second)).rejects.toMatchObject({
    problems: [{ reason: 'personnel.likely-duplicate' }],
  })
  const elsewhere = await house.unit('Sở Y tế', '2026-03-01')
  const other = await anHrOfficer(house, elsewhere)
  await expect(other.call(personnel.openRecord, { ...second, unitId: elsewhere })).rejects.toMatchObject({
    problems: [{ reason: 'personnel.likely-elsewhere', sentence: expect.not.stringContaining('Trùng Lặp') }],
  })
  const { recordId } = await officer.call(personnel.openRecord, { ...second, otherThanReason: 'Hai chị em họ' })
  const { steps } = await officer.call(personnel.recordLife, { recordId })
  expect(steps[0]).toMatchObject({ step: 'open', reason: 'Hai chị em họ' })
})
