import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../../../../tests/support/house.ts'
import { runTask } from '../../../../../tests/support/run-task.ts'
import { identity } from '../../../identity/contract.ts'
import { notices } from '../../../notices/contract.ts'
import { par } from '../../contract.ts'
import { aPdf, aRound, bestInputs, ownLeaves } from '../../fixtures.ts'
import { remind } from '../../jobs.ts'

type Person = Client & { accountId: string }

let house: House
let round: Awaited<ReturnType<typeof aRound>>
let health: number
let finance: number
let scorer: Person
let head: Person
let appraiser: Person
/** Scores for two departments. */
let both: Person

const at = (instant: string) => new Date(`${instant}+07:00`)

/** Self-assessment from 24/11 08:00 to 29/11 08:00, appraisal from 26/11 to 14/12. */
beforeAll(async () => {
  house = await openHouse()
  house.clock.now = at('2026-11-24T08:00')
  health = await house.unit('Sở Y tế', '2024-12-31')
  finance = await house.unit('Sở Tài chính', '2024-12-31')
  round = await aRound(house, { name: 'Kỳ 2024' })
  const window = (stage: 'self-assessment' | 'appraisal', opens: string, closes: string) => ({
    stage,
    opensAt: at(opens).toISOString(),
    closesAt: at(closes).toISOString(),
  })
  await round.admin.call(par.setWindow, {
    roundId: round.roundId,
    version: 1,
    windows: [
      window('self-assessment', '2026-11-24T08:00', '2026-11-29T08:00'),
      window('appraisal', '2026-11-26T08:00', '2026-12-14T08:00'),
    ],
  })
  const grant = (role: string, unitId: number | null) => ({ role, unitId })
  scorer = await house.person({ unitId: health, grants: [grant('par-scorer', health)] })
  head = await house.person({ unitId: health, grants: [grant('par-head', health)] })
  both = await house.person({ unitId: finance, grants: [grant('par-scorer', health), grant('par-scorer', finance)] })
  appraiser = await house.person({ unitId: round.office, grants: [grant('par-appraiser', null)] })
})
afterAll(() => house.close())

/** A session lives a day; the round lives longer. */
async function runAt(instant: string): Promise<void> {
  house.clock.now = at(instant)
  await house.owner.query(
    'update identity.session set last_seen_at = $1, expires_at = $1::timestamptz + $2::interval',
    [house.clock.now.toISOString(), '1 day'],
  )
  await runTask(house, remind, {})
}
const told = async (person: Client) =>
  (await person.call(notices.notices, { pageSize: 200 })).notices.map(({ title }) => title).reverse()
const newest = async (person: Client) => {
  const { notices: all } = await person.call(notices.notices, { pageSize: 200 })
  return all[0]
}
const sheetOf = async (unitName: string) =>
  (await round.admin.call(par.assessments, { roundId: round.roundId })).assessments.find(
    (sheet) => sheet.unitName === unitName,
  )?.id as string

test('the opening is told once, however often the task runs, to those who score and those who send', async () => {
  for (const instant of ['2026-11-24T07:59', '2026-11-24T08:00', '2026-11-24T09:00', '2026-11-25T09:00'])
    await runAt(instant)
  for (const person of [scorer, head, both]) expect(await told(person)).toEqual(['Bắt đầu tự đánh giá, chấm điểm'])
  expect(await told(round.admin)).toEqual([])
  const notice = await newest(scorer)
  expect(notice).toMatchObject({
    kind: 'deadline',
    isUrgent: false,
    path: `/par/assessments/${await sheetOf('Sở Y tế')}`,
  })
  expect(notice?.body).toBe('Kỳ 2024.\nThời hạn từ 24/11/2026 08:00 đến 29/11/2026 08:00, với phiếu của Sở Y tế.')
  // Several sheets, one notice.
  expect((await newest(both))?.body).toContain('với phiếu của Sở Tài chính và Sở Y tế.')
})

