/** The story of a round in a browser: scored with evidence, refused with reasons, appraised, ranked, published. */
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEMO_PASSWORD } from '../../src/app/demo/seed-people.ts'
import { type AssessmentSheet, par } from '../../src/modules/par/contract.ts'
import { aPdf, ownLeaves } from '../../src/modules/par/fixtures.ts'
import { signedIn, type Wire } from '../support/api.ts'
import { openBrowser, picture, visitor } from '../support/browser.ts'
import { demoDataFolder } from '../support/demo-folder.ts'
import { type Running, startProgramProcess } from '../support/running.ts'

let folder: Awaited<ReturnType<typeof demoDataFolder>>
let running: Running
let browser: Browser
let office: Wire
let sheetOf: (unit: string) => string
let round2024: string

beforeAll(async () => {
  folder = await demoDataFolder()
  running = await startProgramProcess('demo', folder.path)
  browser = await openBrowser()
  office = await signedIn(running.url, 'quantri.cchc', DEMO_PASSWORD)
  const { rounds } = await office.call(par.rounds, {})
  round2024 = rounds.find((round) => round.year === 2024)?.id as string
  const { assessments } = await office.call(par.assessments, {
    roundId: rounds.find((round) => round.year === 2025)?.id as string,
  })
  // The department that ended in the year stands there under the same name.
  sheetOf = (unit) => assessments.find(({ unitName, status }) => unitName === unit && status !== 'left')?.id as string
})
afterAll(async () => {
  await browser.close()
  await running.stop()
  await folder.remove()
})

/** Signs in at the page as people do in the demo: one press on an account. */
async function enterAs(userName: string) {
  const here = await visitor(browser)
  await here.page.goto(`${running.url}/dang-nhap`)
  await here.page.getByRole('button', { name: new RegExp(userName.replace('.', '\\.')) }).click()
  await here.page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
  return here
}
const leafButton = (page: Page, code: string) => page.locator(`[data-leaf="${code}"]`)
const current = (page: Page) => page.locator('[data-leaf][aria-current="true"]').getAttribute('data-leaf')
const sheetNow = (unit: string): Promise<AssessmentSheet> =>
  office.call(par.assessmentSheet, { assessmentId: sheetOf(unit) })
/** The first leaf of that kind that nobody has filled in. */
async function emptyLeaf(unit: string, type: string) {
  const sheet = await sheetNow(unit)
  const empty = ownLeaves(sheet).find(
    (leaf) => leaf.scoring.type === type && !sheet.leaves.find((one) => one.criterionId === leaf.id)?.entry,
  )
  if (!empty) throw new Error(`no empty leaf of ${type}`)
  return empty
}

test('the sign-in page is shown, a wrong password is told in a sentence, typing alone is enough', async () => {
  const { page, context } = await visitor(browser)
  await page.goto(`${running.url}/dang-nhap`)
  await page.getByRole('heading', { level: 1, name: 'Đăng nhập' }).waitFor()
  await picture(page, 'sign-in')
  await page.keyboard.type('tucham.taichinh')
  await page.keyboard.press('Tab')
  await page.keyboard.type('sai mat khau')
  await page.keyboard.press('Enter')
  await page
    .getByText(/mật khẩu chưa đúng/)
    .first()
    .waitFor()
  await page.getByLabel('Mật khẩu', { exact: false }).first().fill(DEMO_PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
  await context.close()
})

test('a scorer scores by keyboard, the rule computes, everything is saved and survives a reload', async () => {
  const { page, context, complaints } = await enterAs('tucham.taichinh')
  await picture(page, 'home')
  await page.getByRole('link', { name: 'Sở Tài chính' }).first().click()
  const steps = await emptyLeaf('Sở Tài chính', 'steps')
  await leafButton(page, steps.code).click()
  await page.keyboard.press('1')
  await page
    .getByText(/Đã lưu \d\d:\d\d/)
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => current(page)).not.toBe(steps.code)
  const saved = (await sheetNow('Sở Tài chính')).leaves.find((leaf) => leaf.criterionId === steps.id)?.entry
  expect(saved).toMatchObject({ inputs: { type: 'steps', option: 0 }, points: steps.maxPoints })
  await leafButton(page, steps.code).click()
  await page.reload()
  await leafButton(page, steps.code).click()
  await page.locator('.mantine-Radio-radio:checked').first().waitFor()
  await picture(page, 'sheet')
  expect(complaints).toEqual([])
  await context.close()
})

