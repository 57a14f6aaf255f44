/** The story inside one unit: criteria given out by keyboard, scored, approved by Enter, signed, sent, and looked at by the appraiser. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEMO_PASSWORD } from '../../src/app/demo/seed-people.ts'
import { par } from '../../src/modules/par/contract.ts'
import { aPdf, bestInputs, ownLeaves, toApprove } from '../../src/modules/par/fixtures.ts'
import { signedIn, type Wire } from '../support/api.ts'
import { accessibilityProblems, openBrowser, picture, visitor } from '../support/browser.ts'
import { type Running, startProgramProcess, temporaryDataFolder } from '../support/running.ts'

const UNIT = 'Sở Tài chính'

let folder: Awaited<ReturnType<typeof temporaryDataFolder>>
let running: Running
let browser: Browser
let scorer: Wire
let head: Wire
let assessmentId: string

beforeAll(async () => {
  folder = await temporaryDataFolder()
  running = await startProgramProcess('demo', folder.path)
  browser = await openBrowser()
  scorer = await signedIn(running.url, 'tucham.taichinh', DEMO_PASSWORD)
  head = await signedIn(running.url, 'lanhdao.taichinh', DEMO_PASSWORD)
  const { assessments } = await scorer.call(par.myWork, {})
  assessmentId = assessments.find(({ unitName, year }) => unitName === UNIT && year === 2025)?.id as string
})
afterAll(async () => {
  await browser.close()
  await running.stop()
  await folder.remove()
})

async function enterAs(userName: string) {
  const here = await visitor(browser)
  await here.context.request.post(`${running.url}/api/identity/sign-in`, {
    headers: { 'x-noivu': '1' },
    data: { userName, password: DEMO_PASSWORD },
  })
  return here
}
const sheet = () => head.call(par.assessmentSheet, { assessmentId })
const current = (page: Page) => page.locator('[data-leaf][aria-current="true"]').getAttribute('data-leaf')
const address = (rest = '') => `${running.url}/par/assessments/${assessmentId}${rest}`

test('the coordinator gives out a whole area by keyboard; what is due is seen on the sheet and on the first page', async () => {
  const { page, context, complaints } = await enterAs('daumoi.taichinh')
  await page.goto(address('/work'))
  await page
    .getByRole('button', { name: /^Chưa giao/ })
    .or(page.getByText(/^Chưa giao \(/))
    .first()
    .click()
  await page.locator('[data-pick]').first().focus()
  await page.keyboard.press('Space')
  await page.getByRole('heading', { name: /^Giao \d+ tiêu chí$/ }).waitFor()
  await page.getByRole('combobox', { name: 'Phòng' }).fill('Văn phòng Sở')
  await page.keyboard.press('Escape')
  expect(await accessibilityProblems(page)).toEqual([])
  await picture(page, 'unit-assign')
  await page.getByRole('button', { name: /^Giao \d+ tiêu chí$/ }).click()
  await page
    .getByText(/^Đã giao \d+ tiêu chí$/)
    .first()
    .waitFor()
  const given = (await sheet()).leaves.filter(({ assignment }) => assignment?.room === 'Văn phòng Sở')
  expect(given.length).toBeGreaterThan(0)
  await page.getByRole('tab', { name: 'Theo người, phòng' }).click()
  await page.getByRole('rowheader', { name: 'Văn phòng Sở' }).waitFor()
  await picture(page, 'unit-late')
  expect(complaints).toEqual([])
  await context.close()
})

test('the scorer meets first what the head sent back, with his words', async () => {
  const { page, context, complaints } = await enterAs('tucham.taichinh')
  await page.goto(`${running.url}/`)
  await page
    .getByText(/Lãnh đạo trả lại: Đối chiếu lại/)
    .first()
    .waitFor()
  await page.goto(address())
  await page.getByText('Lãnh đạo trả lại 1 tiêu chí').waitFor()
  const { nodes, leaves } = await sheet()
  const sentBack = leaves.find(({ review }) => review?.outcome === 'sent-back')
  expect(await current(page)).toBe(nodes.find(({ id }) => id === sentBack?.criterionId)?.code)
  await page.getByLabel('Ghi chú, giải trình').fill('Đã đối chiếu với báo cáo quý IV.')
  await page
    .getByText(/Đã lưu \d\d:\d\d/)
    .first()
    .waitFor()
  await page.getByText('Lãnh đạo trả lại 1 tiêu chí').waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
  await context.close()
})

/** What nobody has time to type in a test. */
async function fillTheRest(): Promise<void> {
  const { leaves: states, ...rest } = await scorer.call(par.assessmentSheet, { assessmentId })
  const paper = states.flatMap(({ evidence }) => evidence)[0]?.documentId as string
  for (const leaf of ownLeaves({ leaves: states, ...rest })) {
    const state = states.find(({ criterionId }) => criterionId === leaf.id)
    const entry = { assessmentId, criterionId: leaf.id, version: state?.entry?.version ?? 0 }
    if (!state?.entry || (!state.entry.inputs && !state.entry.notApplicable))
      await scorer.call(par.saveEntry, { ...entry, inputs: bestInputs(leaf.scoring) as never })
    if (leaf.evidenceRequired && !state?.evidence.length)
      await scorer.call(par.linkEvidence, { assessmentId, criterionIds: [leaf.id], documentId: paper })
  }
}

