/** One sheet in the browser: criteria given out by keyboard, scored, approved by Enter, signed, sent, appraised, contested, answered, settled. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEMO_PASSWORD } from '../../src/app/demo/seed-people.ts'
import { par } from '../../src/modules/par/contract.ts'
import { aPdf, bestInputs, ownLeaves, toApprove } from '../../src/modules/par/fixtures.ts'
import type { Stage } from '../../src/modules/par/rules/rounds/windows.ts'
import { signedIn, type Wire } from '../support/api.ts'
import { accessibilityProblems, openBrowser, picture, visitorAs } from '../support/browser.ts'
import { demoDataFolder } from '../support/demo-folder.ts'
import { type Running, startProgramProcess } from '../support/running.ts'

const UNIT = 'Sở Tài chính'

let folder: Awaited<ReturnType<typeof demoDataFolder>>
let running: Running
let browser: Browser
let scorer: Wire
let head: Wire
let assessmentId: string

beforeAll(async () => {
  folder = await demoDataFolder()
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

const enterAs = (userName: string) => visitorAs(browser, running.url, { userName, password: DEMO_PASSWORD })
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

/** What nobody has time to type in a test; what computes itself is taken. */
async function fillTheRest(): Promise<void> {
  const computed = (await scorer.call(par.assessmentSheet, { assessmentId })).leaves.flatMap(
    ({ criterionId, entry, fact }) =>
      fact?.now?.inputs && entry?.factValueId == null
        ? [{ criterionId, version: entry?.version ?? 0, valueId: fact.now.valueId }]
        : [],
  )
  if (computed.length > 0) await scorer.call(par.takeFacts, { assessmentId, leaves: computed })
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

/** The first appraisal over, one criterion corrected in it; explanation and second appraisal are open. @returns the corrected criterion. */
async function appraisedOnce(): Promise<{ code: string; id: string }> {
  const admin = await signedIn(running.url, 'quantri.cchc', DEMO_PASSWORD)
  const appraiser = await signedIn(running.url, 'thamdinh', DEMO_PASSWORD)
  const { roundId, nodes, leaves } = await sheet()
  const leaf = leaves.find(({ entry }) => entry?.inputs?.type === 'ratio' && entry.inputs.b >= 20_000)
  const inputs = leaf?.entry?.inputs as { type: 'ratio'; a: number; b: number }
  const id = leaf?.criterionId as string
  await appraiser.call(par.appraiseEntry, {
    assessmentId,
    criterionId: id,
    version: 0,
    outcome: 'corrected',
    inputs: { ...inputs, b: inputs.b - 10_000 },
    reason: 'Một nhiệm vụ chưa có sản phẩm.',
  })
  await appraiser.call(par.agreeRemaining, { assessmentId })
  await appraiser.call(par.closeAppraisal, { assessmentId })
  const { version } = await admin.call(par.round, { roundId })
  const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  const window = (stage: Stage, opens: number, closes: number) => ({ stage, opensAt: at(opens), closesAt: at(closes) })
  await admin.call(par.setWindow, {
    roundId,
    version,
    windows: [
      window('self-assessment', -20, 2),
      window('appraisal', -15, 3),
      window('explanation', -2, 4),
      window('second-appraisal', -1, 6),
      window('publication', 6, 9),
    ],
  })
  return { id, code: nodes.find((node) => node.id === id)?.code as string }
}

test('the unit contests a correction, its head sends the explanation, the appraiser answers and settles the sheet', async () => {
  const { id, code } = await appraisedOnce()
  const handsOf = async () => (await sheet()).leaves.find(({ criterionId }) => criterionId === id)

  const unit = await enterAs('tucham.taichinh')
  await unit.page.goto(address(`?tieuChi=${code}`))
  await unit.page.getByRole('radio', { name: 'Đề nghị xem lại' }).click()
  await unit.page.getByRole('textbox', { name: 'Nội dung giải trình' }).fill('Sản phẩm đã nghiệm thu ngày 20/12.')
  await expect.poll(async () => (await handsOf())?.explanationDraft?.text, { timeout: 15_000 }).toMatch(/nghiệm thu/)
  expect(await accessibilityProblems(unit.page)).toEqual([])
  await picture(unit.page, 'unit-explanation')
  expect(unit.complaints).toEqual([])
  await unit.context.close()

  const leader = await enterAs('lanhdao.taichinh')
  await leader.page.goto(address(`?tieuChi=${code}`))
  await leader.page.getByRole('button', { name: 'Gửi giải trình' }).click()
  await leader.page.getByRole('dialog').getByRole('button', { name: 'Gửi giải trình' }).click()
  await expect.poll(async () => (await sheet()).status).toBe('explained')
  expect(leader.complaints).toEqual([])
  await leader.context.close()

  const { page, context, complaints } = await enterAs('thamdinh')
  await page.goto(`${running.url}/par/appraisal/${assessmentId}?tieuChi=${code}`)
  await page.getByRole('button', { name: 'Giữ nguyên lần một' }).click()
  await page.getByRole('textbox', { name: 'Lý do giữ nguyên' }).fill('Sản phẩm nghiệm thu sau kỳ báo cáo.')
  await page.getByRole('button', { name: 'Giữ nguyên lần một' }).click()
  await expect.poll(async () => (await handsOf())?.second?.outcome).toBe('kept')
  expect(await accessibilityProblems(page)).toEqual([])
  await picture(page, 'second-appraisal')
  await page.getByRole('button', { name: 'Chốt phiếu' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Chốt phiếu' }).click()
  await expect.poll(async () => (await sheet()).status).toBe('settled')
  expect(complaints).toEqual([])
  await context.close()
})
