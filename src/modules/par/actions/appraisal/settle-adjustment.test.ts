import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { par } from '../../contract.ts'
import { aRound } from '../../fixtures.ts'

let house: House
let round: Awaited<ReturnType<typeof aRound>>
let scorer: Client
let appraiser: Client
let colleague: Client
let assessmentId: string

beforeAll(async () => {
  house = await openHouse()
  round = await aRound(house)
  const unitId = await house.unit('Sở Tài chính', '2024-12-31')
  scorer = await house.person({ unitId, grants: [{ role: 'par-scorer', unitId }] })
  colleague = await house.person({ unitId, grants: [{ role: 'par-appraiser', unitId: null }] })
  appraiser = await house.person({
    unitId: round.office,
    fullName: 'Phạm Thị Thẩm',
    grants: [{ role: 'par-appraiser', unitId: null }],
  })
  assessmentId = (await scorer.call(par.assessments, { roundId: round.roundId })).assessments[0]?.id as string
})
afterAll(() => house.close())

const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error as Refused).problems[0]?.reason,
  )
const sheet = () => scorer.call(par.assessmentSheet, { assessmentId })
const status = (to: string) =>
  house.owner.query('update par.assessment set status = $1 where id = $2', [to, assessmentId])

test('a unit claims its bonus; more of one thing than a year can hold is refused', async () => {
  expect(await reasonOf(scorer.call(par.saveAdjustment, { assessmentId, version: 1, bonus: [101], penalty: [] }))).toBe(
    'par.adjustment-over',
  )
  const { version, self } = await scorer.call(par.saveAdjustment, { assessmentId, version: 1, bonus: [1], penalty: [] })
  expect(version).toBe(2)
  expect(self.bonus).toBeGreaterThan(0)
  expect(self.penalty).toBe(0)
})

test('the appraiser sets the penalty the unit did not claim, with a reason, and never of his own unit', async () => {
  const settle = (client: Client, more: object = {}) =>
    client.call(par.appraiseAdjustment, { assessmentId, version: 2, bonus: [0], penalty: [1], ...more })
  expect(await reasonOf(settle(appraiser))).toBe('par.not-submitted')
  await status('submitted')
  expect(await reasonOf(settle(colleague, { reason: 'Gửi chậm' }))).toBe('par.own-unit')
  expect(await reasonOf(settle(appraiser))).toBe('par.adjustment-without-reason')
  const { version, figures } = await settle(appraiser, { reason: 'Gửi báo cáo chậm một ngày' })
  expect(version).toBe(3)
  expect([figures.bonus, figures.penalty > 0]).toEqual([0, true])
  expect(await sheet()).toMatchObject({
    selfBonus: [1],
    appraisedBonus: [0],
    appraisedPenalty: [1],
    adjustmentAppraisal: { reason: 'Gửi báo cáo chậm một ngày', byName: 'Phạm Thị Thẩm' },
  })
  expect(await reasonOf(settle(appraiser, { reason: 'lần nữa' }))).toBe('par.stale-sheet')
})

test('what the appraiser said lapses when the unit claims something else', async () => {
  await status('returned')
  await scorer.call(par.saveAdjustment, { assessmentId, version: 3, bonus: [2], penalty: [] })
  expect(await sheet()).toMatchObject({ appraisedBonus: null, appraisedPenalty: null, adjustmentAppraisal: null })
})

test('a closed appraisal is opened again by whoever runs the round, with a reason that stays', async () => {
  const reopen = () => round.admin.call(par.reopenAppraisal, { assessmentId, reason: 'Nhập nhầm số liệu' })
  expect(await reasonOf(reopen())).toBe('par.not-appraised-yet')
  await status('appraised')
  await reopen()
  expect((await sheet()).status).toBe('submitted')
  const { rows } = await house.owner.query('select reopen_reason from par.assessment where id = $1', [assessmentId])
  expect(rows).toEqual([{ reopen_reason: 'Nhập nhầm số liệu' }])
  await status('returned')
})

test('an extension must lie after now and after the common end, and after submission there is nothing to extend', async () => {
  const { closesAt } = await sheet()
  const extend = (extendedTo: string, id = assessmentId) =>
    round.admin.call(par.extendUnit, { assessmentId: id, extendedTo, reason: 'Bão, mất điện ba ngày' })
  expect(await reasonOf(extend(closesAt as string))).toBe('par.extension-too-early')
  expect(await reasonOf(extend('2020-01-01T00:00:00Z'))).toBe('par.extension-too-early')
  const later = new Date(Date.parse(closesAt as string) + 86_400_000).toISOString()
  expect(await reasonOf(extend(later, crypto.randomUUID()))).toBe('par.not-found')
  await extend(later)
  expect((await sheet()).closesAt).toBe(later)
  await status('submitted')
  expect(await reasonOf(extend(later))).toBe('par.already-submitted')
})
