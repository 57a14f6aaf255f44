/**
 * The allowance of the head of a school by its rank: Joint Circular 35/2006 ranked schools until 28/8/2017; the notice of 17/9/2021,
 * point 7.2, lets the schools of the province go by it again. Through the doors, from the record of the school to the result.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../../../tests/support/house.ts'
import { law } from '../../law/contract.ts'
import { organization } from '../../organization/contract.ts'
import { someUnits } from '../../organization/fixtures.ts'
import { anHrOfficer, aRecord, type Person } from '../../personnel/fixtures.ts'
import { sets } from '../../personnel/rules/fold/effect.ts'
import { entitlement } from '../contract.ts'
import { standing } from './noting.ts'

const BEGAN = '2021-07-01'
const NOTICE = '2021-09-17'
let house: House
let [province, school] = [0, 0]
let hr: Person
let officer: Client
let head: string

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2024-06-03T03:00:00Z')
  province = await house.unit('Tỉnh Bắc Giang', BEGAN)
  const education = await house.unit('Sở Giáo dục và Đào tạo', BEGAN)
  ;[school = 0] = await someUnits(house, BEGAN, [
    {
      level: 'service',
      kind: 'Trường',
      name: 'THCS Giả Định',
      parentId: education,
      facts: { school: 'lower-secondary', 'school-area': 'lowland', classes: 30 },
    },
  ])
  hr = await anHrOfficer(house, school)
  officer = await house.person({
    unitId: province,
    grants: ['par-admin', 'organization-manager'].map((role) => ({ role, unitId: null })),
  })
  head = await aRecord(house, {
    unitId: school,
    fullName: 'Đào Thị Hiệu Trưởng',
    events: [
      {
        kind: 'appoint-post',
        effectiveOn: BEGAN,
        standing: 'verified',
        effects: [
          sets('post', BEGAN, { title: 'Hiệu trưởng', rankOfPost: 'TRUONG_DV' }, { slot: 'main' }),
          sets('allowance', BEGAN, { kind: 'CHUC_VU', coefficient: 45 }, { slot: 'CHUC_VU' }),
        ],
      },
    ],
  })
})
afterAll(() => house.close())

const on = async (asOf: string, recordId = head) =>
  (await hr.call(entitlement.entitlements, { recordId, asOf })).entitlements.find(
    ({ kind }) => kind === 'post-allowance',
  )
const grounds = async (asOf: string) => (await on(asOf))?.working.provisions.map(({ article }) => article).join(' ')

const tell = (facts: Parameters<typeof officer.call<typeof organization.saveFacts>>[1]['facts'], from = BEGAN) =>
  officer.call(organization.saveFacts, {
    unitId: school,
    from,
    until: null,
    facts,
    legalBasis: '12/QĐ-UBND',
    source: null,
  })
const permitted = (of: object = {}) =>
  officer.call(law.recordPermission, {
    number: '',
    point: 'điểm 7.2',
    issuedOn: NOTICE,
    issuer: 'Chủ tịch UBND tỉnh',
    note: '',
    title: 'Vận dụng xếp hạng và phụ cấp trường học',
    keptText: 'Thông tư liên tịch 35/2006',
    scopeId: province,
    levels: ['service'],
    chosenIds: [],
    firstDay: NOTICE,
    lastDay: null,
    kept: { area: 'personnel', rule: 'school-rank', subject: null, heldOn: '2017-08-27' },
    ...of,
  })

test('after the circular ended nothing is computed by rank, and the office is told which text is missing', async () => {
  await tell([{ fact: 'school-rank', value: 'I', seen: null }])
  expect(await on('2021-09-16')).toMatchObject({
    result: null,
    working: { silent: [expect.stringContaining('Chưa có quy định về “Xếp hạng trường” (trường trung học cơ sở)')] },
  })
})

test('from the day of the notice the head is paid by the rank, and the working names the old circular and the notice', async () => {
  const { permissionId } = await permitted()
  expect((await on('2021-09-16'))?.result).toBeNull()
  const now = await on(NOTICE)
  // 0,55 × 1.490.000, the base salary of 2021.
  expect(now?.result).toBe('Hệ số 0,55, mỗi tháng 819.500 đồng; cần kiểm tra: hồ sơ ghi 0,45')
  expect(now?.working.figures).toContainEqual(
    expect.objectContaining({ label: 'Hạng trường', value: 'I, theo 12/QĐ-UBND' }),
  )
  expect(await grounds(NOTICE)).toContain(
    'TTLT 35/2006/TTLT-BGDĐT-BNV mục I (tính từ ngày ban hành; thay bằng TT 16/2017/TT-BGDĐT; chưa đối chiếu); tiếp tục áp dụng theo văn bản không ghi số, điểm 7.2 ngày 17/09/2021 của Chủ tịch UBND tỉnh',
  )
  expect(await grounds(NOTICE)).toContain('TT 33/2005')

  // Withdrawn: without it from that day on, and what was of before computes as it did.
  await officer.call(law.withdrawPermission, {
    permissionId,
    version: 1,
    on: '2023-01-01',
    by: '3/QĐ-UBND',
    because: 'Có quy định mới',
  })
  expect((await on('2022-12-31'))?.result).toBe(now?.result)
  expect((await on('2023-01-01'))?.result).toBeNull()
})

test('a rank that falls pays less from the day of its decision; a number of classes that falls changes nothing (F-13)', async () => {
  await permitted({ point: 'điểm 1', firstDay: '2023-02-01' })
  await tell([{ fact: 'classes', value: 27, seen: 30 }], '2023-09-01')
  expect((await on('2023-09-01'))?.result).toBe(
    'Hệ số 0,55, mỗi tháng 990.000 đồng; cần kiểm tra: hồ sơ ghi 0,45; số lớp hiện nay ứng với hạng II, hệ số chỉ đổi khi có quyết định xếp lại hạng',
  )
  await tell([{ fact: 'school-rank', value: 'II', seen: 'I' }], '2024-01-01')
  expect((await on('2023-12-31'))?.result).toContain('Hệ số 0,55')
  expect((await on('2024-01-01'))?.result).toBe('Hệ số 0,45, mỗi tháng 810.000 đồng')
})

test('a permission of chosen units does not reach the school beside them', async () => {
  const [other = 0] = await someUnits(house, BEGAN, [
    {
      level: 'service',
      kind: 'Trường',
      name: 'THCS Bên Cạnh',
      parentId: await parentOf(),
      facts: { school: 'lower-secondary', 'school-rank': 'I' },
    },
  ])
  await permitted({ point: 'điểm 2', firstDay: '2023-01-01', lastDay: '2023-01-31', chosenIds: [other] })
  expect((await on('2023-01-15'))?.result).toBeNull()
})

test('a permission recorded is a change of law to the work of the night: everybody is worked out anew', async () => {
  const mark = async () => (await house.arrange(standing)).lawMark
  const before = await mark()
  expect(await mark()).toBe(before)
  await permitted({ point: 'điểm 3', firstDay: '2024-06-01', lastDay: '2024-06-30' })
  expect(await mark()).not.toBe(before)
})

const parentOf = () => house.unit('Sở Giáo dục và Đào tạo', BEGAN)
