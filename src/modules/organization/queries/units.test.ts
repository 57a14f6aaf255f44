import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, Refused } from '../../../../tests/support/house.ts'
import { organization } from '../contract.ts'

let house: House
let person: Client
beforeAll(async () => {
  house = await openHouse()
  person = await house.person({ unitId: await house.unit('Sở Nội vụ') })
})
afterAll(() => house.close())

const tree = async (asOf: string) => (await person.call(organization.unitTree, { asOf })).units
async function countBelow(province: string, asOf: string) {
  const units = await tree(asOf)
  const byId = new Map(units.map((unit) => [unit.unitId, unit]))
  const root = units.find((unit) => unit.level === 'province' && unit.name === province)
  const under = (id: number | null): boolean =>
    id !== null && (id === root?.unitId || under(byId.get(id)?.parentId ?? null))
  const of = (level: string) => units.filter((unit) => unit.level === level && under(unit.parentId)).length
  return { districts: of('district'), communes: of('commune') }
}

test('Bắc Giang and Bắc Ninh have the numbers of units of each day', async () => {
  expect(await countBelow('Bắc Giang', '2021-07-01')).toEqual({ districts: 10, communes: 209 })
  expect(await countBelow('Bắc Giang', '2025-06-30')).toEqual({ districts: 10, communes: 192 })
  expect(await countBelow('Bắc Ninh', '2025-06-30')).toEqual({ districts: 8, communes: 121 })
  expect(await countBelow('Bắc Ninh', '2025-07-01')).toEqual({ districts: 0, communes: 99 })
  expect(await countBelow('Bắc Giang', '2025-07-01')).toEqual({ districts: 0, communes: 0 })
})

test.each(['2021-07-01', '2025-06-30', '2025-07-01'])(
  'the list of %s comes out again: codes, names and parents',
  async (day) => {
    const expected = parse(
      readFileSync(join(import.meta.dirname, `../../../../db/catalogues/units/bgbn-units-${day}.csv`)),
      { columns: true },
    ) as { code: string; full_name: string; parent_code: string }[]
    const units = (await tree(day)).filter((unit) => unit.level !== 'department')
    const codeOf = new Map(units.map((unit) => [unit.unitId, unit.code]))
    const found = units
      .map((unit) => [unit.code, unit.fullName, unit.parentId === null ? '' : codeOf.get(unit.parentId)].join('|'))
      .sort()
    expect(found).toEqual(expected.map((row) => [row.code, row.full_name, row.parent_code].join('|')).sort())
  },
)

test('a code is not an identity: what bears 24 and 07210 before and after is not the same unit', async () => {
  const [before, after] = [await tree('2025-06-30'), await tree('2025-07-01')]
  for (const code of ['24', '07210']) {
    const [old, now] = [before.find((unit) => unit.code === code), after.find((unit) => unit.code === code)]
    expect([old?.code, now?.code]).toEqual([code, code])
    expect(old?.unitId).not.toBe(now?.unitId)
  }
  const tuanDao = [before, after].map((units) => units.find((unit) => unit.fullName === 'Xã Tuấn Đạo')?.unitId)
  expect(tuanDao[0]).toBe(tuanDao[1])
})

test('“yen dung” finds Yên Dũng, a lost zero and NFD are forgiven, two xã Đồng Tiến stay two', async () => {
  const find = async (text: string, asOf = '2025-06-30') =>
    (await person.call(organization.searchUnits, { text, asOf })).units
  expect((await find('yen dung', '2024-12-31'))[0]?.fullName).toBe('Huyện Yên Dũng')
  expect((await find('Yên Dũng'.normalize('NFD'), '2024-12-31'))[0]?.fullName).toBe('Huyện Yên Dũng')
  expect((await find('7210'))[0]).toMatchObject({ code: '07210', inForce: true })
  const twins = (await find('Đồng Tiến')).filter((unit) => unit.fullName === 'Xã Đồng Tiến')
  expect(new Set(twins.map((unit) => unit.parentName))).toEqual(new Set(['Huyện Yên Thế', 'Huyện Hiệp Hòa']))
})

test('the life of a unit tells what came before and after, with the legal basis', async () => {
  const unitId = await house.unit('Phường Hoàng Văn Thụ')
  const history = await person.call(organization.unit, { unitId })
  const merge = history.events.find((event) => event.day === '2025-07-01')
  expect(merge?.after.map((unit) => unit.fullName)).toEqual(['Phường Bắc Giang'])
  expect(merge?.legalBasis).toContain('1658/NQ-UBTVQH15')
  await expect(person.call(organization.unit, { unitId: 999_999 })).rejects.toBeInstanceOf(Refused)
})

test('two truths about one unit on one day cannot be written', async () => {
  const unitId = await house.unit('Sở Nội vụ')
  await expect(
    house.owner.query(
      `insert into organization.unit_version (unit_id, level, kind, name, full_name, valid_from) values ($1, 'department', 'Sở', 'Khác', 'Sở Khác', '2025-01-01')`,
      [unitId],
    ),
  ).rejects.toThrow(/one_truth/)
})

test('what is below a province includes its ended units', async () => {
  const province = await house.unit('Tỉnh Bắc Giang')
  const { rows } = await house.owner.query<{ count: string }>('select count(*) from organization.below($1)', [province])
  expect(Number(rows[0]?.count)).toBeGreaterThan(192 + 10 + 20)
})

test('the list of a day exports as a workbook', async () => {
  const { bytes } = await person.download(organization.exportUnits, { asOf: '2025-06-30' })
  expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b])
})
