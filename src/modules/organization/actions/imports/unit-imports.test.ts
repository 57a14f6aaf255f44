import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { type ImportReading, organization } from '../../contract.ts'
import { factsOn } from '../../queries/facts-on.ts'

let house: House
let officer: Client
beforeAll(async () => {
  house = await openHouse()
  const unitId = await house.unit('Sở Nội vụ', '2026-03-01')
  officer = await house.person({
    unitId,
    fullName: 'Ngô Văn Bộ',
    grants: [{ role: 'organization-manager', unitId: null }],
  })
})
afterAll(() => house.close())

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
type Row = (string | number | null)[]
const HEAD: Row[] = [
  ['DANH SÁCH THÔN, TỔ DÂN PHỐ', null, null, null],
  ['STT', 'Xã, phường', 'Tên thôn, tổ dân phố', 'Số hộ'],
]
const VILLAGES: Row[] = [
  [1, 'XÃ HIỆP HÒA', 'Thôn Đông', 210],
  [2, 'Xã Hiệp Hoà', 'THÔN TÂY', 1020],
  [3, 'P. Bắc Giang', 'TDP Số 1', null],
]
const book = (rows: Row[]) => writeXlsx({ sheets: [{ name: 'Thôn', rows: [...HEAD, ...rows] }] })
const send = async (bytes: Uint8Array, name = 'Thôn 2026.xlsx') =>
  (await officer.upload(organization.sendUnitList, {}, { name, bytes, mediaType: XLSX })).importId
const look = (importId: string) => officer.call(organization.unitImport, { importId })
async function read(importId: string, change: Partial<ImportReading> = {}) {
  const { version, reading } = await look(importId)
  const told = { ...reading, day: '2026-03-01', legalBasis: 'Danh mục thôn năm 2026', ...change }
  return (await officer.call(organization.saveUnitImport, { importId, version, reading: told })).version
}
const record = (importId: string, version: number) => officer.call(organization.recordUnitImport, { importId, version })
const reasons = async (work: Promise<unknown>) =>
  (
    (await work.then(
      () => expect.unreachable('was not refused'),
      (error: unknown) => error,
    )) as Refused
  ).problems.map(({ reason }) => reason)

async function villages(knownAt?: string) {
  const { units } = await officer.call(organization.unitsJson, { asOf: '2026-03-01', knownAt })
  const found = units.filter(({ level }) => level === 'village')
  return found.map(({ name, parentName, legalBasis }) => `${name} | ${parentName} | ${legalBasis}`).sort()
}
const households = async () =>
  (await house.arrange((tx) => factsOn(tx, '2026-03-01', { facts: ['households'] }))).map(({ value }) => value).sort()

test('an office’s list of villages: repaired, tried, recorded as one, the same again changes nothing, taken back whole', async () => {
  const importId = await send(await book(VILLAGES))
  const tried = await look(importId)
  expect(tried.columns.map(({ role }) => role)).toEqual([null, 'communeName', 'name', 'households'])
  expect(tried.repairs.map(({ kind, count }) => [kind, count])).toEqual([
    ['short', 1],
    ['capitals', 1],
  ])
  expect(tried.obstacles.map(({ reason }) => reason)).toEqual([
    'organization.import-no-day',
    'organization.import-no-basis',
  ])
  expect(tried.summary).toMatchObject({ new: 3, changed: 0, wrong: 0 })
  expect(await villages()).toEqual([])

  const before = (await officer.call(organization.recordings, {})).recordings[0]?.at as string
  await record(importId, await read(importId))
  const recorded = [
    'Thôn Tây | Xã Hiệp Hòa | Danh mục thôn năm 2026',
    'Thôn Đông | Xã Hiệp Hòa | Danh mục thôn năm 2026',
    'Tổ dân phố Số 1 | Phường Bắc Giang | Danh mục thôn năm 2026',
  ]
  expect(await villages()).toEqual(recorded)
  expect(await villages(before)).toEqual([])
  expect(await households()).toEqual([1020, 210])
  expect(await reasons(record(importId, 2))).toEqual(['organization.import-recorded'])

  const again = await send(await book(VILLAGES))
  expect((await look(again)).summary).toMatchObject({ new: 0, changed: 0, same: 3 })
  expect(await reasons(record(again, await read(again)))).toEqual(['organization.import-nothing'])

  const counted = await send(await book([[1, 'Xã Hiệp Hòa', 'Thôn Đông', 215]]))
  expect((await look(counted)).rows).toMatchObject([{ row: 3, fate: 'changed', told: 'Số hộ: 215' }])
  await record(counted, await read(counted))
  expect(await households()).toEqual([1020, 215])

  const undo = (id: string) => officer.call(organization.undoUnitImport, { importId: id, reason: 'Nhập nhầm tệp' })
  expect(await reasons(undo(importId))).toEqual(['organization.built-upon'])
  await undo(counted)
  expect(await households()).toEqual([1020, 210])
  await undo(importId)
  expect([await villages(), await households()]).toEqual([[], []])
  const { imports } = await officer.call(organization.unitImports, {})
  expect(imports.map(({ recorded: made }) => made?.isUndone ?? null)).toEqual([true, null, true])
  expect(imports[0]?.recorded?.byName).toBe('Ngô Văn Bộ')
})

