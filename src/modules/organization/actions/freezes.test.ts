import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { organization } from '../contract.ts'
import { whyNotFrozen } from '../queries/freezes-against.ts'
import type { Change } from '../rules/ledger/change.ts'
import { noteAttempt } from './note-attempt.ts'

let house: House
let officer: Client & { accountId: string }
let scorer: Client & { accountId: string }
let province: number
let health: number

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2021-10-05T03:00:00Z')
  province = await house.unit('Tỉnh Bắc Giang', '2021-10-05')
  health = await house.unit('Sở Y tế', '2021-10-05')
  officer = await house.person({ unitId: health, grants: [{ role: 'organization-manager', unitId: null }] })
  scorer = await house.person({
    fullName: 'Trần Văn Chấm',
    unitId: health,
    grants: [{ role: 'par-scorer', unitId: health }],
  })
})
afterAll(() => house.close())

const order = (of: object = {}) => ({
  number: 'Thông báo 1/TB-UBND',
  issuedOn: '2021-09-17',
  issuer: 'Chủ tịch UBND tỉnh',
  title: 'Tạm dừng',
  scopeId: province,
  levels: ['service' as const, 'village' as const],
  note: '',
  kinds: ['establish' as const, 'split' as const],
  firstDay: '2021-09-17',
  lastDay: null,
  ...of,
})
const reasonsOf = (asked: Promise<unknown>) =>
  asked.then(
    () => [],
    (error: Refused) => error.problems.map(({ reason, at }) => [reason, at]),
  )
const aCentre = (): Change => ({
  kind: 'establish',
  day: '2022-01-01',
  before: [],
  children: [],
  succession: null,
  after: [
    {
      unitId: -1,
      code: null,
      level: 'service',
      kind: 'Trung tâm',
      name: 'Thử',
      fullName: 'Trung tâm Thử',
      parentId: health,
      seat: null,
    },
  ],
})
const asked = (proposalId: string, decidedOn = '2021-10-05') => ({ change: aCentre(), decidedOn, proposalId })
const note = (proposalId: string, title: string) =>
  house.arrange((tx) =>
    noteAttempt(tx, {
      ...asked(proposalId),
      title,
      at: house.clock.now,
      by: { accountId: scorer.accountId, fullName: 'Trần Văn Chấm', unitId: health },
    }),
  )
const stopped = (proposalId: string, decidedOn?: string) =>
  house.arrange((tx) => whyNotFrozen(tx, asked(proposalId, decidedOn)))

test('an order binds from its day, is mended over its version, lets one event through, and is lifted with a reason', async () => {
  const [first, second] = [randomUUID(), randomUUID()]
  const { orderId } = await officer.call(organization.issueFreeze, order())
  expect(await stopped(first)).toMatchObject([{ reason: 'organization.frozen', at: orderId }])
  expect(await stopped(first, '2021-09-16')).toEqual([])
  await note(first, 'Thành lập Trung tâm Thử')

  const edit = { ...order({ title: 'Tạm dừng thành lập, chia tách' }), orderId, version: 1 }
  await officer.call(organization.editFreeze, edit)
  expect(await reasonsOf(officer.call(organization.editFreeze, edit))).toEqual([
    ['organization.stale-freeze', undefined],
  ])

  const exception = {
    orderId,
    unitId: health,
    level: 'service' as const,
    kind: 'establish' as const,
    reason: 'Dịch vụ thiết yếu',
    what: 'Thành lập một trung tâm',
    approver: 'Chủ tịch UBND tỉnh',
    decisionNumber: '9/UBND-NC',
    decidedOn: '2021-10-01',
  }
  const { exceptionId } = await officer.call(organization.grantException, exception)
  expect(await stopped(first)).toEqual([])
  house.clock.now = new Date('2021-10-05T04:00:00Z')
  await note(first, 'Thành lập Trung tâm Thử')
  // Looked at again, it is the same proposal's still; another one's no more.
  await note(first, 'Thành lập Trung tâm Thử')
  expect(await stopped(first)).toEqual([])
  expect(await stopped(second)).toHaveLength(1)
  expect(
    await reasonsOf(officer.call(organization.withdrawException, { exceptionId, version: 1, reason: 'Không còn cần' })),
  ).toEqual([['organization.exception-used', undefined]])

  const { attempts } = await scorer.call(organization.freezeAttempts, { from: '2021-10-05', to: '2021-10-05' })
  expect(attempts.map(({ outcome, unitName, exception: by }) => [outcome, unitName, by?.decisionNumber])).toEqual([
    ['excepted', 'Trung tâm Thử', '9/UBND-NC'],
    ['refused', 'Trung tâm Thử', undefined],
  ])
  expect((await scorer.call(organization.freezeAttempts, { from: '2021-10-06' })).attempts).toEqual([])

  const lift = { orderId, version: 2, liftedOn: '2021-11-01', basis: '2/TB-UBND', reason: 'Đã sắp xếp xong' }
  expect(await reasonsOf(officer.call(organization.liftFreeze, { ...lift, liftedOn: '2021-09-01' }))).toEqual([
    ['organization.lift-before', 'liftedOn'],
  ])
  await officer.call(organization.liftFreeze, lift)
  expect(await stopped(second, '2021-10-31')).toHaveLength(1)
  expect(await stopped(second, '2021-11-01')).toEqual([])
  const { order: lifted } = await scorer.call(organization.freeze, { orderId })
  expect(lifted).toMatchObject({ isBinding: true, liftedOn: '2021-11-01', refused: 1, excepted: 1, exceptions: 1 })
  expect(await reasonsOf(officer.call(organization.editFreeze, { ...edit, version: 3 }))).toEqual([
    ['organization.freeze-lifted', undefined],
  ])
})

test('what cannot be so is named by its field, and only who may freeze does', async () => {
  const { orderId } = await officer.call(organization.issueFreeze, order({ number: '3/TB-UBND' }))
  expect(
    await reasonsOf(officer.call(organization.issueFreeze, order({ firstDay: '2021-09-01', lastDay: '2021-08-01' }))),
  ).toEqual([
    ['organization.freeze-before-issued', 'firstDay'],
    ['organization.freeze-days', 'lastDay'],
  ])
  expect(await reasonsOf(officer.call(organization.issueFreeze, order({ number: ' 3/TB-UBND ' })))).toEqual([
    ['organization.freeze-twice', 'number'],
  ])
  const exception = {
    orderId,
    unitId: health,
    level: 'service' as const,
    kind: 'merge' as const,
    what: 'Sáp nhập',
    reason: 'Thử',
    approver: 'Chủ tịch',
    decisionNumber: '1',
    decidedOn: '2021-10-01',
  }
  expect(await reasonsOf(officer.call(organization.grantException, exception))).toEqual([
    ['organization.exception-not-frozen', 'kind'],
  ])
  const outside = { ...exception, kind: 'establish' as const, unitId: await house.unit('Tỉnh Bắc Ninh', '2021-10-05') }
  expect(await reasonsOf(officer.call(organization.grantException, outside))).toEqual([
    ['organization.exception-outside', 'unitId'],
  ])
  expect(await reasonsOf(scorer.call(organization.issueFreeze, order({ number: '4' })))).toEqual([
    ['access.not-permitted', undefined],
  ])
})
