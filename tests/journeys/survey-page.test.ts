/** The respondent's page: by hand, by keyboard, without a network, on two devices; looked at and checked with axe. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityProblems, DESKTOP, NARROW, openBrowser, picture, visitor } from '../support/browser.ts'
import { lineTo } from '../support/line.ts'
import { type PhoneProgram, startPhoneProgram } from '../support/phone-program.ts'

const SMALL = { width: 360, height: 640 }
let program: PhoneProgram
let browser: Browser
/** Each test takes a link of its own. */
let next = 0

beforeAll(async () => {
  ;[program, browser] = await Promise.all([
    startPhoneProgram({ links: { 'Đại biểu HĐND tỉnh': 12 }, units: 2 }),
    openBrowser(),
  ])
})
afterAll(async () => {
  await browser.close()
  await program.stop()
})

const rate = (page: Page, question: RegExp, answer: string) =>
  page.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }).check()
const unitNames = () => program.asked.targets.map(({ unit_name }) => unit_name).sort((a, b) => a.localeCompare(b, 'vi'))
const sealed = async () => (await program.within((tx) => tx.selectFrom('survey.urn').select('id').execute())).length

async function fill(page: Page): Promise<void> {
  await rate(page, /Câu 1\/4/, 'Tốt')
  await rate(page, /Câu 2\/4/, 'Bình thường')
}

test.each([
  ['360', SMALL],
  ['390', NARROW],
  ['1366', DESKTOP],
])('at %s px, light and dark, every state is readable, fits and passes axe', async (name, viewport) => {
  const { page, complaints, context } = await visitor(browser, viewport)
  const look = async (state: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await accessibilityProblems(page)).toEqual([])
      await picture(page, `phieu-${name}-${colorScheme}-${state}`)
    }
    const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    expect(overflow, `${state} scrolls sideways`).toBe(0)
  }
  await page.goto(program.addressOf(next++))
  await page.getByRole('button', { name: 'Bắt đầu trả lời' }).waitFor()
  await look('start')
  await page.getByRole('button', { name: 'Bắt đầu trả lời' }).click()
  await rate(page, /Câu 1\/4/, 'Tốt')
  await look('form')
  await page.getByRole('button', { name: 'Gửi phiếu' }).click()
  await page.getByText('Chưa gửi được: còn 1 câu').waitFor()
  await look('missing')
  await fill(page)
  await page.getByRole('button', { name: 'Gửi phiếu' }).click()
  await page.getByText(/Đã nhận phiếu về/).waitFor()
  await fill(page)
  await page.getByLabel(/Câu 4\/4/).fill('Cần trả lời văn bản nhanh hơn.')
  await page.getByRole('button', { name: 'Gửi phiếu' }).click()
  await page.getByText('Đã nhận đủ phiếu của ông/bà').waitFor()
  await look('end')
  await page.goto(`${program.url}/phieu#mistyped`)
  await page.getByText('Không nhận ra đường dẫn này').waitFor()
  await look('unknown')
  expect(complaints).toEqual([])
  await context.close()
})

