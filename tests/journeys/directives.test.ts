/** A conclusion from the book to the rate in a browser: split, issued, worked on, extended, sent back once, confirmed, counted. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEMO_PASSWORD } from '../../src/app/demo/seed-people.ts'
import { directives } from '../../src/modules/directives/contract.ts'
import { aPdf } from '../../src/modules/documents/fixtures.ts'
import { identity } from '../../src/modules/identity/contract.ts'
import { addDays, dayIn, formatDay } from '../../src/shared/dates.ts'
import { signedIn, type Wire } from '../support/api.ts'
import { accessibilityProblems, openBrowser, picture, type Visitor, visitorAs } from '../support/browser.ts'
import { demoDataFolder } from '../support/demo-folder.ts'
import { type Running, startProgramProcess } from '../support/running.ts'

const LEAD = 'Sở Nông nghiệp và Môi trường'
const TODAY = dayIn(new Date())
const [DUE, WANTED] = [addDays(TODAY, 10), addDays(TODAY, 25)]
const TITLE = 'danh sách công trình thủy lợi xuống cấp'

let folder: Awaited<ReturnType<typeof demoDataFolder>>
let running: Running
let browser: Browser
let office: Wire
let [giver, head, officer]: Visitor[] = []
beforeAll(async () => {
  folder = await demoDataFolder()
  running = await startProgramProcess('demo', folder.path)
  browser = await openBrowser()
  office = await signedIn(running.url, 'tochuc', DEMO_PASSWORD)
  const enterAs = (userName: string) => visitorAs(browser, running.url, { userName, password: DEMO_PASSWORD })
  ;[giver, head, officer] = [await enterAs('tochuc'), await enterAs('thutruong.nnmt'), await enterAs('canhan.nnmt')]
})
afterAll(async () => {
  await browser.close()
  await running.stop()
  await folder.remove()
})

type Within = Pick<Page, 'getByRole'>
const press = async (within: Within, name: string | RegExp) => {
  const button = within.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).first()
  await button.focus()
  await button.press('Enter')
}

/** A step as people take it without a mouse: its button, what it asks, and the same word to send it. */
async function take(page: Page, step: string, fill?: (page: Page) => Promise<void>) {
  await press(page, step)
  const dialog = page.getByRole('dialog', { name: step })
  await dialog.waitFor()
  await fill?.(page)
  await press(dialog, step)
  await dialog.waitFor({ state: 'detached' })
}
const typing = (text: string) => (page: Page) => page.keyboard.type(text)
const typingIn = (label: RegExp, text: string) => async (page: Page) => {
  await page.getByRole('dialog').getByRole('textbox', { name: label }).fill(text)
}

