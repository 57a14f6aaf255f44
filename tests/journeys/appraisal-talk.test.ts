/** What the two sides of an appraisal say to each other, in the browser: longer for one unit, words that are read, a return with the criteria to mend, Enter in the second appraisal, the council's decision. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEMO_PASSWORD } from '../../src/app/demo/seed-people.ts'
import { council, type Item } from '../../src/modules/council/contract.ts'
import { type AssessmentSheet, par } from '../../src/modules/par/contract.ts'
import { formatDay } from '../../src/shared/dates.ts'
import { signedIn, type Wire } from '../support/api.ts'
import { accessibilityProblems, openBrowser, picture, visitorAs } from '../support/browser.ts'
import { demoDataFolder } from '../support/demo-folder.ts'
import { type Running, startProgramProcess } from '../support/running.ts'

const UNIT = 'Phường Nội Hoàng'

let folder: Awaited<ReturnType<typeof demoDataFolder>>
let running: Running
let browser: Browser
let office: Wire
let roundId: string
let sheets: Awaited<ReturnType<typeof assessments>>

const assessments = async () => (await office.call(par.assessments, { roundId })).assessments
const sheetOf = (unit: string) =>
  sheets.find(({ unitName, status }) => unitName === unit && status !== 'left')?.id as string
const sheetNow = (assessmentId: string): Promise<AssessmentSheet> => office.call(par.assessmentSheet, { assessmentId })

beforeAll(async () => {
  folder = await demoDataFolder()
  running = await startProgramProcess('demo', folder.path)
  browser = await openBrowser()
  office = await signedIn(running.url, 'quantri.cchc', DEMO_PASSWORD)
  const { rounds } = await office.call(par.rounds, {})
  roundId = rounds.find(({ year }) => year === 2025)?.id as string
  sheets = await assessments()
})
afterAll(async () => {
  await browser.close()
  await running.stop()
  await folder.remove()
})

const enterAs = (userName: string) => visitorAs(browser, running.url, { userName, password: DEMO_PASSWORD })

test('the administrator gives one unit longer, with a day and a reason, and sees whom he gave it', async () => {
  const { page, context, complaints } = await enterAs('quantri.cchc')
  await page.goto(`${running.url}/par/rounds/${roundId}`)
  await page.getByRole('searchbox').first().fill(UNIT)
  await page.getByRole('button', { name: `Thực hiện với ${UNIT}` }).click()
  await page.getByRole('menuitem', { name: 'Gia hạn' }).click()
  const dialog = page.getByRole('dialog')
  const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
  await dialog.getByLabel('Gia hạn đến hết ngày').fill(formatDay(day))
  await dialog.getByLabel('Lý do').fill('Chuyển trụ sở, mất mạng hai ngày (giả định)')
  expect(await accessibilityProblems(page)).toEqual([])
  await picture(page, 'extend-unit')
  await dialog.getByRole('button', { name: 'Gia hạn' }).click()
  await page.getByText('Đã gia hạn cho đơn vị').first().waitFor()
  const { extensions } = await sheetNow(sheetOf(UNIT))
  expect(extensions).toMatchObject([
    { stage: 'self-assessment', reason: 'Chuyển trụ sở, mất mạng hai ngày (giả định)' },
  ])
  expect(complaints).toEqual([])
  await context.close()
})

test('the appraiser writes on a criterion; the unit finds it unread, reads it, answers; the queue counts the answer', async () => {
  const appraiser = await enterAs('thamdinh')
  const path = sheetOf('Sở Y tế')
  await appraiser.page.goto(`${running.url}/par/appraisal/${path}?tieuChi=1.1.1`)
  await appraiser.page.getByRole('button', { name: /^Trao đổi/ }).click()
  await appraiser.page.getByLabel('Viết cho bên kia').fill('Đề nghị bổ sung bảng kết quả từng nhiệm vụ.')
  await appraiser.page.getByRole('button', { name: 'Gửi', exact: true }).click()
  await appraiser.page.getByText('Đề nghị bổ sung bảng kết quả từng nhiệm vụ.').waitFor()

  const unit = await enterAs('tucham.yte')
  // At another criterion than the one that was written on.
  await unit.page.goto(`${running.url}/par/assessments/${path}?tieuChi=1.1.2`)
  const unread = unit.page.getByRole('button', { name: '1 tiêu chí có trao đổi chưa đọc' })
  await unread.waitFor()
  await picture(unit.page, 'unread-thread')
  await unread.click()
  await unit.page.getByText('Đề nghị bổ sung bảng kết quả từng nhiệm vụ.').waitFor()
  await unread.waitFor({ state: 'detached' })
  await unit.page.getByLabel('Viết cho bên kia').fill('Đơn vị gửi trong ngày mai.')
  await unit.page.getByRole('button', { name: 'Gửi', exact: true }).click()
  await unit.page.getByText('Đơn vị gửi trong ngày mai.').waitFor()
  expect(await accessibilityProblems(unit.page)).toEqual([])

  const queue = await signedIn(running.url, 'thamdinh', DEMO_PASSWORD)
  const unreadNow = async () =>
    (await queue.call(par.appraisalQueue, { roundId })).assessments.find(({ id }) => id === path)?.unread
  expect(await unreadNow()).toBe(1)
  await appraiser.page.reload()
  await appraiser.page.getByText('Đơn vị gửi trong ngày mai.').waitFor()
  await expect.poll(unreadNow).toBe(0)
  await appraiser.page
    .getByText(/Đã đọc đến đây:/)
    .first()
    .waitFor()
  expect([...appraiser.complaints, ...unit.complaints]).toEqual([])
  await appraiser.context.close()
  await unit.context.close()
})

test('a sheet goes back with the criteria to mend; the unit reads at each what is asked of it', async () => {
  const { page, context, complaints } = await enterAs('thamdinh')
  const path = sheetOf('Sở Y tế')
  await page.goto(`${running.url}/par/appraisal/${path}`)
  await page.getByRole('button', { name: 'Trả lại để bổ sung' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nội dung cần bổ sung').fill('Bổ sung kết quả của lĩnh vực 1 (giả định)')
  await dialog.getByRole('combobox', { name: 'Tiêu chí cần bổ sung' }).fill('1.1.2')
  await page.getByRole('option', { name: /^1\.1\.2 / }).click()
  await page.keyboard.press('Escape')
  await dialog.getByLabel('Nội dung bổ sung tiêu chí 1.1.2').fill('Thiếu bảng tổng hợp có xác nhận')
  await picture(page, 'return-flagged')
  expect(await accessibilityProblems(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Trả lại để bổ sung' }).click()
  await expect.poll(async () => (await sheetNow(path)).status).toBe('returned')
  const unit = await enterAs('tucham.yte')
  await unit.page.goto(`${running.url}/par/assessments/${path}?tieuChi=1.1.2`)
  await unit.page.getByText('Thiếu bảng tổng hợp có xác nhận').first().waitFor()
  expect([...complaints, ...unit.complaints]).toEqual([])
  await context.close()
  await unit.context.close()
})

const explained = () => sheets.find(({ status, contested, answered }) => status === 'explained' && answered < contested)

test('in the second appraisal Enter agrees with what is contested, and goes on to what still waits', async () => {
  const { page, context, complaints } = await enterAs('thamdinh')
  const sheet = explained()
  await page.goto(`${running.url}/par/appraisal/${sheet?.id}`)
  await page.getByText('Đơn vị đề nghị xem lại tiêu chí này.').waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await sheetNow(sheet?.id as string)).answered).toBe((sheet?.answered ?? 0) + 1)
  expect(complaints).toEqual([])
  await context.close()
})

/** The demo's council in its open session: those who may vote on its first open item do, and it is decided. */
async function decided() {
  const [sitting] = (await office.call(council.councils, {})).councils
  const councilId = sitting?.id as string
  const { sessions } = await office.call(council.council, { councilId })
  const sessionId = sessions.find(({ status }) => status === 'open')?.id as string
  const open = async (wire: Wire) =>
    (await wire.call(council.session, { sessionId })).agendaItems.find(({ status }) => status === 'open') as Item
  for (const name of ['hd.chutich', 'hd.phochutich', 'hd.taichinh', 'hoidong', 'hd.donvi']) {
    const voter = await signedIn(running.url, name, DEMO_PASSWORD)
    const { ownMemberId } = await voter.call(council.session, { sessionId })
    const item = await open(voter)
    const version = item.votes.find(({ memberId }) => memberId === ownMemberId)?.version ?? 0
    if (item.whyNotVote === null)
      await voter.call(council.vote, {
        itemId: item.id,
        version,
        seen: item.now,
        outcome: 'agreed',
        reason: 'Đủ hồ sơ',
      })
  }
  const first = await open(office)
  await office.call(council.decideItem, {
    itemId: first.id,
    version: first.version,
    words: 'Hội đồng thống nhất theo hồ sơ bổ sung (giả định)',
  })
  const { agendaItems, minutesNumber } = await office.call(council.session, { sessionId })
  const at = agendaItems.findIndex(({ id }) => id === first.id)
  // The one beside it, and which key leads there and back.
  const isLast = at === agendaItems.length - 1
  const beside = agendaItems[isLast ? at - 1 : at + 1] as Item
  const keys = isLast ? (['ArrowLeft', 'ArrowRight'] as const) : (['ArrowRight', 'ArrowLeft'] as const)
  return { councilId, first, beside, keys, minutesNumber: minutesNumber as string }
}

