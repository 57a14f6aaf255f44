import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../../../tests/support/house.ts'
import { organization } from '../contract.ts'

let house: House
let person: Client
beforeAll(async () => {
  house = await openHouse()
  person = await house.person({ unitId: await house.unit('Sở Nội vụ') })
})
afterAll(() => house.close())

const history = async (fullName: string, day?: string) =>
  person.call(organization.unit, { unitId: await house.unit(fullName, day) })
const names = (units: readonly { fullName: string }[]) => units.map((unit) => unit.fullName).sort()

test('what a unit became, with the resolution', async () => {
  const merge = (await history('Phường Hoàng Văn Thụ')).events.find((event) => event.day === '2025-07-01')
  expect(names(merge?.after ?? [])).toEqual(['Phường Bắc Giang'])
  expect(merge?.legalBasis).toContain('1658/NQ-UBTVQH15')
})

test('what a new unit came from: seven wards of Nghị quyết 1658 in phường Bắc Giang', async () => {
  const { events, versions } = await history('Phường Bắc Giang', '2025-07-01')
  expect(versions).toHaveLength(1)
  expect(names(events[0]?.before ?? [])).toEqual(
    ['Dĩnh Kế', 'Dĩnh Trì', 'Hoàng Văn Thụ', 'Ngô Quyền', 'Thọ Xương', 'Trần Phú', 'Xương Giang']
      .map((name) => `Phường ${name}`)
      .sort(),
  )
})

test('units of an event bear the names of its day, not their last ones', async () => {
  const { events, versions } = await history('Thị xã Việt Yên')
  const raised = events.find((event) => event.day === '2024-02-01')
  expect([names(raised?.before ?? []), names(raised?.after ?? [])]).toEqual([['Huyện Việt Yên'], ['Thị xã Việt Yên']])
  expect(versions.map((version) => version.fullName)).toEqual(['Huyện Việt Yên', 'Thị xã Việt Yên'])
})

test('a version names its parent as it was called then', async () => {
  const { versions } = await history('Xã Tuấn Đạo')
  expect(versions.map((version) => version.parent?.fullName)).toEqual(['Huyện Sơn Động', 'Tỉnh Bắc Ninh'])
})

test('sáp nhập keeps the unit whose name stays; a name of its own is a new unit', async () => {
  expect((await history('Thị trấn Thắng', '2024-06-30')).versions.map((version) => version.code)).toEqual([
    '07810',
    '07840',
  ])
  const formed = (await person.call(organization.unitTree, { asOf: '2025-06-30' })).units.find(
    (unit) => unit.code === '07816',
  )
  expect(formed?.fullName).toBe('Xã Đồng Tiến')
  const { versions } = await person.call(organization.unit, { unitId: formed?.unitId ?? 0 })
  expect(versions.map((version) => version.validFrom)).toEqual(['2025-01-01'])
})

test('a newspaper is a source, not a legal basis; what is inferred says so', async () => {
  const [version] = (await history('Sở Tài chính', '2025-06-30')).versions
  expect(version?.source).toContain('Người Đưa Tin')
  expect(version?.legalBasis).toBe('Nghị định 45/2025/NĐ-CP')
})

test('no such unit: a sentence', async () => {
  await expect(person.call(organization.unit, { unitId: 999_999 })).rejects.toMatchObject({
    status: 404,
    problems: [{ reason: 'organization.no-unit' }],
  })
})

test('where a commune came from through two mergers, with days and decisions; both ways, and nothing else', async () => {
  const lineage = async (fullName: string, day?: string) =>
    person.call(organization.lineage, { unitId: await house.unit(fullName, day) })
  const { stages, steps } = await lineage('Phường Tiền Ninh Vệ', '2025-06-30')
  const nameOf = new Map(stages.map(({ key, fullName }) => [key, fullName]))
  const into = steps.filter(({ to }) => nameOf.get(to) === 'Phường Tiền Ninh Vệ')
  expect(into.map(({ from, day, event }) => [nameOf.get(from), day, event?.legalBasis]).sort()).toEqual(
    ['Phường Ninh Xá', 'Phường Tiền An', 'Phường Vệ An'].map((name) => [name, '2024-12-01', '1255/NQ-UBTVQH15']),
  )
  const heirs = steps.filter(({ day }) => day === '2025-07-01').map(({ to }) => nameOf.get(to))
  expect(heirs).toHaveLength(1)
  // The seven of phường Bắc Giang are its forebears, and so are those that two of them were formed of.
  const ward = await lineage('Phường Bắc Giang', '2025-07-01')
  expect(new Set(ward.steps.map(({ day }) => day))).toContain('2025-07-01')
  expect(ward.steps.filter(({ day }) => day === '2025-07-01')).toHaveLength(7)
  const chu = await lineage('Thị xã Chũ', '2025-06-30')
  expect(chu.steps.map(({ coverage }) => coverage)).toEqual(['partial'])
})