async function bring(page: Page, name: string) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, 'chọn tệp')])
  await chooser.setFiles({ name: `${name}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(aPdf(name)) })
  await page.getByRole('button', { name: `Gỡ ${name}` }).waitFor()
}

let taskPath: string
const counted = async () => {
  const { byUnit } = await office.call(directives.onTime, { from: TODAY, to: addDays(TODAY, 60) })
  const { onTime = 0, extended = 0 } = byUnit.find(({ name }) => name === LEAD) ?? {}
  return { onTime, extended }
}
let before: Awaited<ReturnType<typeof counted>>

test('the giver registers a document, splits its conclusion by keyboard and issues the task', async () => {
  before = await counted()
  const { page } = giver as Visitor
  await page.goto(`${running.url}/directives/documents`)
  await press(page, 'Vào sổ văn bản')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Số', exact: true }).fill('9901')
  await dialog.getByLabel('Ký hiệu').fill('TB-UBND')
  await dialog.getByLabel('Cơ quan ban hành').fill('Chủ tịch UBND tỉnh')
  await dialog.getByLabel('Trích yếu').fill('Kết luận về công trình thủy lợi (bộ mẫu)')
  await press(dialog, 'Vào sổ văn bản')
  await page
    .getByRole('textbox', { name: 'Nội dung văn bản' })
    .fill(`1. Giao ${LEAD} lập ${TITLE}, hoàn thành trước ngày ${formatDay(DUE)}.`)
  await press(page, 'Tách câu')
  await page.getByRole('option').first().focus()
  await page.keyboard.press('Enter')
  await page.getByText('Đã tạo điểm').first().waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
  await press(page, 'Giao 1 nhiệm vụ')
  await press(page.getByRole('dialog'), 'Giao 1 nhiệm vụ')
  await page.getByText('Đã giao nhiệm vụ').first().waitFor()
  const { tasks } = await office.call(directives.tasks, { search: TITLE })
  expect(tasks).toMatchObject([{ unitName: LEAD, state: 'issued' }])
  taskPath = `/directives/tasks/${tasks[0]?.id}`
})

test('the head of the lead body accepts it from his first page, puts an officer in charge, asks for a later day', async () => {
  const { page } = head as Visitor
  await page.goto(running.url)
  const link = page.getByRole('region', { name: 'Nhiệm vụ của cơ quan tôi' }).locator(`a[href="${taskPath}"]`)
  await link.focus()
  await link.press('Enter')
  await press(page, 'Tiếp nhận')
  await page.getByText('Đã tiếp nhận nhiệm vụ').first().waitFor()
  const wire = await signedIn(running.url, 'canhan.nnmt', DEMO_PASSWORD)
  const name = (await wire.call(identity.me, {})).account?.fullName as string
  await take(page, 'Phân công', async () => {
    await page.keyboard.type(name)
    await page.getByRole('option', { name }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  })
  await take(page, 'Đề nghị gia hạn', async () => {
    await typingIn(/^Hạn mới/, formatDay(WANTED))(page)
    await page.keyboard.press('Tab')
    await typingIn(/^Lý do/, 'Chờ số liệu khảo sát của các xã')(page)
  })
  expect(await accessibilityProblems(page)).toEqual([])
})

test('the officer finds it on his first page, notes progress and brings a paper, seeing nothing else', async () => {
  const { page } = officer as Visitor
  await page.goto(running.url)
  const link = page.getByRole('region', { name: 'Việc tôi phụ trách' }).getByRole('link', { name: new RegExp(TITLE) })
  await link.focus()
  await link.press('Enter')
  await take(page, 'Ghi tiến độ của tôi', async () => {
    await page.keyboard.press('Control+A')
    await page.keyboard.type('60')
    await typingIn(/^Đã làm được gì/, 'Đã khảo sát 12/20 công trình')(page)
  })
  await page.getByText('60%').first().waitFor()
  await bring(page, 'Bảng khảo sát')
  expect(await accessibilityProblems(page)).toEqual([])
  await picture(page, 'directives-own')
})

test('a later day asked in time is granted; the old one stays on the page', async () => {
  const { page } = giver as Visitor
  await page.goto(running.url)
  await page.getByText(/^\d+ xin gia hạn$/).waitFor()
  await page.locator(`a[href="${taskPath}"]`).first().waitFor()
  await page.goto(`${running.url}${taskPath}`)
  await take(page, 'Đồng ý gia hạn')
  await page.getByText(`${formatDay(WANTED)} (đã gia hạn)`).waitFor()
  await page.getByText(/^Hạn ban đầu: /).waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
})

test('it is reported with its papers, sent back once, confirmed, and counted on time', async () => {
  const [{ page: ofHead }, { page: ofGiver }] = [head as Visitor, giver as Visitor]
  await ofHead.reload()
  await bring(ofHead, 'Danh sách công trình')
  await take(ofHead, 'Báo cáo hoàn thành', typing('Đã lập danh sách 20 công trình'))
  await ofGiver.reload()
  await take(ofGiver, 'Trả lại báo cáo', typing('Thiếu thứ tự ưu tiên sửa chữa'))
  await ofHead.reload()
  await take(ofHead, 'Báo cáo hoàn thành', typing('Đã bổ sung thứ tự ưu tiên'))
  await ofGiver.reload()
  expect(await accessibilityProblems(ofGiver)).toEqual([])
  await take(ofGiver, 'Xác nhận hoàn thành')
  await ofGiver.getByText('Đúng hạn', { exact: true }).first().waitFor()
  await picture(ofGiver, 'directives-done')
  expect(await counted()).toEqual({ onTime: before.onTime + 1, extended: before.extended + 1 })
  await ofGiver.goto(`${running.url}/directives/on-time?nam=${WANTED.slice(0, 4)}`)
  await ofGiver.getByRole('heading', { level: 1, name: 'Tỷ lệ nhiệm vụ đúng hạn' }).waitFor()
  await ofGiver.getByText('Thông báo số 9901/TB-UBND').first().waitFor()
  expect(await accessibilityProblems(ofGiver)).toEqual([])
  for (const each of [giver, head, officer]) expect(each?.complaints).toEqual([])
})
