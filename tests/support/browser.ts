/** Chromium for journeys: desktop and narrow, watched for errors of its own, checked with axe on each screen. */
import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { ensureChromium } from '../../scripts/ensure-chromium.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
export const DESKTOP = { width: 1366, height: 768 }
export const NARROW = { width: 390, height: 844 }

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  })
}

export interface Visitor {
  page: Page
  context: BrowserContext
  /** What the browser complained of: errors, refused styles, failed requests. Empty at the end of a good journey. */
  complaints: string[]
}

export async function visitor(browser: Browser, viewport = DESKTOP): Promise<Visitor> {
  const context = await browser.newContext({
    viewport,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    // A refused request shows here too; journeys that refuse on purpose look at the sentence on the page instead.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
      complaints.push(`${page.url()}: ${message.text()}`)
  })
  return { page, context, complaints }
}

/** A visitor who is signed in before he opens a page. */
export async function visitorAs(
  browser: Browser,
  url: string,
  account: { userName: string; password: string },
  viewport = DESKTOP,
): Promise<Visitor> {
  const here = await visitor(browser, viewport)
  await here.context.request.post(`${url}/api/identity/sign-in`, { headers: { 'x-noivu': '1' }, data: account })
  return here
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Violation {
  id: string
  help: string
  nodes: { html: string; failureSummary: string }[]
}

/** @returns what WCAG 2.2 AA (axe) finds wrong on the page as it stands, one line each. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // Entering animations leave half-transparent text behind for a moment; axe would measure that.
  await page.waitForTimeout(350)
  // As text: the tests' own project knows no `document`.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(await readFile(AXE, 'utf8'))
  const violations = (await page.evaluate(
    `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(RULES)} }, resultTypes: ['violations'] }).then((found) => found.violations)`,
  )) as Violation[]
  return violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${new URL(page.url()).pathname} ${violation.id}: ${violation.help} — ${node.html.slice(0, 160)}`,
    ),
  )
}

/** Keeps a picture of the page where NOIVU_PICTURES says: for looking at, and for the tour. Nowhere otherwise. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.NOIVU_PICTURES
  if (folder === undefined) return
  const path = join(folder, `${name}.png`)
  await mkdir(dirname(path), { recursive: true })
  await page.waitForTimeout(250)
  await page.screenshot({ path })
}