test('rows that cannot be are named in the file given back, and left out only when that is said', async () => {
  const importId = await send(
    await book([
      [1, 'Xã Hiệp Hòa', 'Thôn Đông', 'nhiều'],
      [2, 'Xã Không Có', 'Thôn Tây', 1],
      [3, 'Xã Hiệp Hòa', 'Thôn Nam', 88],
    ]),
  )
  const version = await read(importId)
  expect(await reasons(record(importId, version))).toEqual(['organization.import-rows-wrong'])
  const { bytes } = await officer.download(organization.markedUnitList, { importId })
  const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets
  expect(sheet?.rows[1]?.at(-1)).toBe('Lý do')
  expect([sheet?.rows[2]?.at(-1), sheet?.rows[3]?.at(-1)]).toEqual([
    expect.stringContaining('Cột “Số hộ” không phải số nguyên'),
    expect.stringContaining('Không có đơn vị cấp trên “Xã Không Có” của “Thôn Tây”'),
  ])
  expect(sheet?.cells?.get('2,3')?.comment?.text).toContain('Số hộ')
  expect(
    await reasons(
      officer.call(organization.saveUnitImport, { importId, version: 1, reading: (await look(importId)).reading }),
    ),
  ).toEqual(['organization.import-stale'])
  await record(importId, await read(importId, { skipsWrong: true }))
  expect((await villages()).map((line) => line.split(' | ')[0])).toEqual(['Thôn Nam'])
})

test('a whole official list ends what it leaves out, but not what others stand under', async () => {
  const { units } = await officer.call(organization.unitsJson, { asOf: '2026-03-01' })
  const communes = units.filter(({ level, name }) => level === 'commune' && name !== 'Xã An Lạc')
  const rows: Row[] = [
    ['Mã', 'Tên', 'Cấp', 'Tỉnh'],
    // As a spreadsheet has them: zeros lost.
    ...communes.map(({ code, name, kind, parentName }): Row => [Number(code), name, kind, parentName]),
  ]
  const importId = await send(await writeXlsx({ sheets: [{ name: 'DVHC', rows }] }), 'Danh mục.xlsx')
  const version = await read(importId, { isWhole: true, legalBasis: 'Danh mục của Cục Thống kê' })
  const tried = await look(importId)
  expect(tried.repairs[0]).toMatchObject({
    kind: 'zeros',
    count: 98,
    examples: [{ becomes: expect.stringMatching(/^0/) }, {}, {}, {}, {}],
  })
  expect(tried.summary).toMatchObject({ same: 98, new: 0, changed: 0, ended: 1 })
  expect(tried.ended.map(({ fullName }) => fullName)).toEqual(['Xã An Lạc'])
  await record(importId, version)
  expect(
    (await officer.call(organization.unitTree, { asOf: '2026-03-01' })).units.some(
      ({ fullName }) => fullName === 'Xã An Lạc',
    ),
  ).toBe(false)
  expect(
    (await officer.call(organization.unitTree, { asOf: '2026-02-28' })).units.some(
      ({ fullName }) => fullName === 'Xã An Lạc',
    ),
  ).toBe(true)
})

test('a file without a list, and a person without the right, are sent away', async () => {
  const notes = await writeXlsx({ sheets: [{ name: 'Ghi chú', rows: [['Xin chào', 'Kính gửi']] }] })
  expect(await reasons(send(notes))).toEqual(['organization.import-no-table'])
  const other = await house.person({ unitId: await house.unit('Sở Y tế', '2026-03-01') })
  await expect(other.call(organization.unitImports, {})).rejects.toMatchObject({ status: 403 })
})

test('what a freeze order stops is not brought in by a list either, unless it was there before the order', async () => {
  await officer.call(organization.issueFreeze, {
    number: '7/TB-UBND',
    issuedOn: '2026-05-01',
    issuer: 'Chủ tịch UBND tỉnh',
    title: 'Tạm dừng lập thôn',
    note: '',
    scopeId: await house.unit('Tỉnh Bắc Ninh', '2026-05-01'),
    levels: ['village'],
    kinds: ['establish'],
    firstDay: '2026-05-01',
    lastDay: null,
  })
  const importId = await send(await book([[1, 'Xã Hiệp Hòa', 'Thôn Bắc', 90]]))
  expect(await reasons(record(importId, await read(importId, { day: '2026-06-01' })))).toEqual([
    'organization.import-frozen',
  ])
  await record(importId, await read(importId, { day: '2026-04-01' }))
  expect((await look(importId)).recorded?.summary).toMatchObject({ new: 1 })
})
