/** The oddities of the official lists, one by one (db/catalogues/units/SOURCES.md, "Known oddities"). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { unitRows } from '../../../app/catalogues.ts'
import { nationRows } from '../../../app/nation-rows.ts'
import { fold } from '../../../shared/vietnamese.ts'
import { holdsOn } from './days.ts'
import { placedNation } from './nation.ts'
import { type PlacedVersion, placedEvents, placedUnits } from './placed-units.ts'

const own = await unitRows()
const ownVersions = placedUnits(own)
const nation = placedNation(await nationRows())
const all: readonly PlacedVersion[] = [...ownVersions, ...nation.versions]
const on = (day: string) => all.filter((version) => version.code !== null && holdsOn(version, day))
const bearer = (code: string, day: string) => on(day).find((version) => version.code === code)

test('1. a code is no identity: 24 and 07210 stand for other units from 1/7/2025, and 60 of the 100 codes of Bắc Ninh do', () => {
  expect(bearer('24', '2025-06-30')?.fullName).toBe('Tỉnh Bắc Giang')
  expect(bearer('24', '2025-07-01')?.fullName).toBe('Tỉnh Bắc Ninh')
  expect(bearer('07210', '2025-06-30')?.fullName).toBe('Phường Hoàng Văn Thụ')
  expect(bearer('07210', '2025-07-01')?.fullName).toBe('Phường Bắc Giang')
  const now = ownVersions.filter((version) => version.code !== null && holdsOn(version, '2025-07-01'))
  const reused = now.filter(({ code, fullName }) => {
    const old = bearer(code as string, '2025-06-30')
    return old !== undefined && old.fullName !== fullName
  })
  expect([now.length, reused.length]).toEqual([100, 60])
  for (const version of reused) expect(bearer(version.code as string, '2025-06-30')?.unit).not.toBe(version.unit)
})

test('2. the twelve communes left over in the catalogue of 1/3/2025 are on no list: 10,035 communes, not 10,047', () => {
  const leftOver = ['07693', '07732', '07744', '16387', '16411', '18448', '20176', '20674', '25102', '25174', '25177']
  const codes = new Set(on('2025-06-30').map(({ code }) => code))
  expect([...leftOver, '25186'].filter((code) => codes.has(code))).toEqual([])
  expect(on('2025-06-30').filter(({ level }) => level === 'commune')).toHaveLength(10_035)
})

test('3. xã Ba Chẽ is 06978, not the 06970 of thị trấn Ba Chẽ; xã Phó Bảng and Phố Bảng are one to whoever types it', () => {
  expect(bearer('06970', '2025-06-30')?.fullName).toBe('Thị trấn Ba Chẽ')
  expect([bearer('06978', '2025-06-30'), bearer('06970', '2025-07-01')]).toEqual([undefined, undefined])
  expect(bearer('06978', '2025-07-01')?.fullName).toBe('Xã Ba Chẽ')
  expect(fold(bearer('00745', '2025-07-01')?.name ?? '')).toBe(fold('Phố Bảng'))
})

test('4. Sa Lý stands for Xa Lý of the older catalogue; hoà and hòa, thuỵ and thụy are one name', () => {
  const names = new Set(ownVersions.map(({ name }) => name))
  expect([names.has('Sa Lý'), names.has('Xa Lý')]).toEqual([true, false])
  for (const [old, now] of [
    ['Phúc Hoà', 'Phúc Hòa'],
    ['Cảnh Thuỵ', 'Cảnh Thụy'],
    ['Hiệp Hoà', 'Hiệp Hòa'],
  ] as const)
    expect([...names].some((name) => fold(name) === fold(old) && fold(name) === fold(now))).toBe(true)
  // Spelled otherwise on 1/7/2025 and nothing else: the same unit goes on.
  const thuanHoa = nation.versions.filter(({ name }) => name === 'Thuận Hoà' || name === 'Thuận Hòa')
  const spelled = Map.groupBy(thuanHoa, ({ unit }) => unit)
  expect([...spelled.values()].some((versions) => new Set(versions.map(({ name }) => name)).size === 2)).toBe(true)
})

test('5. two xã Đồng Tiến end on one day in different units; two resolutions are numbered 1191, of two terms', () => {
  const dongTien = ownVersions.filter(
    ({ fullName, validTo }) => fullName === 'Xã Đồng Tiến' && validTo === '2025-07-01',
  )
  expect(new Set(dongTien.map(({ unit }) => unit)).size).toBe(2)
  const follows = placedEvents(own, ownVersions).flatMap((event) => event.follows)
  const into = dongTien.map(({ unit }) => follows.find(({ from }) => from === unit)?.to)
  expect(new Set(into).size).toBe(2)
  const bases = new Map(
    own.events.filter(({ legalBasis }) => legalBasis.startsWith('1191/')).map((e) => [e.day, e.legalBasis]),
  )
  expect([...bases]).toEqual([
    ['2021-02-01', '1191/NQ-UBTVQH14'],
    ['2025-01-01', '1191/NQ-UBTVQH15'],
  ])
})

test('6. the number of an ethnic group means nothing without its list: 04 is Hoa in one and Mường in the other', () => {
  const rows = parse(readFileSync(join(import.meta.dirname, '../../../../db/catalogues/people/ethnic-groups.csv')), {
    columns: true,
  }) as { name: string; code_1979: string; code_census_list: string }[]
  const nameBy = (column: 'code_1979' | 'code_census_list', code: string) =>
    rows.find((row) => row[column] === code)?.name
  expect([nameBy('code_1979', '04'), nameBy('code_census_list', '04')]).toEqual(['Hoa', 'Mường'])
  expect([nameBy('code_1979', '06'), nameBy('code_census_list', '06')]).toEqual(['Mường', 'Hoa'])
  expect(new Set(rows.map(({ name }) => name)).size).toBe(54)
})
