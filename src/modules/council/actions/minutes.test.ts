import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { textOfFile } from '../../../platform/office/read.ts'
import { notices } from '../../notices/contract.ts'
import { aPdf } from '../../par/fixtures.ts'
import { council, type Item } from '../contract.ts'
import { aCouncil, anOpenSession, type CouncilHouse, itemOf, votes } from '../fixtures.ts'
import { remindOfEnds } from '../jobs.ts'

let house: House
let sitting: CouncilHouse
let sessionId: string

beforeAll(async () => {
  house = await openHouse()
  sitting = await aCouncil(house)
  const at = await anOpenSession(house, sitting, { present: ['chair', 'deputy', 'justice', 'health'] })
  sessionId = at.sessionId
  for (const voice of ['chair', 'deputy'] as const) await votes(sitting[voice], at, 17)
  await votes(sitting.justice, at, 'kept')
  const { version } = await itemOf(sitting.secretary, sessionId, at.itemId)
  await sitting.secretary.call(council.decideItem, { itemId: at.itemId, version, words: 'Tính thêm một nhiệm vụ.' })
})
afterAll(() => house.close())

const problems = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: unknown) => (error as Refused).problems.map(({ reason }) => reason),
  )
const inWord = async () => {
  const { bytes } = await sitting.chair.download(council.minutesDocx, { sessionId })
  return { bytes, text: (await textOfFile(bytes, 1_000_000)).text }
}
const attach = (minutesSha256: string) =>
  sitting.secretary.upload(
    council.attachSignedMinutes,
    { sessionId, minutesSha256 },
    { name: 'bien-ban-ky.pdf', bytes: aPdf('ký') },
  )

test('minutes are a draft until the session is closed, and cannot be signed before', async () => {
  expect((await inWord()).text).toContain('DỰ THẢO')
  expect(await problems(attach('0'.repeat(64)))).toEqual(['council.minutes-not-yet'])
})

test('closed, they say who was there, who was left out and why, each vote, the decision and the conclusion', async () => {
  const close = { sessionId, version: 2, conclusion: 'Giao Sở Nội vụ thông báo.' }
  await sitting.secretary.call(council.closeSession, close)
  const { bytes, text } = await inWord()
  for (const words of [
    'BIÊN BẢN HỌP HỘI ĐỒNG',
    'Có mặt 4/5 thành viên biểu quyết (cần ít nhất 3)',
    'Tạ Thị Xây',
    'Vắng vì là đơn vị mình, không biểu quyết: Mai Văn Y.',
    'Đã hoàn thành 18 nhiệm vụ',
    'Quyết định: điều chỉnh số liệu',
    '1,70 điểm (2 phiếu). Tính thêm một nhiệm vụ.',
    'Giao Sở Nội vụ thông báo.',
    'CHỦ TỌA',
    'Vũ Thị Chủ',
  ])
    expect(text).toContain(words)
  expect(text).not.toContain('DỰ THẢO')
  // Kept by what it says: the same bytes every time, whatever becomes of the people in it.
  await house.owner.query(`update council.member set full_name = 'Đổi Tên' where full_name = 'Vũ Thị Chủ'`)
  expect(Buffer.from((await inWord()).bytes).equals(Buffer.from(bytes))).toBe(true)
  const pdf = () => sitting.chair.download(council.minutesPdf, { sessionId })
  const first = Buffer.from((await pdf()).bytes)
  expect(first.subarray(0, 5).toString()).toBe('%PDF-')
  expect(first.equals(Buffer.from((await pdf()).bytes))).toBe(true)
})

test('the signed copy is of exactly these minutes', async () => {
  expect(await problems(attach('0'.repeat(64)))).toEqual(['council.minutes-other'])
  const { minutesSha256 } = await sitting.secretary.call(council.session, { sessionId })
  await attach(minutesSha256 as string)
  const { signed } = await sitting.chair.call(council.session, { sessionId })
  expect(signed).toMatchObject({ fileName: 'bien-ban-ky.pdf', byName: 'Lý Thị Ký' })
  const { bytes } = await sitting.chair.download(council.signedMinutes, { sessionId })
  expect(Buffer.from(bytes).equals(Buffer.from(aPdf('ký')))).toBe(true)
})

test('members are called to a session, and told once when consent in writing is about to end', async () => {
  const { secretary, deputy, health } = sitting
  const titles = async () => (await deputy.call(notices.notices, {})).notices.map(({ title }) => title)
  expect(await titles()).toContain('Mời họp Hội đồng thẩm định, phiên 1')
  const ends = new Date(house.clock.now.getTime() + 2 * 3_600_000).toISOString()
  const at = await anOpenSession(house, sitting, { writing: ends })
  await votes(sitting.chair, at, 'kept')
  const { waiting } = (await deputy.call(council.waitingVotes, {})).sessions[0] ?? {}
  expect(waiting).toBe(1)
  // Nothing waits for the one whose unit it is.
  expect((await health.call(council.waitingVotes, {})).sessions[0]).toMatchObject({ items: 0, waiting: 0 })
  expect(await runTask(house, remindOfEnds, {})).toEqual({ told: 3 })
  expect(await runTask(house, remindOfEnds, {})).toEqual({ told: 0 })
  expect(await titles()).toContain('Còn 1 nội dung chờ ý kiến của bạn, phiên 2')
  house.clock.now = new Date(ends)
  const item: Item = await itemOf(secretary, at.sessionId, at.itemId)
  await secretary.call(council.postponeItem, { itemId: at.itemId, version: item.version, reason: 'Chưa đủ ý kiến' })
  await secretary.call(council.closeSession, { sessionId: at.sessionId, version: 2 })
  const { bytes } = await secretary.download(council.minutesDocx, { sessionId: at.sessionId })
  const { text } = await textOfFile(bytes, 1_000_000)
  expect(text).toContain('BIÊN BẢN TỔNG HỢP Ý KIẾN BẰNG VĂN BẢN')
  expect(text).toContain('Chuyển sang phiên sau: Chưa đủ ý kiến.')
})
