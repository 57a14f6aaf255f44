/** Local permissions through their doors, and what holds for units while they stand: by made-up law, for no computation rests on one yet. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { law } from '../contract.ts'
import { permissionOn, provisionsFor, recordPermission, rulesFor } from '../index.ts'

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
      ...{ ...row, from: '2006-01-01', to: '2017-08-28', article: 'Văn bản cũ (giả định)' },
    }),
  ),
  {
    ...{ rule: 'position-allowance', subject: 'trường giả định/Hiệu trưởng', value: { coefficient: 55 } },
    ...{ from: '2017-08-28', to: null, article: 'Văn bản mới (giả định)' },
  },
]
const written = (of: object = {}) => ({
  ...{ number: '12/TB-UBND', point: 'điểm 7.2', issuedOn: '2026-01-10', issuer: 'Chủ tịch UBND tỉnh' },
  ...{ title: 'Vận dụng xếp hạng và phụ cấp trường học', keptText: 'Văn bản cũ (giả định)', scopeId: school },
  ...{ firstDay: '2026-01-15', lastDay: null, note: '', levels: [] },
  kept: { area: 'personnel', rule: 'position-allowance', subject: null, heldOn: '2010-01-01' },
  ...of,
})
const holding = (unitId: number, day: string) =>
  house.arrange((tx) => provisionsFor(tx, { area: 'personnel', rows: RANKS, unitId, day }))
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
      article: 'Văn bản cũ (giả định) (còn áp dụng theo 12/TB-UBND, điểm 7.2 ngày 10/01/2026 của Chủ tịch UBND tỉnh)',
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

test('a rule version is kept as well; of some levels it reaches no other', async () => {
  const [rule] = await house.arrange((tx) => rulesFor(tx, { unitId: school, day: DAY, prefix: 'par.adjustments' }))
  await house.owner.query(
    `insert into law.rule_version (name, title, content, valid_from, valid_to, selected_by, article, source)
     select name, title, 'Cách cũ', '2015-01-01', valid_from, selected_by, 'Điều cũ', source from law.rule_version where id = $1`,
    [rule?.id],
  )
  const kept = { area: 'law', rule: 'par.adjustments', subject: null, heldOn: '2016-01-01' }
  await officer.call(
    law.recordPermission,
    written({ point: 'điểm 8', kept, scopeId: province, levels: ['department'] }),
  )
  const of = (unitId: number) => house.arrange((tx) => rulesFor(tx, { unitId, day: DAY, prefix: 'par.adjustments' }))
  expect(await of(elsewhere)).toMatchObject([{ content: 'Cách cũ', article: expect.stringContaining('điểm 8') }])
  expect(await of(province)).toMatchObject([{ content: rule?.content }])
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
