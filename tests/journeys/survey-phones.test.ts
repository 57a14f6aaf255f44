/**
 * Forty respondents at once, each about forty units, on phones whose line drops one request in twenty — half of those after
 * the server has taken the form and before its answer is back. Nothing is lost, nothing comes twice.
 */
import { setPriority } from 'node:os'
import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomFrom } from '../../src/app/demo/random.ts'
import { NARROW, openBrowser } from '../support/browser.ts'
import { type PhoneProgram, startPhoneProgram } from '../support/phone-program.ts'
import { SCALE } from '../support/phone-survey.ts'

const GROUPS = { 'Đại biểu HĐND tỉnh': 20, 'Lãnh đạo cấp xã': 16, 'Chánh Văn phòng cấp xã': 4 }
const PHONES = 40
const UNITS = 40
const DROPPED = 0.05
const CHOICES = ['yes', 'no', 'unknown'] as const

type Said = { q1: number; q2: number; q3?: (typeof CHOICES)[number]; q4?: string }

// Forty pages at once take what the journey beside them leaves, and wait longer instead of making it wait.
setPriority(10)

let program: PhoneProgram
let browser: Browser
const { next: random } = randomFrom(20_251_125)
const line = { asked: 0, lostThere: 0, lostBack: 0 }

beforeAll(async () => {
  ;[program, browser] = await Promise.all([startPhoneProgram({ links: GROUPS, units: UNITS }), openBrowser()])
})
afterAll(async () => {
  await browser.close()
  await program.stop()
})

/** A line that breaks on the way there, or on the way back. */
async function badLine(route: Route): Promise<void> {
  line.asked += 1
  const luck = random()
  if (luck >= DROPPED) return route.continue()
  if (luck < DROPPED / 2) {
    line.lostThere += 1
    return route.abort('connectionreset')
  }
  // A connection the server has just let go of is no loss of ours: asked again.
  await route.fetch({ maxRetries: 3 })
  line.lostBack += 1
  return route.abort('connectionreset')
}

function saidBy(phone: number, unit: number): Said {
  const place = () => Math.floor(random() * SCALE.length)
  const choice = CHOICES[Math.floor(random() * 4)]
  return {
    q1: place(),
    q2: place(),
    ...(choice && { q3: choice }),
    ...(random() < 0.1 && { q4: `Ý kiến ${phone}/${unit}` }),
  }
}

/** In the page, as a hand would: each radio and the button are clicked, then it waits for the next unit. */
const HAND = `async (plan) => {
  const later = (ms) => new Promise((done) => setTimeout(done, ms))
  for (;;) {
    const form = document.querySelector('form')
    if (!form) return
    const unit = document.querySelector('h1').textContent
    const { q4, ...radios } = plan[unit]
    for (const [name, label] of Object.entries(radios)) {
      const field = [...form.querySelectorAll('input[name="' + name + '"]')]
      field.find((radio) => radio.labels[0].textContent === label).click()
      await later(5)
    }
    if (q4) {
      const area = form.querySelector('textarea')
      area.value = q4
      area.dispatchEvent(new Event('input', { bubbles: true }))
      await later(5)
    }
    form.querySelector('[type="submit"]').click()
    while (document.querySelector('form') && document.querySelector('h1').textContent === unit) await later(10)
  }
}`

const LABELS = { yes: 'Kịp thời', no: 'Không kịp thời', unknown: 'Không rõ' }
/** The words that are clicked. */
const clicksOf = ({ q1, q2, q3, q4 }: Said) => ({
  q1: SCALE[q1],
  q2: SCALE[q2],
  ...(q3 && { q3: LABELS[q3] }),
  ...(q4 && { q4 }),
})

/** The first form by touch, ratings alone. */
async function firstByTouch(page: Page, plan: Map<string, Said>): Promise<void> {
  await page.getByRole('button', { name: 'Bắt đầu trả lời' }).tap()
  const unit = (await page.getByRole('heading', { level: 1 }).textContent()) as string
  const { q1, q2 } = plan.get(unit) as Said
  plan.set(unit, { q1, q2 })
  const pick = (question: RegExp, answer: number) =>
    page
      .getByRole('group', { name: question })
      .getByText(SCALE[answer] as string, { exact: true })
      .tap()
  await pick(/Câu 1\/4/, q1)
  await pick(/Câu 2\/4/, q2)
  await page.getByRole('button', { name: 'Gửi phiếu' }).tap()
}

async function onePhone(phone: number): Promise<Map<string, Said>> {
  const context = await browser.newContext({
    viewport: NARROW,
    locale: 'vi-VN',
    hasTouch: true,
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(180_000)
  await page.route('**/api/survey/phone/**', badLine)
  await page.goto(program.addressOf(phone))
  const plan = new Map(program.asked.targets.map(({ unit_name }, at) => [unit_name, saidBy(phone, at)]))
  await firstByTouch(page, plan)
  const clicks = Object.fromEntries([...plan].map(([unit, said]) => [unit, clicksOf(said)]))
  await page.evaluate(`(${HAND})(${JSON.stringify(clicks)})`)
  await page.getByText('Đã nhận đủ phiếu của ông/bà').waitFor()
  await context.close()
  return plan
}

const written = (target: string, group: string, said: object) =>
  `${target} · ${group} · ${JSON.stringify(Object.entries(said).sort())}`

// Two cores carry the server, the database and forty pages: slower on a machine with other work, never wrong.
test('1,600 forms by 40 phones at once over a bad line are counted once each, as they were chosen', async () => {
  const plans = await Promise.all(Array.from({ length: PHONES }, (_, phone) => onePhone(phone)))
  expect(line.lostThere).toBeGreaterThan(20)
  expect(line.lostBack).toBeGreaterThan(20)

  const { links, targets } = program.asked
  const idOf = new Map(targets.map(({ id, unit_name }) => [unit_name, id]))
  const chosen = plans.flatMap((plan, phone) =>
    [...plan].map(([unit, said]) => ({
      said,
      target: idOf.get(unit) as string,
      group: links[phone]?.groupId as string,
    })),
  )
  expect(chosen).toHaveLength(1_600)
  const sealed = await program.within((tx) => tx.selectFrom('survey.urn').select('id').execute())
  expect(sealed).toHaveLength(1_600)

  await program.countAll()
  const answers = await program.within((tx) => tx.selectFrom('survey.answer').selectAll().execute())
  expect(answers.map((row) => written(row.target_id, row.group_id, row.chosen as object)).sort()).toEqual(
    chosen.map(({ said: { q4: _, ...scored }, target, group }) => written(target, group, scored)).sort(),
  )
  const remarks = await program.within((tx) => tx.selectFrom('survey.remark').selectAll().execute())
  expect(remarks.map(({ target_id, words }) => `${target_id} ${words}`).sort()).toEqual(
    chosen.flatMap(({ said, target }) => (said.q4 ? [`${target} ${said.q4}`] : [])).sort(),
  )
}, 600_000)
