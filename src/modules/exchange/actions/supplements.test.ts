/** Whoever is on file gains from a file what was chosen, as new facts beside what stands there; twice nothing, and it is taken back. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import type { recordEvents } from '../../personnel/actions/write-events.ts'
import { personnel } from '../../personnel/contract.ts'
import { anHrOfficer, aRecord, type Person } from '../../personnel/fixtures.ts'
import { sets } from '../../personnel/rules/fold/effect.ts'
import { exchange } from '../contract.ts'
import { carryOutTask } from '../jobs.ts'

let there: House
let receiver: Person
let unitId: number
let recordId: string
let file: Uint8Array
const ID = '024088007777'

const told = (kind: string, effectiveOn: string, effects: Parameters<typeof recordEvents>[2][number]['effects']) => ({
  kind,
  effectiveOn,
  standing: 'verified' as const,
  effects,
})
const pay = (step: number, coefficient: number) => [
  sets('pay', '2025-06-01', { rank: '01.003', step, coefficient, countedFrom: '2025-06-01' }),
]

beforeAll(async () => {
  const house = await openHouse()
  unitId = await house.unit('Sở Tài chính', '2026-10-01')
  const officer = await anHrOfficer(house, unitId)
  const from = await aRecord(house, {
    unitId,
    fullName: 'Đỗ Thị Thêm',
    citizenId: ID,
    events: [
      told('step-regular', '2025-06-01', pay(4, 333)),
      told('declare', '2024-03-01', [sets('level', '2012', { qualification: 'DH' })]),
      told('declare', '2024-03-01', [sets('health', '2024-03', { heightCm: 165 })]),
    ],
  })
  file = (await officer.download(exchange.recordFile, { recordId: from, as: 'json' })).bytes
  await house.close()

  there = await openHouse()
  receiver = await anHrOfficer(there, unitId, 'Nơi Nhận')
  recordId = await aRecord(there, {
    unitId,
    fullName: 'Đỗ Thị Thêm',
    citizenId: ID,
    events: [told('step-regular', '2025-06-01', pay(3, 300))],
  })
})
afterAll(() => there.close())

const send = async () => (await receiver.upload(exchange.sendFile, {}, { name: 'them.json', bytes: file })).importId
const tried = async (importId: string) => receiver.call(exchange.import, { importId })
const carry = (importId: string, supplements: 'nothing' | 'missing' | 'all') =>
  runTask(there, carryOutTask, {
    of: {
      actor: { accountId: receiver.accountId, fullName: 'Nơi Nhận', unitId },
      permission: 'exchange.import',
      scope: { everywhere: false, units: [unitId] },
    },
    importId,
    skipsWrong: false,
    supplements,
  })
const exported = async () =>
  new TextDecoder().decode((await receiver.download(exchange.recordFile, { recordId, as: 'json' })).bytes)
const NOTHING = { problems: [{ reason: 'exchange.nothing-to-open' }] }

test('what is missing and what differs is told field by field; chosen, it becomes new facts; a second run changes nothing; undone, the record is as it was', async () => {
  const before = await exported()
  const importId = await send()
  const { counts, supplements, rows } = await tried(importId)
  expect(counts).toEqual({ new: 0, 'on-file': 1, wrong: 0 })
  expect(supplements).toEqual({ missing: 1, different: 1 })
  expect(rows[0]?.findings.map(({ sentence }) => sentence).toSorted()).toEqual([
    'Hồ sơ chưa có 1 dòng “Sức khỏe” mà tệp ghi.',
    'Hồ sơ chưa có 1 dòng “Trình độ” mà tệp ghi.',
    '“Lương” từ 01/06/2025, “Bậc lương”: hồ sơ ghi “3”, tệp ghi “4”.',
    '“Lương” từ 01/06/2025, “Hệ số”: hồ sơ ghi “3,00”, tệp ghi “3,33”.',
  ])
  // Nobody gains anything that was not chosen.
  expect(await carry(importId, 'nothing')).toMatchObject(NOTHING)
  expect(await exported()).toBe(before)

  expect(await carry(importId, 'missing')).toMatchObject({ recordingId: expect.any(Number) })
  expect((await tried(importId)).recorded).toMatchObject({ people: 0, supplemented: 1 })
  const gained = await exported()
  expect(gained).toContain('"height_cm":165')
  expect(gained).toContain('"salary_step":3')
  expect(gained).not.toContain('"salary_step":4')
  const again = await send()
  expect((await tried(again)).supplements).toEqual({ missing: 0, different: 1 })
  expect(await carry(again, 'missing')).toMatchObject(NOTHING)
  expect(await exported()).toBe(gained)

  // What differs stands beside what stood there, told as a contradiction until somebody decides.
  expect(await carry(again, 'all')).toMatchObject({ recordingId: expect.any(Number) })
  const { rows: said } = await there.owner.query(
    `select effects->0->'values'->>'step' as step, standing from personnel.event
     where record_id = $1 and recorded_to = 'infinity' and effects->0->>'part' = 'pay' order by 1`,
    [recordId],
  )
  expect(said).toEqual([
    { step: '3', standing: 'verified' },
    { step: '4', standing: 'unverified' },
  ])
  const third = await send()
  expect((await tried(third)).supplements).toEqual({ missing: 0, different: 0 })
  expect(await carry(third, 'all')).toMatchObject(NOTHING)

  await receiver.call(exchange.undoFile, { importId: again, reason: 'Bổ sung nhầm' })
  expect(await exported()).toBe(gained)
  await receiver.call(exchange.undoFile, { importId, reason: 'Bổ sung nhầm' })
  expect(await exported()).toBe(before)
  expect(await receiver.call(personnel.record, { recordId })).toMatchObject({ state: 'draft' })
})

test('of parts whoever imports may not see nothing is told and nothing is added', async () => {
  await there.owner.query(`delete from identity.role_permission where permission = 'personnel.view-health'`)
  const importId = await send()
  const { rows } = await tried(importId)
  expect(JSON.stringify(rows)).not.toContain('Sức khỏe')
  expect(JSON.stringify(rows)).toContain('Trình độ')
  await carry(importId, 'missing')
  const { rows: health } = await there.owner.query(
    `select from personnel.line where record_id = $1 and part = 'health' and recorded_to = 'infinity'`,
    [recordId],
  )
  expect(health).toEqual([])
})
