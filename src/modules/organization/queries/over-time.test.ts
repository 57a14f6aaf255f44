import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../../../tests/support/house.ts'
import { readTables } from '../../../platform/office/read.ts'
import { recordChange } from '../actions/record-change.ts'
import { undoRecording } from '../actions/undo-recording.ts'
import { type Compared, organization } from '../contract.ts'
import type { Change } from '../rules/ledger/change.ts'

let house: House
let person: Client
let justice: number
beforeAll(async () => {
  house = await openHouse()
  justice = await house.unit('Sở Tư pháp', '2026-03-01')
  person = await house.person({ unitId: justice })
})
afterAll(() => house.close())

const BASIS = { legalBasis: '15/QĐ-UBND', decidedOn: '2026-02-20', issuer: 'UBND tỉnh', note: null }
const room = (name: string): Change => ({
  kind: 'establish',
  day: '2026-03-01',
  before: [],
  children: [],
  succession: null,
  after: [
    { unitId: -1, code: null, level: 'division', kind: 'Phòng', name, fullName: name, parentId: justice, seat: null },
  ],
})
const between = (from: string, to: string) => person.call(organization.compareUnits, { from, to })
const names = (units: readonly { fullName: string }[]) => units.map(({ fullName }) => fullName)

test('the tree gives the inside of a unit when it is opened, as known now or before it was recorded', async () => {
  const before = (await person.call(organization.recordings, {})).recordings[0]?.at as string
  await house.arrange((tx) => recordChange(tx, room('Phòng Hộ tịch'), BASIS))
  const [newest] = (await person.call(organization.recordings, {})).recordings
  expect(newest).toMatchObject({ kind: 'event', note: '15/QĐ-UBND', isUndone: false })
  const asOf = '2026-03-01'
  const belowJustice = async (knownAt?: string) => {
    const { units } = await person.call(organization.unitTree, { asOf, knownAt })
    expect(units.some(({ level }) => level === 'division')).toBe(false)
    return units.find(({ unitId }) => unitId === justice)?.below
  }
  expect(await belowJustice()).toBe(1)
  expect(await belowJustice(newest?.at as string)).toBe(1)
  expect(await belowJustice(before)).toBe(0)
  const below = (knownAt?: string) => person.call(organization.unitsBelow, { unitId: justice, asOf, knownAt })
  expect(names((await below()).units)).toEqual(['Phòng Hộ tịch'])
  expect((await below(before)).units).toEqual([])
})

test('1 July 2025 beside its eve: what came, what went and into what, each with its event and resolution', async () => {
  const { came, went, changed, counts } = await between('2025-06-30', '2025-07-01')
  expect(counts).toContainEqual({ level: 'commune', before: 313, after: 99 })
  expect(counts).toContainEqual({ level: 'district', before: 18, after: 0 })
  const communes = <U extends { level: string }>(units: readonly U[]) =>
    units.filter(({ level }) => level === 'commune')
  expect([communes(came).length, communes(went).length]).toEqual([98, 312])
  expect(communes(went).every(({ into, causes }) => into.length === 1 && causes.length === 1)).toBe(true)
  const bacGiang = came.find(({ fullName }) => fullName === 'Phường Bắc Giang')
  expect(names(bacGiang?.from ?? [])).toContain('Phường Hoàng Văn Thụ')
  expect(bacGiang?.causes).toMatchObject([
    { day: '2025-07-01', kind: 'merge', legalBasis: '1658/NQ-UBTVQH15; 202/2025/QH15' },
  ])
  expect(changed.find(({ after }) => after.fullName === 'Xã Tuấn Đạo')).toMatchObject({
    what: expect.arrayContaining(['parent']),
    after: { parentName: 'Tỉnh Bắc Ninh' },
  })
  expect(await between('2025-07-01', '2025-06-30')).toEqual(await between('2025-06-30', '2025-07-01'))
})

test('over years a unit that ended twice removed is followed to where it is now', async () => {
  const { went } = await between('2019-11-01', '2025-07-01')
  const dongTan = went.find(({ fullName }) => fullName === 'Xã Đồng Tân')
  expect(names(dongTan?.into ?? [])).toEqual(['Xã Hoàng Vân'])
})

test('an event that was taken back came and went nowhere', async () => {
  const { recording } = await house.arrange((tx) => recordChange(tx, room('Phòng Bổ trợ tư pháp'), BASIS))
  const cameIn = async () => names((await between('2026-02-28', '2026-03-01')).came)
  expect(await cameIn()).toEqual(['Phòng Bổ trợ tư pháp', 'Phòng Hộ tịch'])
  await house.arrange((tx) => undoRecording(tx, recording.id, 'ghi nhầm'))
  expect(await cameIn()).toEqual(['Phòng Hộ tịch'])
})

test('CSV and JSON of a day say the same, codes with their zeros, and the comparison is a workbook', async () => {
  const asOf = '2025-07-01'
  const { units } = await person.call(organization.unitsJson, { asOf })
  const { bytes } = await person.download(organization.unitsCsv, { asOf })
  const rows = parse(Buffer.from(bytes), { columns: true, bom: true }) as Record<string, string>[]
  expect(rows.map((row) => [row.ma, row.ten, row.don_vi_cap_tren])).toEqual(
    units.map(({ code, name, parentName }) => [code ?? '', name, parentName ?? '']),
  )
  expect(rows.find(({ ma }) => ma === '07210')).toMatchObject({
    ten: 'Phường Bắc Giang',
    hieu_luc_tu: '2025-07-01',
    can_cu: '1658/NQ-UBTVQH15; 202/2025/QH15',
  })
  const book = await person.download(organization.exportComparison, { from: '2025-06-30', to: asOf })
  const [came, went, changed] = await readTables(book.bytes, 1_000)
  const said = (table: typeof came) => table?.rows.flat().join(' ')
  expect(said(came)).toContain('Sáp nhập, hợp nhất 01/07/2025 (1658/NQ-UBTVQH15; 202/2025/QH15)')
  expect(said(went)).toContain('Phường Hoàng Văn Thụ')
  expect(said(changed)).toContain('Huyện Sơn Động → Tỉnh Bắc Ninh')
  const { came: list }: Compared = await between('2025-06-30', asOf)
  expect(came?.rows.length).toBeGreaterThan(list.length)
})
