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

const ended = async (from: string, to: string, within?: number) =>
  (await person.call(organization.endedUnits, { from, to, ...(within !== undefined && { within }) })).units

test('departments merged on 1 March 2025 are told with who took their place', async () => {
  const found = await ended('2025-01-01', '2025-06-30', await house.unit('Tỉnh Bắc Giang'))
  const planning = found.find(({ fullName }) => fullName === 'Sở Kế hoạch và Đầu tư')
  expect(planning).toMatchObject({ day: '2025-03-01', eventKind: 'merge', level: 'department', isNewBegun: true })
  expect(planning?.successors.map(({ fullName }) => fullName)).toEqual(['Sở Tài chính'])
  expect(found.some(({ fullName }) => fullName === 'Sở Nội vụ')).toBe(false)
})

test('a unit that goes on under another name or kind has not ended', async () => {
  const found = await ended('2024-02-01', '2024-02-01')
  expect(found.map(({ fullName }) => fullName)).not.toContain('Huyện Việt Yên')
})

test('what stood below a province that was merged counts as within the province it went into', async () => {
  const merged = await ended('2025-01-01', '2025-12-31', await house.unit('Tỉnh Bắc Ninh', '2025-07-02'))
  expect(merged.map(({ fullName }) => fullName)).toEqual(
    expect.arrayContaining(['Tỉnh Bắc Giang', 'Huyện Hiệp Hòa', 'Phường Hoàng Văn Thụ', 'Sở Kế hoạch và Đầu tư']),
  )
  expect(merged.find(({ fullName }) => fullName === 'Phường Hoàng Văn Thụ')?.isNewBegun).toBe(true)
  const alone = await ended('2025-01-01', '2025-06-30', await house.unit('Tỉnh Bắc Ninh', '2025-06-30'))
  expect(alone.map(({ fullName }) => fullName)).not.toContain('Phường Hoàng Văn Thụ')
})

test('one that goes into another is told from two that make a third', async () => {
  const found = await ended('2020-01-01', '2020-01-01', await house.unit('Tỉnh Bắc Giang'))
  const joined = found.find(({ fullName }) => fullName === 'Xã Phi Mô')
  expect(joined).toMatchObject({ isNewBegun: false, successors: [{ fullName: 'Thị trấn Vôi' }] })
})

test('both days count, and a time in which nothing ended answers nothing', async () => {
  expect((await ended('2025-03-01', '2025-03-01')).length).toBeGreaterThan(0)
  expect(await ended('2025-03-02', '2025-03-02')).toEqual([])
})
