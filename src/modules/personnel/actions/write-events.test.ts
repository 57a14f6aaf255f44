/** Writing into records on a real database: as of, as known, undone, hidden. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import type { Limits } from '../../../platform/db/open.ts'
import { personnel } from '../contract.ts'
import { anHrOfficer, aPersonHolding, aRecord, type Person } from '../fixtures.ts'
import { linesOf } from '../queries/events-of.ts'
import { provenLines } from '../queries/record/proven-lines.ts'
import { sets } from '../rules/fold/effect.ts'
import { undoRecording } from './undo-recording.ts'
import { recordEvents } from './write-events.ts'

let house: House
let officer: Person
let unitId: number
beforeAll(async () => {
  house = await openHouse()
  unitId = await house.unit('Sở Tài chính')
  officer = await anHrOfficer(house, unitId)
})
afterAll(() => house.close())

const step = (recordId: string, from: string, number: number) => ({
  recordId,
  kind: 'step-regular',
  effectiveOn: from,
  standing: 'verified' as const,
  effects: [sets('pay', from, { rank: '01.003', step: number, coefficient: 234 + 33 * (number - 1) })],
})
const record = (...events: Parameters<typeof recordEvents>[2]) =>
  house.arrange((tx) => recordEvents({ tx, now: house.clock.now }, 'event', events))
const stepsOf = async (recordId: string, at: { asOf?: string; known?: string } = {}) =>
  (await officer.call(personnel.record, { recordId, ...at })).lines
    .filter(({ part }) => part === 'pay')
    .map(({ from, to, values }) => [from, to, values.step])

test('a back-dated step re-folds what follows; what was known before stays known; undone, the record is as before', async () => {
  const recordId = await aRecord(house, { unitId })
  await record(step(recordId, '2022-06-01', 3))
  const before = await stepsOf(recordId)
  expect(before).toEqual([
    ['2016-06-01', '2022-06-01', 1],
    ['2022-06-01', null, 3],
  ])
  const late = await record(step(recordId, '2019-06-01', 2))
  expect(await stepsOf(recordId, { asOf: '2020-01-01' })).toEqual([['2019-06-01', '2022-06-01', 2]])
  const { rows } = await house.owner.query<{ at: string }>(
    "select (at - interval '1 microsecond')::text as at from personnel.recording where id = $1",
    [late.id],
  )
  const known = new Date(rows[0]?.at ?? '').toISOString()
  expect(await stepsOf(recordId, { known })).toEqual(before)
  await house.arrange((tx) => undoRecording({ tx, now: house.clock.now }, late.id, 'ghi nhầm người'))
  expect(await stepsOf(recordId)).toEqual(before)
})

test('the record follows its employment; a door that opens no sensitive part sees none', async () => {
  const other = await house.unit('Sở Y tế')
  const recordId = await aRecord(house, { unitId, fullName: 'Phạm Văn Chuyển' })
  await record({
    recordId,
    kind: 'discipline',
    effectiveOn: '2020-03-01',
    standing: 'verified',
    effects: [sets('discipline', '2020-03-01', { side: 'STATE', form: 'KHIEN_TRACH', conduct: 'đi muộn' })],
  })
  const seen = await officer.call(personnel.record, { recordId })
  expect(seen.lines.map(({ part }) => part)).not.toContain('discipline')
  await record({
    recordId,
    kind: 'transfer',
    effectiveOn: '2021-01-01',
    standing: 'verified',
    effects: [sets('employment', '2021-01-01', { unitId: other, personKind: 'CONG_CHUC' })],
  })
  await expect(officer.call(personnel.record, { recordId })).rejects.toMatchObject({ status: 404 })
})

test('the functions behind an opened record and a list give nothing out of reach, no part the door does not open, to nobody another’s own', async () => {
  const { person, recordId } = await aPersonHolding(house, unitId, 'Vũ Thị Riêng')
  const { person: other } = await aPersonHolding(house, unitId, 'Lý Văn Bên')
  await record({
    recordId,
    kind: 'discipline',
    effectiveOn: '2020-03-01',
    standing: 'verified',
    effects: [sets('discipline', '2020-03-01', { side: 'STATE', form: 'KHIEN_TRACH', conduct: 'đi muộn' })],
  })
  const elsewhere = Array.from({ length: 301 }, (_, at) => 1_000_000 + at)
  const base = { everywhere: false, entry: null, units: [unitId], accountId: person.accountId }
  const partsTo = (limits: Partial<Limits>) =>
    house.database.within({ ...base, ...limits }, async (tx) => {
      const listed = await linesOf(tx, [recordId])
      const opened = await provenLines(tx, recordId)
      expect(listed.map(({ id }) => id)).toEqual(opened.map(({ id }) => id))
      return new Set(opened.map(({ part }) => part))
    })
  const ordinary = new Set(['name', 'person', 'employment', 'rank', 'pay'])
  const whole = new Set([...ordinary, 'discipline'])
  const view = { permission: 'personnel.view' }
  const viewDiscipline = { permission: 'personnel.view-discipline' }
  const viewOwn = { own: true, units: [], permission: 'personnel.view-own' }
  expect(await partsTo(view)).toEqual(ordinary)
  expect(await partsTo({ ...view, units: [...elsewhere, unitId] })).toEqual(ordinary)
  expect(await partsTo({ ...view, everywhere: true })).toEqual(ordinary)
  expect(await partsTo(viewDiscipline)).toEqual(whole)
  expect(await partsTo(viewOwn)).toEqual(whole)
  for (const limits of [
    { ...viewDiscipline, units: elsewhere.slice(0, 1) },
    { ...viewDiscipline, units: elsewhere },
    { ...viewDiscipline, units: [] },
    { ...viewOwn, accountId: other.accountId },
    { ...viewOwn, accountId: null },
  ])
    expect(await partsTo(limits)).toEqual(new Set())
  await expect(partsTo({ ...view, accountId: null })).rejects.toThrow('permission denied')
})

test('rows are written once and closed once', async () => {
  const recordId = await aRecord(house, { unitId, fullName: 'Đỗ Thị Giữ' })
  for (const change of [
    "update personnel.line set code = 'x'",
    'delete from personnel.event',
    "update personnel.event set note = 'x'",
  ])
    await expect(house.owner.query(`${change} where record_id = $1`, [recordId])).rejects.toThrow(
      'what was known is kept',
    )
})
