import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { notices } from '../../../notices/contract.ts'
import { par } from '../../contract.ts'
import { aBodyRound, type BodyRound, fillSheet } from '../appraisal/fixtures.ts'

let house: House
let round: BodyRound
const ratio = (b: number) => ({ type: 'ratio' as const, a: 200_000, b: b * 10_000 })

beforeAll(async () => {
  house = await openHouse()
  round = await aBodyRound(house)
  await fillSheet(round.scorer, round.sheetId, { '1.1.2': ratio(19), '2.1.2': ratio(18), '1.5': ratio(15) })
  await round.head.call(par.submitAssessment, { assessmentId: round.sheetId })
  round.to('appraisal')
  const correct = (code: string, b: number) =>
    round.consolidator.call(par.appraiseEntry, {
      ...at(code),
      version: 0,
      outcome: 'corrected',
      inputs: ratio(b),
      reason: 'Đối chiếu hệ thống theo dõi nhiệm vụ',
    })
  await correct('1.1.2', 16)
  await correct('2.1.2', 17)
  await round.consolidator.call(par.agreeRemaining, { assessmentId: round.sheetId })
  await round.consolidator.call(par.closeAppraisal, { assessmentId: round.sheetId })
})
afterAll(() => house.close())

const at = (code: string) => ({ assessmentId: round.sheetId, criterionId: round.leaf(code) })
const reasonsOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: unknown) => (error as Refused).problems.map(({ reason }) => reason),
  )
const sheet = (client: Client = round.scorer) => client.call(par.assessmentSheet, { assessmentId: round.sheetId })
const leafOf = async (code: string, client?: Client) =>
  (await sheet(client)).leaves.find(({ criterionId }) => criterionId === round.leaf(code))
const explain = (code: string, more: object = {}) =>
  round.scorer.call(par.saveExplanation, { ...at(code), version: 0, accepted: false, text: 'Đã hoàn thành', ...more })
const answer = (client: Client, code: string, more: object = {}) =>
  client.call(par.appraiseAgain, { ...at(code), version: 0, outcome: 'agreed', ...more })
const titles = async (client: Client) => (await client.call(notices.notices, {})).notices.map(({ title }) => title)

test('the unit hears that it is appraised, and by when it may explain', async () => {
  expect(await titles(round.head)).toContain('Đã thẩm định lần một xong phiếu của Sở Y tế')
  expect(await reasonsOf(explain('1.1.2'))).toEqual(['par.window-not-yet'])
  expect((await sheet()).mayExplain?.sentence).toContain('giải trình')
})

test('its first page knows what may be explained, and until when, longer for whom it was made longer', async () => {
  const { assessments } = await round.head.call(par.myWork, {})
  const found = assessments.find(({ id }) => id === round.sheetId)
  expect(found).toMatchObject({ status: 'appraised', explainable: 3 })
  const before = found?.explaining?.closesAt as string
  const longer = new Date(Date.parse(before) + 3_600_000).toISOString()
  await round.admin.call(par.extendUnit, {
    assessmentId: round.sheetId,
    stage: 'explanation',
    extendedTo: longer,
    reason: 'Bão số 3',
  })
  const after = (await round.head.call(par.myWork, {})).assessments.find(({ id }) => id === round.sheetId)
  expect(Date.parse(after?.explaining?.closesAt as string)).toBe(Date.parse(longer))
  await round.admin.call(par.withdrawExtension, { assessmentId: round.sheetId, stage: 'explanation', reason: 'Đã đủ' })
})

test('in its window the unit contests what lost points, with the inputs it holds to', async () => {
  round.to('explanation')
  const { explanation } = await explain('1.1.2', { inputs: ratio(18), text: 'Hai nhiệm vụ xong trước ngày 31/12' })
  expect(explanation).toMatchObject({ version: 1, appraisalVersion: 1, sentAt: null })
  expect(await reasonsOf(explain('1.1.1'))).toEqual(['par.nothing-to-explain'])
  expect(await reasonsOf(explain('1.7'))).toEqual(['par.not-self-assessed'])
  expect(await reasonsOf(explain('2.1.2', { inputs: { type: 'ratio', a: -10_000, b: 0 } }))).toEqual([
    'par.ratio-negative',
  ])
})

test('a save on an older version is refused with who was faster', async () => {
  await explain('1.1.2', { version: 1, inputs: ratio(18), text: 'Hai nhiệm vụ xong trước ngày 31/12/2024' })
  expect(await reasonsOf(explain('1.1.2', { version: 1 }))).toEqual(['par.stale-entry'])
})

test('what is being written is read by the unit alone, and counts for nothing yet', async () => {
  expect((await leafOf('1.1.2'))?.explanationDraft?.version).toBe(2)
  const seen = await leafOf('1.1.2', round.consolidator)
  expect([seen?.explanation, seen?.explanationDraft]).toEqual([null, null])
  expect(await reasonsOf(answer(round.consolidator, '1.1.2'))).toEqual(['par.not-explained'])
})

test('the scorer writes, the head sends; what contests without words is named', async () => {
  await explain('2.1.2', { text: '' })
  await explain('1.5', { accepted: true, inputs: ratio(20) })
  expect(
    (await sheet()).leaves.find(({ criterionId }) => criterionId === round.leaf('1.5'))?.explanationDraft,
  ).toMatchObject({ accepted: true, inputs: null })
  expect(await reasonsOf(round.scorer.call(par.sendExplanation, { assessmentId: round.sheetId }))).toEqual([
    'access.not-permitted',
  ])
  expect(await reasonsOf(round.head.call(par.sendExplanation, { assessmentId: round.sheetId }))).toEqual([
    'par.explanation-empty',
  ])
  await explain('2.1.2', { version: 1, text: 'Báo cáo đã gửi Sở Tư pháp ngày 15/12' })
  await round.head.call(par.sendExplanation, { assessmentId: round.sheetId })
  expect(await sheet()).toMatchObject({ status: 'explained', contested: 2, answered: 0 })
  expect(await reasonsOf(explain('1.1.2', { version: 2 }))).toEqual(['par.already-explained'])
})

