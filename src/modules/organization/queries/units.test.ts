import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../../../tests/support/house.ts'
import { readTables } from '../../../platform/office/read.ts'
import { correctUnit } from '../actions/correct-unit.ts'
import { organization } from '../contract.ts'
import { factsOf, type Version } from '../rules/ledger/version.ts'
import { ledgerOf } from './ledger-of.ts'
import { unitName, unitOn, unitsOn } from './units-on.ts'

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

test('two truths about one unit on one day cannot be written', async () => {
  const unitId = await house.unit('Sở Nội vụ')
  await expect(
    house.owner.query(
      `insert into organization.unit_version (unit_id, level, kind, name, full_name, valid_from, recorded_from, recorded_by)
       values ($1, 'department', 'Sở', 'Khác', 'Sở Khác', '2025-01-01', now(), 1)`,
      [unitId],
    ),
  ).rejects.toThrow(/one_truth/)
})

test('what is below a province includes its ended units', async () => {
  const province = await house.unit('Tỉnh Bắc Giang')
  const { rows } = await house.owner.query<{ count: string }>('select count(*) from organization.below($1)', [province])
  expect(Number(rows[0]?.count)).toBeGreaterThan(192 + 10 + 20)
})

test('the list of a day exports as a workbook in the order of the tree', async () => {
  const { bytes, headers } = await person.download(organization.exportUnits, { asOf: '2025-06-30' })
  expect(headers.get('content-disposition')).toContain('2025-06-30.xlsx')
  const [sheet] = await readTables(bytes, 10_000)
  const names = sheet?.rows.map((row) => row.find((cell) => /^(Tỉnh|Huyện|Xã|Phường|Thị|Sở|Văn) /.test(String(cell))))
  const at = (name: string) => names?.indexOf(name) ?? -1
  expect(at('Tỉnh Bắc Giang')).toBeGreaterThan(0)
  expect(at('Sở Y tế')).toBeGreaterThan(at('Tỉnh Bắc Giang'))
  expect(at('Huyện Tân Yên')).toBeGreaterThan(at('Sở Y tế'))
  expect(at('Tỉnh Bắc Ninh')).toBeGreaterThan(at('Huyện Tân Yên'))
})

test('filters: communes of a district, departments of a province, everything within one', async () => {
  const province = await house.unit('Tỉnh Bắc Giang')
  const [departments2024, departments2025, within] = await house.arrange((tx) =>
    Promise.all([
      unitsOn(tx, '2024-12-31', { levels: ['department'], parentId: province }),
      unitsOn(tx, '2025-06-30', { levels: ['department'], parentId: province }),
      unitsOn(tx, '2025-06-30', { levels: ['commune'], within: province }),
    ]),
  )
  expect(departments2024).toHaveLength(20)
  expect(departments2025).toHaveLength(14)
  expect(within).toHaveLength(192)
})

test('one unit as of a day: under its name of that day, and not before or after its life', async () => {
  const unitId = await house.unit('Thị xã Việt Yên')
  const on = (day: string) => house.arrange((tx) => unitOn(tx, unitId, day))
  expect((await on('2023-12-31'))?.fullName).toBe('Huyện Việt Yên')
  expect((await on('2024-02-01'))?.fullName).toBe('Thị xã Việt Yên')
  expect(await on('2025-07-01')).toBeNull()
  expect(await house.arrange((tx) => unitName(tx, unitId, '2026-01-01'))).toBe('Thị xã Việt Yên')
})

test('a correction leaves what was known before it, and nobody can take that away', async () => {
  const unitId = await house.unit('Sở Tư pháp')
  const { rows } = await house.owner.query<{ at: string }>('select max(at)::text as at from organization.recording')
  const knownAt = rows[0]?.at as string
  const [wrong] = await house.arrange((tx) => ledgerOf(tx, [unitId]))
  const { validFrom, validTo } = wrong as Version
  const facts = { ...factsOf(wrong as Version), name: 'Sở Tư pháp tỉnh', fullName: 'Sở Tư pháp tỉnh' }
  const correction = { unitId, validFrom, validTo, facts, note: 'Ghi thiếu tên tỉnh', legalBasis: null }
  await house.arrange((tx) => correctUnit(tx, correction))
  expect(await house.arrange((tx) => unitName(tx, unitId, '2025-01-01'))).toBe('Sở Tư pháp tỉnh')
  const asKnown = await house.arrange((tx) => unitsOn(tx, '2025-01-01', { knownAt }))
  expect(asKnown.find((unit) => unit.unitId === unitId)?.fullName).toBe('Sở Tư pháp')
  const [right] = await house.arrange((tx) => ledgerOf(tx, [unitId]))
  expect(right).toMatchObject({ legalBasis: wrong?.legalBasis, source: wrong?.source, eventId: wrong?.eventId })
  await expect(house.owner.query('delete from organization.unit_version where unit_id = $1', [unitId])).rejects.toThrow(
    /what was known is kept/,
  )
  await expect(
    house.owner.query(`update organization.unit_version set full_name = 'Khác' where unit_id = $1`, [unitId]),
  ).rejects.toThrow(/what was known is kept/)
})