test('the council’s decision stands on the page of the dispute and on the sheet; ← and → go between items', async () => {
  const { councilId, first, beside, keys, minutesNumber } = await decided()
  const { page, context, complaints } = await enterAs('hoidong')
  await page.goto(`${running.url}/council/items/${first.id}`)
  await page.getByText('Quyết định của Hội đồng').first().waitFor()
  await page.getByText('Nếu theo đơn vị').first().waitFor()
  await page.getByText(`Biên bản số ${minutesNumber}`).first().waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
  await picture(page, 'dispute')
  await page.keyboard.press(keys[0])
  await page.waitForURL(`**/council/items/${beside.id}`)
  await page.getByRole('heading', { level: 1, name: beside.unitName }).waitFor()
  await page.keyboard.press(keys[1])
  await page.waitForURL(`**/council/items/${first.id}`)
  await page.goto(`${running.url}/council/${councilId}/even-handed`)
  await page.getByText(/^Đã quyết định \d+ nội dung/).waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
  await picture(page, 'even-handed')
  expect(complaints).toEqual([])
  await context.close()
  const appraiser = await enterAs('thamdinh')
  await appraiser.page.goto(
    `${running.url}/par/appraisal/${first.assessmentId}?tieuChi=${encodeURIComponent(first.criterion.code)}`,
  )
  await appraiser.page.getByText('Hội đồng quyết định').first().waitFor()
  await appraiser.page.getByText('Hội đồng thống nhất theo hồ sơ bổ sung (giả định)').first().waitFor()
  await picture(appraiser.page, 'decided-on-sheet')
  expect(appraiser.complaints).toEqual([])
  await appraiser.context.close()
})
