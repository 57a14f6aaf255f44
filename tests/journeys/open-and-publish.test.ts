/** A province opens a round in the browser, twenty departments score themselves with evidence, appraisers look, the ranking is published and verified in the browser. */
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEMO_PASSWORD } from '../../src/app/demo/seed-people.ts'
import { identity } from '../../src/modules/identity/contract.ts'
import { organization } from '../../src/modules/organization/contract.ts'
import { par } from '../../src/modules/par/contract.ts'
import { aPdf, bestInputs, ownLeaves, toApprove } from '../../src/modules/par/fixtures.ts'
import { dayIn, formatDay } from '../../src/shared/dates.ts'
import { signedIn, type Wire } from '../support/api.ts'
import { openBrowser, type Visitor, visitor } from '../support/browser.ts'
import { demoDataFolder } from '../support/demo-folder.ts'
import { type Running, startProgramProcess } from '../support/running.ts'

const PASSWORD = 'mot cau that dai de nho 2031'
let folder: Awaited<ReturnType<typeof demoDataFolder>>
let running: Running
let browser: Browser
let page: Page
let complaints: string[]
let stranger: Visitor
let office: Wire
/** One person at the province who scores, sends and appraises for all: the twenty departments' work, done over the wire. */
let team: Wire
let roundId: string

const day = (offset: number) => formatDay(dayIn(new Date(Date.now() + offset * 86_400_000)))

