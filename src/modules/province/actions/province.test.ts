import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, Refused } from '../../../../tests/support/house.ts'
import { readTables } from '../../../platform/office/read.ts'
import { province } from '../contract.ts'

let house: House
let admin: Client
let other: Client
let office: number

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2026-05-01T02:00:00Z')
  office = await house.unit('Sở Nội vụ', '2024-12-31')
  const grants = [{ role: 'par-admin', unitId: null }]
  admin = await house.person({ unitId: office, grants, fullName: 'Trần Thị Quản' })
  other = await house.person({ unitId: office, grants, fullName: 'Lê Văn Khác' })
})
afterAll(() => house.close())

const reasonsOf = async (work: Promise<unknown>): Promise<string[]> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Refused)) throw new Error('it was not refused')
  return error.problems.map(({ reason }) => reason)
}

const csv = (text: string) => ({ name: 'bang.csv', bytes: Buffer.from(text), mediaType: 'text/csv' })
const DECISION = { decisionNumber: '268/QĐ-BNV', decisionDay: '2026-03-28' }

test('what was published of one’s own province stands there with its source, gaps as gaps, beside first and mean', async () => {
  const shown = await admin.call(province.overview, {})
  expect(shown).toMatchObject({ province: 'Bắc Giang', isOwn: true })
  expect(shown.results.map(({ year, index, rank }) => [year, index, rank])).toEqual([
    [2023, 911_600, 4],
    [2022, 885_400, 4],
    [2021, null, 7],
  ])
  expect(shown.results[0]?.source).toContain('baodantoc.vn')
  expect(shown.results[0]?.fields).toMatchObject([{ percent: 919_900, points: null, lost: null }])
  expect(shown.country.find(({ year }) => year === 2023)).toMatchObject({
    first: { province: 'Quảng Ninh', index: 921_800 },
    mean: { index: 869_800 },
  })
  const { results } = await admin.call(province.overview, { province: 'Đắk Lắk' })
  expect(results.find(({ year }) => year === 2017)?.fields.reduce((sum, { lost }) => sum + (lost ?? 0), 0)).toBe(
    246_400,
  )
})

test('a year entered by hand is corrected over its version, and its lost points fall to who answers for them', async () => {
  const [title, area] = ['Cải cách thể chế', { maxPoints: 100_000, percent: null }]
  const year = { province: 'Bắc Giang', year: 2025, index: 925_000, rank: 3, places: 34, ...DECISION }
  const entered = await admin.call(province.saveResult, {
    ...year,
    resultId: null,
    version: 0,
    fields: [{ title, points: 90_000, ...area }],
  })
  expect(await reasonsOf(other.call(province.saveResult, { ...year, resultId: null, version: 0, fields: [] }))).toEqual(
    ['province.year-taken'],
  )
  const corrected = { ...year, resultId: entered.resultId, fields: [{ title, points: 89_999, ...area }] }
  await other.call(province.saveResult, { ...corrected, version: 1 })
  expect(await reasonsOf(admin.call(province.saveResult, { ...corrected, version: 1 }))).toEqual(['province.stale'])
  const [finance, justice] = [
    await house.unit('Sở Tài chính', '2024-12-31'),
    await house.unit('Sở Tư pháp', '2024-12-31'),
  ]
  const charges = [finance, justice].map((unitId) => ({ unitId, weight: 1 }))
  await admin.call(province.saveCharges, { title, seen: [], charges })
  expect(await reasonsOf(other.call(province.saveCharges, { title, seen: [], charges: [] }))).toEqual([
    'province.charge-stale',
  ])
  const { results } = await admin.call(province.overview, {})
  const saved = results.find((result) => result.year === 2025)
  expect(saved).toMatchObject({ basis: 'entered', changedByName: 'Lê Văn Khác', version: 2, unassigned: [] })
  expect(saved?.departments.map(({ lost }) => lost).toSorted()).toEqual([5_000, 5_001])
})

test('departments of another province are not given charge of a field', async () => {
  const stranger = await house.unit('Tỉnh Bắc Ninh', '2024-12-31')
  const call = admin.call(province.saveCharges, { title: 'Khác', seen: [], charges: [{ unitId: stranger, weight: 1 }] })
  expect(await reasonsOf(call)).toEqual(['province.department-unknown'])
})

test('a table is taken in whole or not at all, writes over nothing, and is known when it comes again', async () => {
  const table = 'Tỉnh, thành phố;Năm;Chỉ số;Hạng\nHuế;2024;91,5;8\nBắc Giang;2023;91,16;5\n'
  expect(await reasonsOf(admin.upload(province.importResults, {}, csv(table)))).toEqual(['province.row-other'])
  expect((await admin.call(province.overview, { province: 'Huế' })).results).toEqual([])
  const good = 'Tỉnh, thành phố;Năm;Chỉ số;Hạng\nHuế;2024;91,5;8\nBình quân cả nước;2025;88,9;\n'
  expect(await admin.upload(province.importResults, {}, csv(good))).toEqual({ results: 1, means: 1, known: 0 })
  expect(await reasonsOf(admin.upload(province.importResults, {}, csv(good)))).toEqual(['province.nothing-new'])
  const mean = { year: 2025, index: 889_100, source: 'Quyết định 268/QĐ-BNV' }
  expect(await reasonsOf(other.call(province.saveMean, { ...mean, version: 0 }))).toEqual(['province.stale'])
  expect(await other.call(province.saveMean, { ...mean, version: 1 })).toEqual({ version: 2 })
})

test('the workbook says what the page says', async () => {
  const { bytes } = await admin.download(province.workbook, { province: 'Bắc Giang' })
  const sheets = await readTables(bytes, 100)
  expect(sheets.map(({ name }) => name)).toEqual(['Theo năm', 'Theo lĩnh vực', 'Theo cơ quan'])
  expect(sheets[0]?.rows.flat()).toContain('Quảng Ninh')
})

test('who may only look changes nothing', async () => {
  const head = await house.person({ unitId: office, grants: [{ role: 'par-head', unitId: office }] })
  expect((await head.call(province.overview, {})).results.length).toBeGreaterThan(0)
  await expect(head.call(province.saveMean, { year: 2020, version: 1, index: 1, source: 'abc' })).rejects.toThrow('403')
})
