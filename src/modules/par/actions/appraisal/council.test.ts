import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { par } from '../../contract.ts'
import { aPdf } from '../../fixtures.ts'
import { aBodyRound, type BodyRound, fillSheet } from './fixtures.ts'

let house: House
let round: BodyRound
const ratio = (b: number) => ({ type: 'ratio' as const, a: 200_000, b: b * 10_000 })

beforeAll(async () => {
  house = await openHouse()
  round = await aBodyRound(house)
  await fillSheet(round.scorer, round.sheetId, { '1.1.2': ratio(19) })
  await round.head.call(par.submitAssessment, { assessmentId: round.sheetId })
  round.to('appraisal')
  await round.consolidator.call(par.appraiseEntry, {
    ...at('1.1.2'),
    version: 0,
    outcome: 'corrected',
    inputs: ratio(16),
    reason: 'Đối chiếu hệ thống',
  })
  await round.consolidator.call(par.agreeRemaining, { assessmentId: round.sheetId })
  await round.consolidator.call(par.closeAppraisal, { assessmentId: round.sheetId })
})
afterAll(() => house.close())

const at = (code: string) => ({ assessmentId: round.sheetId, criterionId: round.leaf(code) })
const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error as Refused).problems[0]?.reason,
  )
const leafOf = async (code: string) =>
  (await round.scorer.call(par.assessmentSheet, { assessmentId: round.sheetId })).leaves.find(
    ({ criterionId }) => criterionId === round.leaf(code),
  )
const points = async (code: string) => (await round.scorer.call(par.figureWorking, at(code))).points
const decide = (client: Client, more: object = {}) =>
  client.call(par.decideByCouncil, {
    ...at('1.1.2'),
    version: 0,
    outcome: 'corrected',
    inputs: ratio(17),
    reason: 'Hội đồng thống nhất tính thêm một nhiệm vụ',
    decisionNumber: '05/BB-HĐTĐ',
    ...more,
  })

test('the council waits for the unit’s say', async () => {
  expect(await reasonOf(decide(round.consolidator))).toBe('par.explanation-pending')
  round.to('explanation')
  await round.scorer.call(par.saveExplanation, {
    ...at('1.1.2'),
    version: 0,
    accepted: false,
    inputs: ratio(18),
    text: 'Đã hoàn thành',
  })
  await round.head.call(par.sendExplanation, { assessmentId: round.sheetId })
})

test('its decision is recorded by whoever consolidates, never of his own unit, with number and reason', async () => {
  expect(await reasonOf(decide(round.justice))).toBe('access.not-permitted')
  expect(await reasonOf(decide(round.substitute))).toBe('par.other-consolidator')
  expect(await reasonOf(decide(round.consolidator, { reason: ' ' }))).toBe('par.correction-without-reason')
  expect(await reasonOf(decide(round.consolidator, { outcome: 'kept', inputs: null, reason: '' }))).toBe(
    'par.kept-without-reason',
  )
  expect(await reasonOf(decide(round.consolidator, { decisionNumber: ' ' }))).toBeDefined()
  const { appraisal } = await decide(round.consolidator)
  expect(appraisal).toMatchObject({ points: 17_000, decisionNumber: '05/BB-HĐTĐ', version: 1, explanationVersion: 1 })
  expect(await points('1.1.2')).toBe(17_000)
})

test('no earlier hand overrules it, and it answers what was contested', async () => {
  round.to('second-appraisal')
  expect(
    await reasonOf(round.consolidator.call(par.appraiseAgain, { ...at('1.1.2'), version: 0, outcome: 'agreed' })),
  ).toBe('par.council-decided')
  await round.consolidator.call(par.settleAppraisal, { assessmentId: round.sheetId })
})

test('the council itself may decide anew, seeing what it decided before', async () => {
  expect(await reasonOf(decide(round.consolidator))).toBe('par.stale-entry')
  await decide(round.consolidator, { version: 1, inputs: ratio(18), decisionNumber: '06/BB-HĐTĐ' })
  expect(await points('1.1.2')).toBe(18_000)
  const { states } = await round.scorer.call(par.criterionHistory, at('1.1.2'))
  expect(states[0]).toMatchObject({ hand: 'council', decisionNumber: '05/BB-HĐTĐ', points: 17_000 })
})

test('opened again to its beginning, the criterion is closed to the first appraiser and to the explanation', async () => {
  const reopen = () => round.admin.call(par.reopenAppraisal, { assessmentId: round.sheetId, reason: 'Bổ sung hồ sơ' })
  await reopen()
  await reopen()
  round.to('explanation')
  expect(
    await reasonOf(round.scorer.call(par.saveExplanation, { ...at('1.1.2'), version: 1, accepted: true, text: '' })),
  ).toBe('par.council-decided')
  const paper = { ...at('1.1.2'), title: 'Biên bản', hand: 'explanation' as const }
  const file = { name: 'bb.pdf', bytes: aPdf('muộn'), mediaType: 'application/pdf' }
  expect(await reasonOf(round.scorer.upload(par.uploadEvidence, paper, file))).toBe('par.council-decided')
  await reopen()
  round.to('appraisal')
  expect(
    await reasonOf(round.consolidator.call(par.appraiseEntry, { ...at('1.1.2'), version: 1, outcome: 'agreed' })),
  ).toBe('par.council-decided')
})

test('when the unit changes what was decided upon, the decision lapses like any approval, and stays to be read', async () => {
  await round.consolidator.call(par.returnForSupplement, { assessmentId: round.sheetId, reason: 'Bổ sung hồ sơ' })
  await round.scorer.upload(
    par.uploadEvidence,
    { ...at('1.1.2'), title: 'Biên bản nghiệm thu' },
    { name: 'bien-ban.pdf', bytes: aPdf('nghiệm thu'), mediaType: 'application/pdf' },
  )
  expect(await points('1.1.2')).toBe(19_000)
  expect((await leafOf('1.1.2'))?.council).toMatchObject({ points: 18_000, decisionNumber: '06/BB-HĐTĐ' })
})