beforeAll(async () => {
  folder = await demoDataFolder()
  running = await startProgramProcess('demo', folder.path)
  browser = await openBrowser()
  office = await signedIn(running.url, 'quantri.cchc', DEMO_PASSWORD)
  const keeper = await signedIn(running.url, 'quantri.hethong', DEMO_PASSWORD)
  const { units } = await keeper.call(organization.unitTree, { asOf: '2024-12-31' })
  const province = units.find((unit) => unit.fullName === 'Tỉnh Bắc Giang')?.unitId as number
  const { id, token } = await keeper.call(identity.createAccount, {
    userName: 'to.cham',
    fullName: 'Tổ Chấm Thử',
    unitId: province,
  })
  await keeper.call(identity.useLink, { token, password: PASSWORD })
  const { rows } = await keeper.call(identity.accounts, { search: 'to.cham' })
  for (const role of ['par-scorer', 'par-head', 'par-appraiser']) {
    await keeper.call(identity.grantRole, {
      accountId: rows[0]?.id ?? id,
      role,
      unitId: null,
      withBelow: true,
      validFrom: dayIn(new Date()),
      reason: 'chấm thử',
    })
  }
  team = await signedIn(running.url, 'to.cham', PASSWORD)
  const visit = await visitor(browser)
  ;({ page, complaints } = visit)
  await page.goto(`${running.url}/dang-nhap`)
  await page.getByRole('button', { name: /quantri\.cchc/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
})
afterAll(async () => {
  await browser.close()
  await running.stop()
  await folder.remove()
})

test('the round is opened through the form, over the twenty departments of the frame day', async () => {
  await page.goto(`${running.url}/par/rounds/open`)
  await page.getByLabel('Năm', { exact: true }).fill('2024')
  await page.getByLabel('Tên kỳ đánh giá').fill('Kỳ chấm thử trên trình duyệt')
  await page.getByLabel('Xét đơn vị theo ngày').fill('31/12/2024')
  await page.keyboard.press('Tab')
  const province = page.getByRole('combobox', { name: 'Tỉnh, thành phố' })
  await province.click()
  await page.getByRole('option', { name: /Bắc Giang/ }).click()
  await page.getByRole('combobox', { name: 'Bộ tiêu chí' }).click()
  await page.getByRole('option', { name: /cấp sở \(2024/ }).click()
  // Sở Nội vụ is found by its name; here whoever may appraise does.
  const consolidating = page.getByRole('combobox', { name: 'Cơ quan tổng hợp' })
  await expect.poll(() => consolidating.inputValue()).toBe('Sở Nội vụ')
  await page.getByText('mà không ai được thẩm định đơn vị mình').waitFor()
  await consolidating.click()
  await page.getByRole('option', { name: /Không chỉ định/ }).click()
  for (const stage of ['Giải trình, bổ sung', 'Thẩm định lần hai', 'Công bố']) {
    const box = page.getByRole('checkbox', { name: stage, exact: true })
    if (await box.isChecked()) await box.uncheck()
  }
  const appraisal = page.getByRole('checkbox', { name: 'Thẩm định', exact: true })
  if (!(await appraisal.isChecked())) await appraisal.check()
  for (const stage of ['Tự đánh giá, chấm điểm', 'Thẩm định']) {
    const row = page.getByRole('group', { name: stage, exact: true })
    await row.getByLabel('Từ ngày').fill(day(-1))
    await page.keyboard.press('Tab')
    await row.getByLabel('Đến hết ngày').fill(day(20))
    await page.keyboard.press('Tab')
  }
  await page.reload()
  expect(await page.getByLabel('Tên kỳ đánh giá').inputValue()).toBe('Kỳ chấm thử trên trình duyệt')
  await page.getByText('Sẽ tạo 20 phiếu trong 1 khối.').waitFor()
  await page.getByRole('button', { name: 'Mở kỳ đánh giá' }).click()
  await page.waitForURL(/\/par\/rounds\/[0-9a-f-]{36}$/)
  roundId = new URL(page.url()).pathname.split('/').at(-1) as string
  const { assessments } = await office.call(par.assessments, { roundId })
  expect(assessments).toHaveLength(20)
  expect(new Set(assessments.map((sheet) => sheet.status))).toEqual(new Set(['draft']))
})

test('twenty departments score themselves with evidence and are appraised, over the wire', async () => {
  const { assessments } = await office.call(par.assessments, { roundId })
  const values = ['Đơn vị;Mã tiêu chí;Giá trị']
  for (const [at, { id: assessmentId, unitName }] of assessments.entries()) {
    const sheet = await team.call(par.assessmentSheet, { assessmentId })
    const leaves = ownLeaves(sheet)
    const [first] = leaves
    const paper = await team.upload(
      par.uploadEvidence,
      { assessmentId, criterionId: first?.id as string, title: `Báo cáo ${unitName}` },
      'bao-cao.pdf',
      aPdf(unitName),
    )
    for (const leaf of leaves) {
      const best = bestInputs(leaf.scoring)
      // Each department does a little less well than the one before, so that every place is its own.
      const inputs =
        best.type === 'ratio'
          ? { ...best, b: best.b - Math.min(at, 4) * 10_000 * (leaf.code === '1.1.2' ? 1 : 0) }
          : best
      await team.call(par.saveEntry, { assessmentId, criterionId: leaf.id, version: 0, inputs: inputs as never })
      if (leaf.evidenceRequired && leaf !== first)
        await team.call(par.linkEvidence, { assessmentId, criterionIds: [leaf.id], documentId: paper.documentId })
    }
    for (const leaf of sheet.nodes.filter((node) => node.scoring !== null && !leaves.some((own) => own.id === node.id)))
      values.push(`${unitName};${leaf.code};${95 - at}`)
    const leavesToApprove = toApprove(await team.call(par.assessmentSheet, { assessmentId }))
    await team.call(par.approveRemaining, { assessmentId, leaves: leavesToApprove })
    await team.call(par.submitAssessment, { assessmentId })
    await team.call(par.agreeRemaining, { assessmentId })
    await team.call(par.closeAppraisal, { assessmentId })
  }
  await office.call(par.importValues, { roundId, text: values.join('\n'), source: 'Điều tra thử' })
  expect((await office.call(par.round, { roundId })).counts.appraised).toBe(20)
})

test('the ranking is published through the screen, and everybody can read it', async () => {
  await page.goto(`${running.url}/par/rounds/${roundId}`)
  await page.getByRole('tab', { name: 'Công bố' }).click()
  await page.getByLabel('Số quyết định').fill('12/QĐ-UBND (thử)')
  await page.getByRole('button', { name: 'Công bố kết quả', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Công bố kết quả', exact: true }).click()
  await expect
    .poll(async () => (await office.call(par.round, { roundId })).status, { timeout: 10_000 })
    .toBe('published')
  stranger = await visitor(browser)
  const { publications } = await office.call(par.publications, {})
  const own = publications.find((found) => found.roundName === 'Kỳ chấm thử trên trình duyệt')
  expect(own?.units).toBe(20)
  const { page: published } = stranger
  await published.goto(`${running.url}/cong-bo`)
  await published.locator(`a[href="/cong-bo/${own?.id}"]`).first().click()
  await published
    .getByText(/dẫn đầu khối sở/)
    .first()
    .waitFor()
  expect(complaints).toEqual([])
})

test('whoever reads it checks it in the browser; a bundle with one altered byte is told by the file that was altered', async () => {
  const { page: reader, context } = stranger
  await reader.getByRole('button', { name: 'Kiểm chứng kết quả này' }).click()
  // Twenty units of eighty nodes, two figures each.
  await reader.getByText(/^Khớp: \d\.\d{3} nội dung đã kiểm tra, không có sai khác\.$/).waitFor()
  const taken = reader.waitForEvent('download')
  await reader.getByRole('link', { name: 'Tải gói kiểm chứng (.zip)' }).click()
  const bundle = await readFile(await (await taken).path())
  // In the first file of the zip, which is not packed.
  bundle[1_000] = (bundle[1_000] as number) ^ 1
  await reader
    .getByLabel('Hoặc chọn tệp gói đã tải về (.zip)')
    .setInputFiles({ name: 'goi-sua.zip', mimeType: 'application/zip', buffer: bundle })
  await reader.getByText(/^Không khớp: \d+ chỗ sai khác; [\d.]+ nội dung khớp\.$/).waitFor()
  await reader.getByText('HUONG-DAN.txt không khớp mã SHA-256 đã ghi.').waitFor()
  await context.close()
  expect(stranger.complaints).toEqual([])
})
