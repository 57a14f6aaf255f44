/** Local permissions through their doors, and the law of units as they leave it; what is computed by it: entitlement. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { law } from '../contract.ts'
import { lawsOfUnits, permissionOn, recordPermission } from '../index.ts'
import { provisionsHolding } from '../rules/holding.ts'

let house: House
let [province, school, elsewhere] = [0, 0, 0]
let officer: Client & { accountId: string }
let reader: Client

const DAY = '2026-03-01'
beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2026-03-02T02:00:00Z')
  province = await house.unit('Tỉnh Bắc Ninh', DAY)
  school = await house.unit('Sở Giáo dục và Đào tạo', DAY)
  elsewhere = await house.unit('Sở Y tế', DAY)
  officer = await house.person({ unitId: school, grants: [{ role: 'par-admin', unitId: null }] })
  reader = await house.person({ unitId: school, grants: [{ role: 'personnel-hr', unitId: school }] })
})
afterAll(() => house.close())

const RANKS = [
  ...[{ rule: 'position-allowance', subject: 'trường giả định/Hiệu trưởng', value: { coefficient: 70 } }].map(
    (row) => ({
      ...row,
      from: '2006-01-01',
      to: '2017-08-28',
      article: 'Văn bản cũ (giả định)',
    }),
  ),
  {
    rule: 'position-allowance',
    subject: 'trường giả định/Hiệu trưởng',
    value: { coefficient: 55 },
    from: '2017-08-28',
    to: null,
    article: 'Văn bản mới (giả định)',
  },
]
const written = (of: object = {}) => ({
  number: '12/TB-UBND',
  point: 'điểm 7.2',
  issuedOn: '2026-01-10',
  issuer: 'Chủ tịch UBND tỉnh',
  title: 'Vận dụng xếp hạng và phụ cấp trường học',
  keptText: 'Văn bản cũ (giả định)',
  scopeId: school,
  firstDay: '2026-01-15',
  lastDay: null,
  note: '',
  levels: [],
  chosenIds: [],
  kept: { area: 'personnel', rule: 'position-allowance', subject: null, heldOn: '2010-01-01' },
  ...of,
})
const holding = async (unitId: number, day: string) => {
  const law = await house.arrange((tx) => lawsOfUnits(tx, { area: 'personnel', rows: RANKS, day }))
  return provisionsHolding(law(unitId), day)
}
const reasons = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: Refused) => error.problems.map(({ reason }) => reason),
  )

test('while it stands the older text holds for its units, and names the document; withdrawn, the text of the day holds again', async () => {
  const { permissionId } = await officer.call(law.recordPermission, written())
  expect(await holding(school, '2026-01-14')).toMatchObject([{ value: { coefficient: 55 } }])
  expect(await holding(school, DAY)).toMatchObject([
    {
      value: { coefficient: 70 },
      article:
        'Văn bản cũ (giả định); tiếp tục áp dụng theo 12/TB-UBND, điểm 7.2 ngày 10/01/2026 của Chủ tịch UBND tỉnh',
    },
  ])
  expect(await holding(elsewhere, DAY)).toMatchObject([{ value: { coefficient: 55 } }])

  const withdraw = { permissionId, version: 1, on: '2026-02-01', by: '20/TB-UBND', because: 'Có văn bản mới' }
  expect(await reasons(officer.call(law.withdrawPermission, { ...withdraw, version: 2 }))).toEqual([
    'law.stale-permission',
  ])
  expect(await reasons(officer.call(law.withdrawPermission, { ...withdraw, on: '2026-01-01' }))).toEqual([
    'law.withdrawn-before',
  ])
  await officer.call(law.withdrawPermission, withdraw)
  expect(await holding(school, '2026-01-31')).toMatchObject([{ value: { coefficient: 70 } }])
  expect(await holding(school, '2026-02-01')).toMatchObject([{ value: { coefficient: 55 } }])
  expect((await reader.call(law.permissions, { asOf: DAY })).permissions).toMatchObject([
    { id: permissionId, stands: false, withdrawn: { by: '20/TB-UBND' }, scopeName: 'Sở Giáo dục và Đào tạo' },
  ])
})

test('of some levels it reaches no other; of chosen units no other of that level', async () => {
  const whole = { scopeId: province, levels: ['department'] as const, firstDay: '2026-02-10' }
  const unknown = written({ ...whole, point: 'điểm 8', chosenIds: [elsewhere], levels: ['commune'] })
  expect(await reasons(officer.call(law.recordPermission, unknown))).toEqual(['law.permission-outside'])
  await officer.call(law.recordPermission, written({ ...whole, point: 'điểm 8', chosenIds: [elsewhere] }))
  expect(await holding(elsewhere, DAY)).toMatchObject([{ article: expect.stringContaining('điểm 8') }])
  expect(await holding(school, DAY)).toMatchObject([{ value: { coefficient: 55 } }])
  await officer.call(law.recordPermission, written({ ...whole, point: 'điểm 9', number: '', firstDay: '2026-02-11' }))
  expect(await holding(school, DAY)).toMatchObject([
    { article: expect.stringContaining('theo văn bản không ghi số, điểm 9 ngày 10/01/2026') },
  ])
  expect(await holding(province, DAY)).toMatchObject([{ value: { coefficient: 55 } }])
})

test('what it keeps may be said later, once, of what the program computes with', async () => {
  const { permissionId } = await officer.call(law.recordPermission, written({ point: 'điểm 10', kept: null }))
  const { provisions } = await officer.call(law.findProvisions, { text: 'xep hang truong 35/2006' })
  expect(provisions).toMatchObject([
    { rule: 'school-rank', subject: null, to: '2017-08-28', heldOn: '2017-08-27', title: 'Xếp hạng trường' },
  ])
  const { area, rule, subject, heldOn } = provisions[0] as (typeof provisions)[number]
  const named = { permissionId, version: 1, kept: { area, rule, subject, heldOn } }
  expect(await reasons(reader.call(law.nameProvision, named))).toEqual(['access.not-permitted'])
  const unknown = { ...named.kept, rule: 'la-gi' }
  expect(await reasons(officer.call(law.nameProvision, { ...named, kept: unknown }))).toEqual(['law.no-such-rule'])
  await officer.call(law.nameProvision, named)
  expect(await reader.call(law.permission, { permissionId, asOf: DAY })).toMatchObject({
    kept: named.kept,
    keptTitle: 'Xếp hạng trường',
    version: 2,
  })
  expect(await reasons(officer.call(law.nameProvision, { ...named, version: 2 }))).toEqual(['law.provision-named'])
})

test('recorded by a neighbour in its own transaction; a text nothing computes with is kept for reading', async () => {
  const { permissionId } = await house.arrange((tx) =>
    recordPermission(
      {
        tx,
        now: house.clock.now,
        actor: { accountId: officer.accountId, fullName: 'Cán bộ', unitId: school },
      } as never,
      written({
        point: 'điểm 7.1',
        title: 'Vận dụng thời hạn chuyển đổi vị trí',
        kept: null,
        levels: [],
        lastDay: '2026-02-28',
      }),
    ),
  )
  expect(await house.arrange((tx) => permissionOn(tx, permissionId, '2026-02-28'))).toMatchObject({
    stands: true,
    kept: null,
  })
  expect(await house.arrange((tx) => permissionOn(tx, permissionId, DAY))).toMatchObject({ stands: false })
})

test('what cannot be so is refused, and only who confirms rules records one', async () => {
  expect(await reasons(officer.call(law.recordPermission, written({ point: 'x', firstDay: '2026-01-01' })))).toEqual([
    'law.permission-before-issued',
  ])
  expect(await reasons(officer.call(law.recordPermission, written({ point: 'x', lastDay: '2026-01-14' })))).toEqual([
    'law.permission-days',
  ])
  const ahead = { area: 'personnel', rule: 'position-allowance', subject: null, heldOn: '2026-02-01' }
  expect(await reasons(officer.call(law.recordPermission, written({ point: 'x', kept: ahead })))).toEqual([
    'law.permission-not-older',
  ])
  const unknown = { area: 'personnel', rule: 'la-gi', subject: null, heldOn: '2010-01-01' }
  expect(await reasons(officer.call(law.recordPermission, written({ point: 'x', kept: unknown })))).toEqual([
    'law.no-such-rule',
  ])
  expect(await reasons(officer.call(law.recordPermission, written()))).toEqual(['law.permission-twice'])
  expect(await reasons(reader.call(law.recordPermission, written({ point: 'x' })))).toEqual(['access.not-permitted'])
})
