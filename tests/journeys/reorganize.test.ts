/** Two communes made one in the browser: drawn up step by step, approved by a second person, seen on the unit's page, taken back. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEMO_PASSWORD } from '../../src/app/demo/seed-people.ts'
import { accessibilityProblems, openBrowser, picture, visitorAs } from '../support/browser.ts'
import { demoDataFolder } from '../support/demo-folder.ts'
import { type Running, startProgramProcess } from '../support/running.ts'

const [FIRST, SECOND, NAME] = ['Xã Lục Sơn', 'Xã Trường Sơn', 'Lục Trường']

let folder: Awaited<ReturnType<typeof demoDataFolder>>
let running: Running
let browser: Browser
beforeAll(async () => {
  folder = await demoDataFolder()
  running = await startProgramProcess('demo', folder.path)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await running.stop()
  await folder.remove()
})

const enterAs = (userName: string) => visitorAs(browser, running.url, { userName, password: DEMO_PASSWORD })

const next = (page: Page) => page.getByRole('button', { name: 'Tiếp tục' }).click()
const saved = (page: Page) =>
  page
    .getByText(/Đã lưu \d\d:\d\d/)
    .first()
    .waitFor()

async function pick(page: Page, typed: string, fullName: string) {
  await page.getByRole('combobox', { name: 'Thêm đơn vị' }).fill(typed)
  await page
    .getByRole('option', { name: new RegExp(`^${fullName} ·`) })
    .first()
    .click()
  await page.getByRole('button', { name: `Bỏ ${fullName}` }).waitFor()
}

let address: string

test('an officer of a commune draws it up by the wizard; what was typed survives a reload, and it is sent', async () => {
  const { page, context, complaints } = await enterAs('tochuc.xa')
  await page.goto(`${running.url}/reorganization/proposals`)
  await page.getByRole('button', { name: 'Lập đề xuất' }).click()
  await page.getByLabel('Tên đề xuất').fill('Hợp nhất xã Lục Sơn và xã Trường Sơn')
  await page.getByRole('button', { name: 'Bắt đầu soạn' }).click()
  await page.getByLabel('Ghi chú').fill('Theo đề án sắp xếp (giả định)')
  await next(page)
  await pick(page, 'luc son', FIRST)
  await pick(page, 'truong son', SECOND)
  await saved(page)
  await page.reload()
  await page.getByRole('button', { name: `Bỏ ${SECOND}` }).waitFor()
  await next(page)
  await page.getByRole('radio', { name: 'Lập đơn vị mới' }).check()
  await page.getByRole('textbox', { name: /^Tên/ }).fill(NAME)
  expect(await accessibilityProblems(page)).toEqual([])
  await next(page)
  await page.getByLabel('Ngày hiệu lực').fill('01/01/2020')
  await page.keyboard.press('Tab')
  await next(page)
  await page.getByText('Cần sửa trước khi gửi').waitFor()
  await page
    .getByRole('button', { name: /không hoạt động vào ngày 01\/01\/2020/ })
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Quay lại' }).click()
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10).split('-').reverse().join('/')
  await page.getByLabel('Ngày hiệu lực').fill(today)
  await page.keyboard.press('Tab')
  await next(page)
  await page.getByText('Cần sửa trước khi gửi').waitFor({ state: 'detached' })
  await page.getByText('Kết thúc cùng đơn vị cũ').first().waitFor({ state: 'attached' })
  expect(await accessibilityProblems(page)).toEqual([])
  await picture(page, 'reorganization-preview')
  await next(page)
  await page.getByRole('button', { name: 'Gửi duyệt', exact: true }).click()
  await page.getByText('Chờ duyệt').first().waitFor()
  address = page.url().split('?')[0] as string
  expect(complaints).toEqual([])
  await context.close()
})

test('a second person records it with the decision, the page of the new commune shows it, and it is taken back', async () => {
  const { page, context, complaints } = await enterAs('tochuc')
  await page.goto(address)
  await page.getByRole('button', { name: 'Ghi nhận', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Số, ký hiệu văn bản').fill('15/NQ-HĐND (giả định)')
  await dialog.getByLabel('Ngày ban hành').fill('02/01/2026')
  await page.keyboard.press('Tab')
  await dialog.getByLabel('Cơ quan ban hành').fill('Hội đồng nhân dân tỉnh')
  await dialog.getByRole('button', { name: 'Ghi nhận', exact: true }).click()
  await page.getByText(/^Đã ghi nhận; có hiệu lực/).waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
  await picture(page, 'reorganization-recorded')
  await page.getByRole('link', { name: `Xã ${NAME}` }).click()
  await page.getByRole('heading', { level: 1, name: `Xã ${NAME}` }).waitFor()
  await page.goto(address)
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('Ghi nhầm đơn vị')
  await page.getByRole('dialog').getByRole('button', { name: 'Hoàn tác' }).click()
  await page.getByText('Đã hoàn tác').first().waitFor()
  await page.getByRole('link', { name: FIRST }).click()
  await page.getByRole('heading', { level: 1, name: FIRST }).waitFor()
  expect(complaints).toEqual([])
  await context.close()
})
