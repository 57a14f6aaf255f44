import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { notices } from '../../../notices/contract.ts'
import { par } from '../../contract.ts'
import { aRound, fillSheet, toApprove } from '../../fixtures.ts'

let house: House
let scorer: Client
let head: Client
let deputy: Client
let stranger: Client
let assessmentId: string

/** Everything is filled in and approved but bonus and penalty. */
beforeAll(async () => {
  house = await openHouse()
  const round = await aRound(house, { headReview: true })
  const unitId = await house.unit('Sở Tài chính', '2024-12-31')
  const person = (role: string) => house.person({ unitId, fullName: `Người ${role}`, grants: [{ role, unitId }] })
  scorer = await person('par-scorer')
  head = await person('par-head')
  deputy = await house.person({ unitId, fullName: 'Đỗ Văn Phó', grants: [{ role: 'par-head', unitId }] })
  stranger = round.admin
  assessmentId = (await scorer.call(par.assessments, { roundId: round.roundId })).assessments[0]?.id as string
  await fillSheet(scorer, assessmentId)
  await head.call(par.approveRemaining, { assessmentId, leaves: toApprove(await sheet()) })
})
afterAll(() => house.close())

const sheet = (client = head) => client.call(par.assessmentSheet, { assessmentId })
const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Refused) => error.problems[0]?.reason,
  )
async function claim(bonus: number[]) {
  const { adjustmentVersion: version } = await sheet()
  return scorer.call(par.saveAdjustment, { assessmentId, version, bonus, penalty: [] })
}
const say = (client: Client, version: number, bonus: number[], more: object = { outcome: 'approved' }) =>
  client.call(par.reviewAdjustment, { assessmentId, version, bonus, penalty: [], ...more } as never)
const problems = async () => (await sheet()).submitProblems.map(({ reason, at }) => [reason, at])

test('where nothing is claimed nothing stands in the way, and there is nothing to say', async () => {
  expect(await problems()).toEqual([])
  expect(await reasonOf(say(head, 0, []))).toBe('par.nothing-claimed')
})

test('what is claimed is one more row to approve before the sheet may be sent', async () => {
  await claim([1])
  expect(await problems()).toEqual([['par.claim-not-approved', 'thuong-tru']])
  expect(await reasonOf(head.call(par.submitAssessment, { assessmentId }))).toBe('par.claim-not-approved')
  expect(await reasonOf(say(scorer, 0, [1]))).toBe('access.not-permitted')
  await say(head, 0, [1])
  expect(await problems()).toEqual([])
  expect((await sheet()).adjustmentReview).toMatchObject({ outcome: 'approved', bonus: [1], version: 1 })
  expect((await sheet(stranger)).adjustmentReview, 'said inside the unit alone').toBe(null)
})

test('an approval is of the counts he saw, and lapses when they change', async () => {
  await claim([2])
  expect(await problems()).toEqual([['par.claim-not-approved', 'thuong-tru']])
  expect(await reasonOf(say(head, 1, [1]))).toBe('par.claim-changed')
})

test('sent back with a comment, those who score are told; of two who speak at once the second is told', async () => {
  expect(await reasonOf(say(head, 1, [2], { outcome: 'sent-back' }))).toBe('par.claim-back-without-comment')
  await say(head, 1, [2], { outcome: 'sent-back', comment: 'chỉ có một sáng kiến được công nhận' })
  const told = (await scorer.call(notices.notices, {})).notices.map(({ title, path }) => ({ title, path }))
  expect(told).toContainEqual({
    title: 'Lãnh đạo trả lại điểm thưởng, điểm trừ',
    path: `/par/assessments/${assessmentId}?tieuChi=thuong-tru`,
  })
  expect(await reasonOf(say(deputy, 1, [2]))).toBe('par.stale-claim-review')
  await claim([1])
  await say(deputy, 2, [1])
  await head.call(par.submitAssessment, { assessmentId })
  expect(await reasonOf(say(head, 3, [1]))).toBe('par.already-submitted')
})
