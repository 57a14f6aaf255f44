import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { type Change, recordChange } from '../../organization/index.ts'
import { reorganization } from '../contract.ts'

let house: House
let officer: Client & { accountId: string }
let province: number
let health: number
let culture: number

const facts = (name: string, parentId: number) => ({
  code: null,
  level: 'service' as const,
  kind: 'Trung tâm',
  name,
  fullName: name,
  parentId,
  seat: null,
})
const record = (of: Partial<Change> & Pick<Change, 'kind' | 'day'>) =>
  house.arrange((tx) =>
    recordChange(
      tx,
      { before: [], after: [], children: [], succession: null, ...of },
      { legalBasis: '1/QĐ-UBND', decidedOn: of.day, issuer: 'UBND tỉnh', note: null },
    ),
  )
const refused = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: Refused) => error.problems[0]?.reason,
  )

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2024-03-01T02:00:00Z')
  // A province of its own: the real ones are known to end, and what stands under them with them.
  const root = { ...facts('Tỉnh Thử', 0), level: 'province' as const, parentId: null }
  const own = await record({
    kind: 'establish',
    day: '2020-01-01',
    after: [
      { unitId: -1, ...root },
      { unitId: -2, ...facts('Sở Y tế', -1), level: 'department' as const },
      { unitId: -3, ...facts('Sở Văn hóa', -1), level: 'department' as const },
    ],
  })
  ;[province, health, culture] = [-1, -2, -3].map((at) => own.idOf.get(at) as number) as [number, number, number]
  officer = await house.person({ unitId: health, grants: [{ role: 'organization-manager', unitId: null }] })
})
afterAll(() => house.close())

test('the base is frozen by name, events count, a site does not, targets make a year late', async () => {
  const begun = await record({
    kind: 'establish',
    day: '2020-06-01',
    after: [1, 2, 3, 4, 5].map((at) => ({ unitId: -at, ...facts(`Trung tâm ${at}`, at < 5 ? health : culture) })),
  })
  const id = (at: number) => begun.idOf.get(-at) as number
  await record({
    kind: 'establish',
    day: '2020-06-01',
    after: [{ unitId: -9, ...facts('Cơ sở 2 của Trung tâm 1', id(1)) }],
  })
  const plan = {
    name: 'Tinh gọn 2021–2025',
    scopeId: province,
    baseDay: '2020-12-31',
    firstYear: 2021,
    lastYear: 2025,
    percent: 100_000,
    legalBasis: 'Nghị quyết 76/NQ-CP',
  }
  const { planId } = await officer.call(reorganization.createCut, plan)
  expect(await refused(officer.call(reorganization.createCut, plan))).toBe('reorganization.cut-twice')
  expect(await refused(officer.call(reorganization.createCut, { ...plan, name: 'Khác', baseDay: '2024-12-31' }))).toBe(
    'reorganization.cut-base-to-come',
  )
  // Two into one under a new name, one dissolved, one established; a rename is nothing.
  await record({
    kind: 'merge',
    day: '2022-03-01',
    before: [id(1), id(2)],
    after: [{ unitId: -1, ...facts('Trung tâm Hợp nhất', health) }],
    children: [{ unitId: (await house.unit('Cơ sở 2 của Trung tâm 1', '2021-01-01')) as number, parentId: -1 }],
  })
  await record({ kind: 'dissolve', day: '2023-05-01', before: [id(5)] })
  await record({
    kind: 'rename',
    day: '2023-06-01',
    before: [id(3)],
    after: [{ unitId: id(3), ...facts('Trung tâm Ba', health) }],
  })
  await record({
    kind: 'establish',
    day: '2023-07-01',
    after: [{ unitId: -1, ...facts('Trung tâm Sáu', health) }],
  })
  const targets = [2021, 2022, 2023].map((year) => ({ year, number: 1 }))
  await officer.call(reorganization.setTargets, { planId, version: 1, targets })
  expect(await refused(officer.call(reorganization.setTargets, { planId, version: 1, targets }))).toBe(
    'reorganization.stale',
  )
  const told = await officer.call(reorganization.cutPlan, { planId })
  expect(told.count).toMatchObject({ base: 5, merged: 1, dissolved: 1, established: 1, present: 4, cut: 1 })
  expect([told.target, told.remaining, told.unexplained]).toEqual([1, 0, 0])
  expect(told.years.map(({ year, planned, done, isLate }) => [year, planned, done, isLate])).toEqual([
    [2021, 1, 0, true],
    [2022, 2, 1, true],
    [2023, 3, 1, true],
    [2024, 3, 1, false],
    [2025, 3, 1, false],
  ])
  expect(told.groups.manager.map(({ name, base, present }) => [name, base, present])).toEqual([
    ['Sở Y tế', 4, 4],
    ['Sở Văn hóa', 1, 0],
  ])
  expect(told.events.map(({ kind, change }) => [kind, change])).toEqual([
    ['merge', -1],
    ['dissolve', -1],
    ['rename', 0],
    ['establish', 1],
  ])
  const site = told.baseUnits.find(({ isCounted }) => !isCounted)
  expect(site).toMatchObject({ unitName: 'Cơ sở 2 của Trung tâm 1', why: expect.stringContaining('Cơ sở trực thuộc') })
  // Before the dissolution there was one more; on the base day nothing had happened.
  expect((await officer.call(reorganization.cutPlan, { planId, asOf: '2023-01-01' })).count.present).toBe(4)
  expect((await officer.call(reorganization.cutPlan, { planId, asOf: '2021-01-01' })).count).toMatchObject({
    base: 5,
    present: 5,
    cut: 0,
  })
  await officer.call(reorganization.setCounted, {
    planId,
    unitId: id(4),
    version: 1,
    isCounted: false,
    why: 'Là phòng, không có tư cách pháp nhân',
  })
  expect((await officer.call(reorganization.cutPlan, { planId })).count).toMatchObject({ base: 4, present: 3 })
  const { bytes } = await officer.download(reorganization.cutReport, { planId, form: 'pdf' })
  expect(bytes.length).toBeGreaterThan(10_000)
})
