/** How large a list may be: refused while it is received, and nothing of it is kept. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { anHrOfficer, type Person } from '../../personnel/fixtures.ts'
import { intake } from '../contract.ts'

let house: House
let officer: Person
let unitId: number
beforeAll(async () => {
  house = await openHouse()
  unitId = await house.unit('Sở Tài chính', '2026-10-01')
  officer = await anHrOfficer(house, unitId)
})
afterAll(() => house.close())

test('a list of more than 40 MB is refused with the size it may have', async () => {
  const bytes = new Uint8Array(40 * 1024 * 1024 + 1)
  // As a workbook begins.
  bytes.set([0x50, 0x4b, 0x03, 0x04])
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await expect(
    officer.upload(intake.sendPeopleList, { unitId }, { name: 'ds.xlsx', bytes, mediaType }),
  ).rejects.toMatchObject({ problems: [{ reason: 'files.too-large', sentence: expect.stringContaining('40 MB') }] })
  expect((await house.owner.query('select from intake.people_list')).rowCount).toBe(0)
})