test('a form is answered and sent by keyboard alone; what is missing takes the focus and is told', async () => {
  const { page, context } = await visitor(browser, NARROW)
  await page.goto(program.addressOf(next++))
  await page.getByRole('button', { name: 'Bắt đầu trả lời' }).waitFor()
  const focused = () =>
    page.evaluate(`(() => { const at = document.activeElement; return at.labels?.[0]?.innerText ?? at.innerText })()`)
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Bắt đầu trả lời')
  await page.keyboard.press('Enter')
  expect(await focused()).toBe(unitNames()[0])
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Rất tốt')
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe('Tốt')
  for (let presses = 0; (await focused()) !== 'Gửi phiếu'; presses++) {
    if (presses > 10) throw new Error('the sending is out of reach')
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await page.getByText('Chưa gửi được: còn 1 câu').waitFor()
  const at = (what: string) => page.evaluate(`document.activeElement.${what}`)
  await expect.poll(() => at('name')).toBe('q2')
  expect(await at('ariaInvalid')).toBe('true')
  const described = await page.evaluate(
    'document.getElementById(document.activeElement.getAttribute("aria-describedby")).innerText',
  )
  expect(described).toMatch(/^Câu 2 “Phối hợp giải quyết công việc” chưa có trả lời/)
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await page.getByRole('status').getByText(`Đã nhận phiếu về ${unitNames()[0]}`).waitFor()
  await expect.poll(focused).toBe(unitNames()[1])
  await context.close()
})

test('a reload loses nothing that was chosen, and a sent form leaves nothing behind', async () => {
  const { page, context } = await visitor(browser, NARROW)
  await page.goto(program.addressOf(next++))
  await page.getByRole('button', { name: 'Bắt đầu trả lời' }).click()
  await fill(page)
  await page.getByLabel(/Câu 4\/4/).fill('Nhanh hơn')
  await page.reload()
  await page.getByRole('button', { name: new RegExp(`${unitNames()[0]}.*Đang trả lời dở`) }).click()
  expect(
    await page
      .getByRole('group', { name: /Câu 1\/4/ })
      .getByRole('radio', { name: 'Tốt', exact: true })
      .isChecked(),
  ).toBe(true)
  expect(await page.getByLabel(/Câu 4\/4/).inputValue()).toBe('Nhanh hơn')
  const stored = () => page.evaluate('JSON.stringify({ ...localStorage })') as Promise<string>
  expect(await stored()).toContain('Nhanh hơn')
  expect(await stored()).not.toContain(new URL(page.url()).hash.slice(1))
  await page.getByRole('button', { name: 'Gửi phiếu' }).click()
  await page.getByText(/Đã nhận phiếu về/).waitFor()
  expect(await stored()).not.toContain('Nhanh hơn')
  await context.close()
})

test('without a network the page opens again, keeps the form, and sends it by itself when the line is back', async () => {
  // The browser alone is offline a moment late on a page that was just loaded again: the line itself is cut.
  const line = await lineTo(program.url)
  const { page, context } = await visitor(browser, NARROW)
  await page.goto(program.addressOf(next++).replace(program.url, line.url))
  await page.getByRole('button', { name: 'Bắt đầu trả lời' }).waitFor()
  await expect.poll(() => page.evaluate('navigator.serviceWorker.controller !== null'), { timeout: 10_000 }).toBe(true)
  const before = await sealed()
  await context.setOffline(true)
  line.cut()
  await page.reload()
  await page.getByRole('button', { name: 'Bắt đầu trả lời' }).click()
  await fill(page)
  await page.getByRole('button', { name: 'Gửi phiếu' }).click()
  await page.getByText('Đang chờ mạng – phiếu còn trên máy này, đừng đóng trang').waitFor()
  await picture(page, 'phieu-390-waiting')
  expect(await accessibilityProblems(page)).toEqual([])
  await page.reload()
  await page.getByText('Đang chờ mạng – phiếu còn trên máy này').waitFor()
  expect(await sealed()).toBe(before)
  line.mend()
  await context.setOffline(false)
  await page.getByText(`Đã nhận phiếu về ${unitNames()[0]}`).waitFor()
  expect(await sealed()).toBe(before + 1)
  await context.close()
  await line.close()
})

test('a forwarded link is explained; whoever says it is still him answers, and the first device is told', async () => {
  const [mine, other] = [await visitor(browser, NARROW), await visitor(browser, NARROW)]
  const link = program.addressOf(next++)
  await mine.page.goto(link)
  await mine.page.getByRole('button', { name: 'Bắt đầu trả lời' }).click()
  await fill(mine.page)
  await other.page.goto(link)
  await other.page.getByText('Đường dẫn này đã được mở trên một máy khác').waitFor()
  await picture(other.page, 'phieu-390-elsewhere')
  expect(await accessibilityProblems(other.page)).toEqual([])
  await other.page.getByRole('button', { name: 'Đây vẫn là tôi, trả lời trên máy này' }).click()
  await other.page.getByRole('button', { name: 'Bắt đầu trả lời' }).waitFor()
  await mine.page.getByRole('button', { name: 'Gửi phiếu' }).click()
  await mine.page.getByText('Đường dẫn này đã được mở trên một máy khác').waitFor()
  // And back again: the form that waited here is sent.
  await mine.page.getByRole('button', { name: 'Đây vẫn là tôi, trả lời trên máy này' }).click()
  await mine.page.getByText(`Đã nhận phiếu về ${unitNames()[0]}`).waitFor()
  await Promise.all([mine.context.close(), other.context.close()])
})

test('the session of whoever is signed in besides does not travel with the form', async () => {
  const { page, context } = await visitor(browser, NARROW)
  await context.addCookies([{ name: 'noivu_session', value: 'someone', url: program.url }])
  const cookies: (string | undefined)[] = []
  page.on('request', async (request) => {
    if (request.url().includes('/api/')) cookies.push((await request.allHeaders()).cookie)
  })
  await page.goto(program.addressOf(next++))
  await page.getByRole('button', { name: 'Bắt đầu trả lời' }).waitFor()
  await expect.poll(() => cookies).toEqual([undefined])
  await context.close()
})