test('a person who was given longer is reminded of what is near and of what is not, in one notice', async () => {
  await round.admin.call(par.extendUnit, {
    assessmentId: await sheetOf('Sở Tài chính'),
    extendedTo: at('2026-12-05T17:00').toISOString(),
    reason: 'đơn vị chuyển trụ sở',
  })
  expect(await newest(both)).toMatchObject({ title: 'Sở Tài chính được gia hạn tự đánh giá, chấm điểm' })
  expect((await newest(both))?.body).toBe('Hạn mới: 05/12/2026 17:00. Lý do: đơn vị chuyển trụ sở.')
  await runAt('2026-11-26T08:00')
  const notice = await newest(both)
  expect(notice?.title).toBe('Còn 3 ngày hết hạn tự đánh giá, chấm điểm')
  expect(notice?.body.split('\n')).toEqual([
    'Kỳ 2024.',
    'Phiếu của Sở Y tế chưa gửi thẩm định; hạn cuối: 29/11/2026 08:00.',
    'Thời hạn từ 24/11/2026 08:00 đến 05/12/2026 17:00, với phiếu của Sở Tài chính.',
  ])
  expect(await told(scorer)).toHaveLength(2)
})

test('who has sent his sheet is left in peace, and the appraisers learn of it', async () => {
  const assessmentId = await sheetOf('Sở Y tế')
  for (const leaf of ownLeaves(await scorer.call(par.assessmentSheet, { assessmentId }))) {
    await scorer.call(par.saveEntry, {
      assessmentId,
      criterionId: leaf.id,
      version: 0,
      inputs: bestInputs(leaf.scoring) as never,
    })
    if (leaf.evidenceRequired)
      await scorer.upload(
        par.uploadEvidence,
        { assessmentId, criterionId: leaf.id, title: 'Báo cáo' },
        { name: 'bao-cao.pdf', bytes: aPdf(leaf.id), mediaType: 'application/pdf' },
      )
  }
  await head.call(par.submitAssessment, { assessmentId })
  await runAt('2026-11-28T07:00')
  expect((await told(scorer)).filter((title) => !title.startsWith('Đã gửi'))).toHaveLength(2)
  expect(await newest(appraiser)).toMatchObject({ title: 'Bắt đầu thẩm định', path: '/par/appraisal' })
})

test('a return is told at once with its reason and its deadline, to the unit and not to who did it', async () => {
  await appraiser.call(par.returnForSupplement, {
    assessmentId: await sheetOf('Sở Y tế'),
    reason: 'bổ sung báo cáo kiểm tra',
  })
  expect(await newest(head)).toMatchObject({
    kind: 'task',
    title: 'Phiếu của Sở Y tế bị trả lại để bổ sung',
    body: 'Hạn gửi lại: 14/12/2026 08:00. Lý do: bổ sung báo cáo kiểm tra.',
  })
  expect(await told(appraiser)).not.toContain('Phiếu của Sở Y tế bị trả lại để bổ sung')
})

test('the program was off from the seventh day to the last: one reminder, urgent, and then that it has closed', async () => {
  await runAt('2026-12-05T09:00')
  const notice = await newest(both)
  expect(notice).toMatchObject({ title: 'Hôm nay hết hạn tự đánh giá, chấm điểm', isUrgent: true })
  await runAt('2026-12-05T18:00')
  expect((await newest(both))?.title).toBe('Đã hết hạn tự đánh giá, chấm điểm')
  await runAt('2026-12-07T18:00')
  expect((await told(both)).filter((title) => title.includes('tự đánh giá'))).toEqual([
    'Bắt đầu tự đánh giá, chấm điểm',
    'Sở Tài chính được gia hạn tự đánh giá, chấm điểm',
    'Còn 3 ngày hết hạn tự đánh giá, chấm điểm',
    'Còn 7 ngày hết hạn tự đánh giá, chấm điểm',
    'Hôm nay hết hạn tự đánh giá, chấm điểm',
    'Đã hết hạn tự đánh giá, chấm điểm',
  ])
})

test('whoever lost the role is told nothing more', async () => {
  const { accountId } = scorer
  const keeper = await house.person({ unitId: health, grants: [{ role: 'system-admin', unitId: null }] })
  const { grants } = await keeper.call(identity.account, { id: accountId })
  await keeper.call(identity.endGrant, { id: grants[0]?.id as string, reason: 'thôi phân công' })
  const before = await told(scorer)
  await runAt('2026-12-13T09:00')
  expect(await told(scorer)).toEqual(before)
  expect((await newest(head))?.title).toBe('Còn 1 ngày hết hạn bổ sung phiếu bị trả lại')
})