test('the body hears of what is its own, whoever consolidates of all of it', async () => {
  expect(await titles(round.justice)).toEqual(['Sở Y tế đã gửi giải trình'])
  expect(await titles(round.consolidator)).toContain('Sở Y tế đã gửi giải trình')
  expect(await titles(round.substitute)).not.toContain('Sở Y tế đã gửi giải trình')
})

test('the first appraisal stays in force until somebody answers', async () => {
  const { appraisedFigures, self } = await sheet()
  expect(self.points - appraisedFigures.points).toBe(3_000 + 500)
})

test('contested criteria wait in the queue of the second appraisal, of a body its own', async () => {
  const queue = async (client: Client) =>
    (await client.call(par.contested, { roundId: round.roundId })).rows.map(
      ({ criterion, claimedPoints, firstPoints, answered }) => [criterion.code, claimedPoints, firstPoints, answered],
    )
  expect(await queue(round.consolidator)).toEqual([
    ['1.1.2', 18_000, 16_000, false],
    ['2.1.2', null, 8_500, false],
  ])
  expect(await queue(round.justice)).toEqual([['2.1.2', null, 8_500, false]])
  const { assessments } = await round.justice.call(par.appraisalQueue, { roundId: round.roundId })
  expect(assessments.find(({ id }) => id === round.sheetId)).toMatchObject({ mine: 1, mineDone: 0 })
})

test('the second appraisal answers what was contested, in its window, each body its own', async () => {
  expect(await reasonsOf(answer(round.consolidator, '1.1.2'))).toEqual(['par.window-not-yet'])
  round.to('second-appraisal')
  expect(await reasonsOf(answer(round.justice, '1.1.2'))).toEqual(['par.other-body'])
  expect(await reasonsOf(answer(round.consolidator, '1.5'))).toEqual(['par.not-contested'])
  expect(await reasonsOf(answer(round.consolidator, '1.1.2', { outcome: 'kept' }))).toEqual(['par.kept-without-reason'])
  expect(await reasonsOf(round.consolidator.call(par.settleAppraisal, { assessmentId: round.sheetId }))).toEqual([
    'par.contested-unanswered',
    'par.contested-unanswered',
  ])
  const agreed = await answer(round.consolidator, '1.1.2')
  expect(agreed.appraisal).toMatchObject({ points: 18_000, explanationVersion: 2, entryVersion: 1 })
  const kept = await answer(round.justice, '2.1.2', { outcome: 'kept', reason: 'Báo cáo gửi sau thời hạn' })
  expect(kept.appraisal).toMatchObject({ points: 8_500, outcome: 'kept' })
})

test('all answered, the sheet is settled, and the unit hears of its points', async () => {
  await round.consolidator.call(par.settleAppraisal, { assessmentId: round.sheetId })
  const settled = await sheet()
  expect(settled).toMatchObject({ status: 'settled', settledByName: 'Phạm Thị Thẩm', contested: 2, answered: 2 })
  expect(settled.self.points - settled.appraisedFigures.points).toBe(1_000 + 500)
  expect(await titles(round.head)).toContain('Đã thẩm định xong phiếu của Sở Y tế')
  expect(await reasonsOf(answer(round.consolidator, '1.1.2', { version: 1 }))).toEqual(['par.not-explained'])
})

test('a settled sheet is opened again for the second appraisal, then for the explanation, then for the first', async () => {
  const reopen = () =>
    round.admin.call(par.reopenAppraisal, { assessmentId: round.sheetId, reason: 'Nhập nhầm số liệu' })
  await reopen()
  expect((await sheet()).status).toBe('explained')
  await answer(round.consolidator, '1.1.2', { version: 1, outcome: 'corrected', inputs: ratio(17), reason: 'Một việc' })
  await reopen()
  expect(await sheet()).toMatchObject({ status: 'appraised', explainedAt: null })
  await reopen()
  expect((await sheet()).status).toBe('submitted')
})

test('an approval lapses with what it was about: the explanation of a changed appraisal is asked for again', async () => {
  round.to('appraisal')
  await round.consolidator.call(par.appraiseEntry, {
    ...at('1.1.2'),
    version: 1,
    outcome: 'corrected',
    inputs: ratio(15),
    reason: 'Thêm một nhiệm vụ quá hạn',
  })
  await round.consolidator.call(par.closeAppraisal, { assessmentId: round.sheetId })
  round.to('explanation')
  expect(await reasonsOf(round.head.call(par.sendExplanation, { assessmentId: round.sheetId }))).toEqual([
    'par.explanation-lapsed',
  ])
  await explain('1.1.2', { version: 2, inputs: ratio(18), text: 'Như đã giải trình' })
  // The second appraisal of before was about the explanation before: it counts no more.
  expect((await sheet()).leaves.find(({ criterionId }) => criterionId === round.leaf('1.1.2'))?.second?.outcome).toBe(
    'corrected',
  )
  await round.head.call(par.sendExplanation, { assessmentId: round.sheetId })
  expect(await sheet()).toMatchObject({ contested: 2, answered: 1 })
})
