/** What the browser computes equals what the server computes: 10,000 drawn sheets, every figure. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { build, type Plugin, type Rolldown } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomFrom } from '../../src/app/demo/random.ts'
import type { CriterionNode } from '../../src/modules/par/contract.ts'
import { setFromModel } from '../../src/modules/par/rules/sets/model-set.ts'
import type { SheetPlan } from '../../src/modules/par/rules/sheets/sheet-figures.ts'
import config from '../../vite.config.ts'
import { openBrowser } from '../support/browser.ts'
import { everyKindSet } from '../support/every-kind-set.ts'
import { drawnSheet, planOf } from '../support/random-sheets.ts'
import { type Batch, figuresOf, pageLinesOf } from '../support/sheet-figures-of.ts'

const ROOT = join(import.meta.dirname, '../..')
const MODELS = ['model-department-2025', 'model-district-2024', 'model-commune-2025']
const SHEETS = 10_000
const BATCH = 500
const SEED = 2026

/** A set from its file, with its nodes as the contract sends them. */
function setFrom(json: unknown): Omit<Batch, 'sheets'> {
  const found = setFromModel(json)
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  const nodes = found.set.nodes.map(({ code, parent, ...node }): CriterionNode => {
    const { kind, title, maxPoints, assessedBy, scoring, mayBeNotApplicable } = node
    return {
      id: code,
      parentId: parent,
      code,
      kind,
      title,
      maxPoints,
      assessedBy,
      mayBeNotApplicable,
      scoring: scoring as CriterionNode['scoring'],
      evidence: [],
      dataSource: null,
      appraisingBody: null,
      legalBasis: '',
    }
  })
  return { nodes, adjustments: found.set.adjustments }
}

/** The rules and the sheet's figures, built as the pages are. */
async function bundle(plugins: Plugin[] = []): Promise<string> {
  const built = (await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins,
    build: {
      target: config.build?.target ?? 'es2022',
      write: false,
      rolldownOptions: { input: join(ROOT, 'tests/support/figures-in-browser.ts'), output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput
  return built.output[0].code
}

let browser: Browser
let sets: Omit<Batch, 'sheets'>[]
beforeAll(async () => {
  browser = await openBrowser()
  const models = MODELS.map(async (name) =>
    JSON.parse(await readFile(join(ROOT, `db/catalogues/par/${name}.json`), 'utf8')),
  )
  sets = [...(await Promise.all(models)), everyKindSet('Bộ đủ cách chấm')].map(setFrom)
})
afterAll(() => browser.close())

async function pageWith(script: string): Promise<Page> {
  const page = await browser.newPage()
  await page.addScriptTag({ content: script })
  return page
}
const inBrowser = async (page: Page, batch: Batch): Promise<ReturnType<typeof figuresOf>> =>
  JSON.parse(
    await page.evaluate(
      (text) => (globalThis as unknown as { figuresOf: (text: string) => string }).figuresOf(text),
      JSON.stringify(batch),
    ),
  )

function* batches(): Generator<{ batch: Batch; plan: SheetPlan }> {
  const random = randomFrom(SEED)
  for (let from = 0; from < SHEETS; from += BATCH) {
    const set = sets[(from / BATCH) % sets.length] as Omit<Batch, 'sheets'>
    const plan = planOf(set.nodes, set.adjustments)
    yield { batch: { ...set, sheets: Array.from({ length: BATCH }, () => drawnSheet(plan, random)) }, plan }
  }
}

test('every figure of 10,000 sheets is the same in the browser, and its pages show the server’s', async () => {
  const page = await pageWith(await bundle())
  let compared = 0
  const indexes = new Set<number>()
  for (const { batch, plan } of batches()) {
    const asked = inBrowser(page, batch)
    // Both compute at once: the batch is on its way before this side begins.
    await setImmediate()
    const here = figuresOf(batch)
    const there = await asked
    for (const [at, figures] of here.entries()) {
      const shown = there[at]
      // Compared as text first: a deep comparison of millions of numbers would take longer than computing them.
      if (JSON.stringify(shown?.rules) !== JSON.stringify(figures.rules)) expect(shown?.rules).toEqual(figures.rules)
      const server = pageLinesOf(figures, plan)
      if (JSON.stringify(shown?.pages) !== JSON.stringify(server)) expect(shown?.pages).toEqual(server)
      indexes.add(server[4] as number)
      compared += figures.rules.length + server.length
    }
  }
  expect(compared).toBeGreaterThan(4_000_000)
  expect(indexes.size).toBeGreaterThan(SHEETS / 2)
  await page.close()
})

test('a browser that rounded otherwise would be found', async () => {
  const [first] = batches()
  if (!first) throw new Error('nothing drawn')
  const roundsDown: Plugin = {
    name: 'rounds-down',
    transform: (code, id) =>
      id.endsWith('shared/points.ts') ? code.replace('2 * rest >= d', '2 * rest > 2 * d') : null,
  }
  const page = await pageWith(await bundle([roundsDown]))
  expect(await inBrowser(page, first.batch)).not.toEqual(figuresOf(first.batch))
  await page.close()
})
