import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../../../../tests/support/house.ts'
import { notices } from '../../../notices/contract.ts'
import { par } from '../../contract.ts'
import { aRound, fillSheet } from '../../fixtures.ts'

let house: House
let round: Awaited<ReturnType<typeof aRound>>
let scorer: Client
let head: Client
let other: Client
let appraiser: Client
let assessmentId: string

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2026-11-24T01:00:00Z')
  round = await aRound(house)
  const [unitId, otherId] = [await house.unit('Sở Y tế', '2024-12-31'), await house.unit('Sở Tài chính', '2024-12-31')]
  scorer = await house.person({ unitId, grants: [{ role: 'par-scorer', unitId }] })
  head = await house.person({ unitId, grants: [{ role: 'par-head', unitId }] })
  other = await house.person({ unitId: otherId, grants: [{ role: 'par-scorer', unitId: otherId }] })
  appraiser = await house.person({ unitId: round.office, grants: [{ role: 'par-appraiser', unitId: null }] })
  assessmentId = (await scorer.call(par.assessments, { roundId: round.roundId })).assessments[0]?.id as string
})
afterAll(() => house.close())

const told = async (person: Client) =>
  (await person.call(notices.notices, { pageSize: 200 })).notices.map(({ kind, title, body }) => [kind, title, body])
/** Each event has its own minute, so that the newest is the last. */
async function newest(work: Promise<unknown>) {
  await work
  house.clock.now = new Date(house.clock.now.getTime() + 60_000)
  const [ofScorer, ofHead] = [(await told(scorer))[0], (await told(head))[0]]
  expect(ofHead).toEqual(ofScorer)
  return ofScorer
}

test('longer for the unit, and longer taken back', async () => {
  const extendedTo = '2026-12-05T10:00:00Z'
  expect(
    await newest(round.admin.call(par.extendUnit, { assessmentId, extendedTo, reason: 'đơn vị chuyển trụ sở' })),
  ).toEqual([
    'deadline',
    'Sở Y tế được gia hạn tự đánh giá, chấm điểm',
    'Hạn mới: 05/12/2026 17:00. Lý do: đơn vị chuyển trụ sở.',
  ])
  expect(
    await newest(
      round.admin.call(par.withdrawExtension, { assessmentId, stage: 'self-assessment', reason: 'đã xong việc' }),
    ),
  ).toEqual([
    'deadline',
    'Sở Y tế không còn được gia hạn tự đánh giá, chấm điểm',
    'Áp dụng lại thời hạn chung của kỳ. Lý do: đã xong việc.',
  ])
})

test('the appraisal has ended, and is opened again', async () => {
  await fillSheet(scorer, assessmentId)
  await head.call(par.submitAssessment, { assessmentId })
  await appraiser.call(par.agreeRemaining, { assessmentId })
  expect(await newest(appraiser.call(par.closeAppraisal, { assessmentId }))).toEqual([
    'result',
    'Đã thẩm định xong phiếu của Sở Y tế',
    'Xem điểm thẩm định từng tiêu chí.',
  ])
  expect(
    await newest(round.admin.call(par.reopenAppraisal, { assessmentId, reason: 'Bỏ sót tài liệu kiểm chứng!' })),
  ).toEqual([
    'result',
    'Mở lại thẩm định phiếu của Sở Y tế',
    'Lý do: Bỏ sót tài liệu kiểm chứng! Điểm thẩm định của phiếu có thể thay đổi.',
  ])
})

test('a refused step tells nobody, and another unit learns nothing', async () => {
  const before = await told(scorer)
  const refused = appraiser.call(par.closeAppraisal, { assessmentId: '00000000-0000-4000-8000-000000000001' })
  await expect(refused).rejects.toThrow()
  expect(await told(scorer)).toEqual(before)
  expect(await told(other)).toEqual([])
})
