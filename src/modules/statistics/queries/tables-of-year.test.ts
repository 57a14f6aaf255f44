/** Tables of what happened within a year: units that did not outlive it, what no record says, and that a demonstration is one. */
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { addDemoAccounts } from '../../identity/index.ts'
import { recordChange } from '../../organization/actions/record-change.ts'
import { someUnits } from '../../organization/fixtures.ts'
import { aPersonnelOfficer, aRecord, type Person } from '../../personnel/fixtures.ts'
import { sets } from '../../personnel/rules/fold/effect.ts'
import { statistics } from '../contract.ts'

const DAY = '2025-12-31'
let house: House
let officer: Person
beforeAll(async () => {
  house = await openHouse()
  officer = await aPersonnelOfficer(house)
})
afterAll(() => house.close())

test('what happened in a unit that began and ended within the year is of the year, of the whole and of whoever stood above it', async () => {
  const justice = await house.unit('Sở Tư pháp', DAY)
  const finance = await house.unit('Sở Tài chính', DAY)
  const [unitId = 0] = await someUnits(house, '2025-07-15', [
    { level: 'branch', kind: 'Chi cục', name: 'Ngắn Ngủi', parentId: justice },
  ])
  const ended = {
    kind: 'dissolve',
    day: '2025-11-01',
    before: [unitId],
    after: [],
    children: [],
    succession: null,
  } as const
  const basis = { legalBasis: '2/QĐ-UBND', decidedOn: null, issuer: null, note: null }
  await house.arrange((tx) => recordChange(tx, ended, basis))
  const course = sets('training', '2025-08-01', { school: 'Học viện', kind: 'QLNN' }, { to: '2025-09-20' })
  await aRecord(house, {
    unitId,
    fullName: 'Tạ Thị Ngắn',
    events: [
      { kind: 'train', effectiveOn: '2025-08-01', standing: 'verified', effects: [course] },
      {
        kind: 'transfer',
        effectiveOn: '2025-11-01',
        standing: 'verified',
        effects: [sets('employment', '2025-11-01', { unitId: finance, personKind: 'CONG_CHUC' })],
      },
    ],
  })
  const courses = async (asked: { unitId?: number; asOf?: string }) =>
    (await officer.call(statistics.countedTable, { table: 'BTCTW_10', asOf: DAY, ...asked })).rows[0]?.figures[0]
  expect([await courses({}), await courses({ unitId: justice }), await courses({ unitId: finance })]).toEqual([1, 1, 0])
  // While it still stood, and in the year after.
  expect([await courses({ asOf: '2025-09-30' }), await courses({ asOf: '2026-06-30' })]).toEqual([1, 0])
  const behind = { table: 'BTCTW_10', asOf: DAY, key: '*', heading: 'n' }
  expect((await officer.call(statistics.peopleBehind, behind)).total).toBe(1)
})

test('a figure that no record tells is left to the unit in words, never a nought; of a demonstration the table says that it is', async () => {
  const unitId = await house.unit('Sở Tài chính', DAY)
  const post = { title: 'Trưởng phòng', rankOfPost: 'TRUONG_PHONG' }
  await aRecord(house, {
    unitId,
    fullName: 'Trần Văn Ân',
    events: [
      {
        kind: 'appoint-post',
        effectiveOn: '2025-05-01',
        standing: 'verified',
        effects: [sets('post', '2025-05-01', post, { slot: 'main' })],
      },
    ],
  })
  const cells = async () => {
    const asked = { table: 'BTCTW_13', unitId, asOf: DAY }
    const { bytes } = await officer.download(statistics.exportTable, asked)
    return ((await readXlsx(bytes)).sheets[0]?.rows ?? []) as readonly (readonly unknown[])[]
  }
  const mark = 'BỘ MẪU – dữ liệu giả định'
  const rows = await cells()
  expect(rows.find((row) => row[1] === 'Trưởng phòng và tương đương')?.slice(2)).toEqual([1, 0, 'tự điền'])
  expect(rows.flat()).toContainEqual(
    expect.stringContaining('Giới thiệu ứng cử: không tính từ hồ sơ (hồ sơ không có loại quyết định nào'),
  )
  expect(rows.flat()).not.toContain(mark)
  await house.arrange((tx) =>
    addDemoAccounts(tx, [{ userName: 'thu', fullName: 'Người Thử', role: 'par-admin', unitName: '', password: 'x' }]),
  )
  expect((await cells()).flat()).toContain(mark)
})