test('evidence is dropped in and read beside its criterion', async () => {
  const { page, context, complaints } = await enterAs('tucham.taichinh')
  await page.goto(`${running.url}/par/assessments/${sheetOf('Sở Tài chính')}`)
  const ratio = ownLeaves(await sheetNow('Sở Tài chính')).find((leaf) => leaf.evidenceRequired)
  await leafButton(page, ratio?.code as string).click()
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'Bao cao nam.pdf', mimeType: 'application/pdf', buffer: Buffer.from(aPdf('báo cáo')) })
  await page
    .getByText(/Bao cao nam/)
    .first()
    .waitFor()
  await page.locator('canvas').first().waitFor()
  await picture(page, 'evidence')
  const kept = (await sheetNow('Sở Tài chính')).leaves.find((leaf) => leaf.criterionId === ratio?.id)
  expect(kept?.evidence.some((item) => item.fileName === 'Bao cao nam.pdf')).toBe(true)
  expect(complaints).toEqual([])
  await context.close()
})

test('two browsers on one sheet: both saves stand', async () => {
  const [one, two] = [await enterAs('tucham.taichinh'), await enterAs('tucham.taichinh')]
  const address = `${running.url}/par/assessments/${sheetOf('Sở Tài chính')}`
  await Promise.all([one.page.goto(address), two.page.goto(address)])
  const sheet = await sheetNow('Sở Tài chính')
  const empty = ownLeaves(sheet)
    .filter((leaf) => leaf.scoring.type === 'checklist' || leaf.scoring.type === 'steps')
    .filter((leaf) => !sheet.leaves.find((found) => found.criterionId === leaf.id)?.entry)
  const [first, second] = empty
  for (const [{ page }, leaf] of [
    [one, first],
    [two, second],
  ] as const) {
    await leafButton(page, leaf?.code as string).click()
    await page.keyboard.press('1')
  }
  await expect
    .poll(
      async () =>
        (await sheetNow('Sở Tài chính')).leaves.filter(
          (leaf) => leaf.entry && [first?.id, second?.id].includes(leaf.criterionId),
        ).length,
    )
    .toBe(2)
  await one.context.close()
  await two.context.close()
})

test('the head’s submission is refused with every reason, each a link to its criterion', async () => {
  const { page, context } = await enterAs('lanhdao.taichinh')
  await page.goto(`${running.url}/par/assessments/${sheetOf('Sở Tài chính')}`)
  await page.getByRole('button', { name: 'Gửi thẩm định' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByText(/chưa nhập số liệu/)
    .first()
    .waitFor()
  expect(await dialog.getByText(/chưa nhập số liệu|chưa có tài liệu kiểm chứng/).count()).toBeGreaterThan(3)
  await picture(page, 'refused')
  expect((await sheetNow('Sở Tài chính')).status).toBe('draft')
  await context.close()
})

test('the appraiser agrees by Enter, and is told why he may not appraise his own unit', async () => {
  const { page, context, complaints } = await enterAs('thamdinh')
  await page.goto(`${running.url}/par/appraisal/${sheetOf('Sở Y tế')}`)
  await page
    .getByRole('button', { name: /Đồng ý/ })
    .first()
    .waitFor()
  await picture(page, 'appraisal')
  const looked = async () => (await sheetNow('Sở Y tế')).appraised
  const before = await looked()
  await page.keyboard.press('Enter')
  await expect.poll(looked).toBe(before + 1)
  await page.goto(`${running.url}/par/appraisal/${sheetOf('Sở Nội vụ')}`)
  await page
    .getByText(/Không được thẩm định đơn vị của chính mình/)
    .first()
    .waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('the ranking is read, and goes out as Excel and PDF', async () => {
  const { page, context } = await enterAs('quantri.cchc')
  await page.goto(`${running.url}/par`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await picture(page, 'rounds')
  await page.goto(`${running.url}/par/ranking/${round2024}`)
  await page
    .getByText(/dẫn đầu khối sở, ban, ngành/)
    .first()
    .waitFor()
  await picture(page, 'ranking')
  for (const [name, begins] of [
    ['Tải Excel', 'PK'],
    ['Tải PDF', '%PDF'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name }).or(page.getByRole('button', { name })).first().click(),
    ])
    expect((await readFile(await download.path())).subarray(0, begins.length).toString()).toBe(begins)
  }
  await page.goto(`${running.url}/organization?ngay=2025-06-30`)
  await page.getByRole('tree').waitFor()
  await picture(page, 'units')
  await page.goto(`${running.url}/law`)
  await page.getByRole('table').first().waitFor()
  await picture(page, 'law')
  await context.close()
})

test('strangers read what was published, on a page that needs no sign-in', async () => {
  const { page, context, complaints } = await visitor(browser)
  await page.goto(`${running.url}/cong-bo`)
  await page
    .getByRole('link', { name: /Khối sở/ })
    .first()
    .click()
  await page
    .getByText(/dẫn đầu khối sở, ban, ngành/)
    .first()
    .waitFor()
  await picture(page, 'public')
  expect(complaints).toEqual([])
  await context.close()
})