test('the head approves by Enter, then the rest but one; without that one the sheet is not sent', async () => {
  await fillTheRest()
  const { page, context, complaints } = await enterAs('lanhdao.taichinh')
  await page.goto(address())
  const before = toApprove(await sheet()).length
  const first = await current(page)
  await page.keyboard.press('Enter')
  await expect.poll(() => current(page)).not.toBe(first)
  await page.keyboard.press('Enter')
  await expect.poll(async () => toApprove(await sheet()).length).toBe(before - 2)
  await page.getByRole('button', { name: /Duyệt phần còn lại/ }).click()
  await page.getByRole('dialog').getByRole('checkbox').last().uncheck()
  await picture(page, 'unit-approve')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Duyệt \d+ tiêu chí$/ })
    .click()
  await expect.poll(async () => toApprove(await sheet()).length).toBe(1)
  await page.getByRole('button', { name: 'Gửi thẩm định' }).first().click()
  await page
    .getByRole('dialog')
    .getByText(/chưa được lãnh đạo duyệt/)
    .click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page
    .getByRole('button', { name: /^Duyệt/ })
    .last()
    .click()
  await expect.poll(async () => toApprove(await sheet()).length).toBe(0)
  expect(complaints).toEqual([])
  await context.close()
})

test('the page is drawn up, signed, taken in and sent; the appraiser reads both', async () => {
  const { page, context, complaints } = await enterAs('lanhdao.taichinh')
  await page.goto(address())
  await page.getByRole('button', { name: 'Gửi thẩm định' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Lập phiếu để ký' }).click()
  const toSign = dialog.getByRole('link', { name: 'Tải phiếu để ký (PDF)' })
  const pdf = await (await context.request.get(running.url + (await toSign.getAttribute('href')))).body()
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'phieu-da-ky.pdf', mimeType: 'application/pdf', buffer: Buffer.from(aPdf('đã ký')) })
  await dialog.getByRole('link', { name: /Xem bản đã ký/ }).waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
  await picture(page, 'unit-signing')
  await dialog.getByRole('button', { name: 'Gửi thẩm định' }).click()
  await expect.poll(async () => (await sheet()).status).toBe('submitted')
  expect(complaints).toEqual([])
  await context.close()

  const appraiser = await enterAs('thamdinh')
  await appraiser.page.goto(`${running.url}/par/appraisal/${assessmentId}`)
  await appraiser.page.getByRole('button', { name: 'Tải phiếu' }).click()
  await appraiser.page.getByRole('menuitem', { name: 'Các lần gửi (1)' }).click()
  const sending = appraiser.page.getByRole('region', { name: 'Lần gửi 1' })
  await sending.getByRole('link', { name: /Bản đã ký \(phieu-da-ky\.pdf\)/ }).waitFor()
  const [sent] = await Promise.all([
    appraiser.page.waitForEvent('popup').then((popup) => popup.url()),
    sending.getByRole('link', { name: 'Phiếu đã gửi (PDF)' }).click(),
  ])
  const kept = await (await appraiser.context.request.get(sent)).body()
  expect(kept.equals(pdf)).toBe(true)
  await picture(appraiser.page, 'unit-sendings')
  expect(appraiser.complaints).toEqual([])
  await appraiser.context.close()
})
