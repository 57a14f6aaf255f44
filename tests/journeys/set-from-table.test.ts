/** A table of the office's own becomes a draft, by keyboard where it can be, and goes out again as an annex. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEMO_PASSWORD } from '../../src/app/demo/seed-people.ts'
import { caMau } from '../../src/modules/par/rules/set-tables/office-tables.ts'
import { openBrowser, visitorAs } from '../support/browser.ts'
import { demoDataFolder } from '../support/demo-folder.ts'
import { type Running, startProgramProcess } from '../support/running.ts'

let folder: Awaited<ReturnType<typeof demoDataFolder>>
let running: Running
let browser: Browser
let page: Page
let complaints: string[]

beforeAll(async () => {
  folder = await demoDataFolder()
  running = await startProgramProcess('demo', folder.path)
  browser = await openBrowser()
  const visit = await visitorAs(browser, running.url, { userName: 'quantri.cchc', password: DEMO_PASSWORD })
  page = visit.page
  complaints = visit.complaints
})
afterAll(async () => {
  await browser.close()
  await running.stop()
  await folder.remove()
})

/** Cà Mau's table with points in a column of another name, and one number twice. */
async function office(mended: boolean): Promise<string> {
  const rows = caMau.rows.map((row) =>
    row.map((cell) => (cell === 'Điểm tối đa' ? 'Cột 3' : !mended && cell === '1.3' ? '1.2' : cell)),
  )
  const merges = caMau.merges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    startCol: left,
    endRow: bottom,
    endCol: right,
  }))
  const path = join(folder.path, mended ? 'Đã sửa.xlsx' : 'Phụ lục.xlsx')
  await writeFile(path, await writeXlsx({ sheets: [{ name: 'PL', rows, merges } as WriteSheet] }))
  return path
}

test('a file with a slip is told of it, mended, confirmed and becomes a draft that survives reloading', async () => {
  await page.goto(`${running.url}/par/sets`)
  await page.getByRole('link', { name: 'Lập từ tệp' }).click()
  await page.setInputFiles('input[type=file]', await office(false))
  await page.getByText('1 chỗ phải sửa trong tệp trước khi lập bộ').waitFor()
  expect(await page.getByRole('button', { name: 'Lập bộ tiêu chí' }).isDisabled()).toBe(true)
  const [marked] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải bảng lỗi' }).click(),
  ])
  expect(marked.suggestedFilename()).toBe('Loi Phụ lục.xlsx')

  await page.getByRole('link', { name: 'Gửi tệp khác' }).click()
  await page.getByText('Chưa gửi tệp nào.').waitFor({ state: 'detached' })
  await page.setInputFiles('input[type=file]', await office(true))
  await page.getByText('Tiêu chí đọc được').waitFor()
  await page.getByLabel(/^Cột C/).selectOption({ label: 'Điểm tối đa' })
  await page.getByLabel(/Nhận cả \d+ cách chấm/).focus()
  await page.keyboard.press('Space')
  await page.getByLabel('Tên bộ').fill('Bộ tiêu chí sở từ tệp')
  await page.getByLabel('Năm áp dụng').fill('2027')
  await page.getByLabel('Cấp', { exact: true }).selectOption('department')
  await page.reload()
  await page.getByText('Đã nhận 6/6 cách chấm.').waitFor()
  expect(await page.getByLabel('Tên bộ').inputValue()).toBe('Bộ tiêu chí sở từ tệp')
  await page.getByRole('button', { name: 'Lập bộ tiêu chí' }).click()
  await page.getByText('Đã lập “Bộ tiêu chí sở từ tệp”').waitFor()
  await page.reload()
  await page.getByText('Đã lập “Bộ tiêu chí sở từ tệp”').waitFor()
})

test('the draft goes out as a Word annex, and the annex is read as the same criteria', async () => {
  await page.getByRole('link', { name: 'Xem bộ' }).click()
  const [annex] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Word' }).click()])
  const path = join(folder.path, 'Phụ lục.docx')
  await annex.saveAs(path)
  expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK')
  await page.goto(`${running.url}/par/sets/tables`)
  await page.setInputFiles('input[type=file]', path)
  await page.getByText('Mức độ thực hiện kế hoạch CCHC').first().waitFor()
  await page.getByText('Theo kế hoạch: trên 90: 2; từ 70 đến 90: 1; dưới 70: 0').first().waitFor()
  expect(complaints).toEqual([])
})
