/** Twenty power cuts during uploads and saves: every acknowledged save and file is there afterwards, none half. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomFrom } from '../../src/app/demo/random.ts'
import { DEMO_PASSWORD } from '../../src/app/demo/seed-people.ts'
import { type AssessmentSheet, par } from '../../src/modules/par/contract.ts'
import { aPdf, ownLeaves } from '../../src/modules/par/fixtures.ts'
import { signedIn, type Wire } from '../support/api.ts'
import { demoDataFolder } from '../support/demo-folder.ts'
import { type Running, startProgramProcess } from '../support/running.ts'

const TIMES = 20
const random = randomFrom(9)
let folder: Awaited<ReturnType<typeof demoDataFolder>>
let running: Running
let sheetId: string
let leaves: string[]

/** What the program said is kept. */
const saved = new Map<string, { before: number; version: number; sent: number[] }>()
const kept = new Map<string, string>()

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const enter = () => signedIn(running.url, 'tucham.taichinh', DEMO_PASSWORD)

beforeAll(async () => {
  process.env.NOIVU_PAGES = 'none'
  folder = await demoDataFolder()
  running = await startProgramProcess('demo', folder.path)
  const scorer = await enter()
  sheetId = (await scorer.call(par.myWork, {})).assessments[0]?.id as string
  const sheet = await scorer.call(par.assessmentSheet, { assessmentId: sheetId })
  leaves = ownLeaves(sheet)
    .filter((leaf) => leaf.scoring.type === 'ratio')
    .slice(0, 6)
    .map((leaf) => leaf.id)
})
afterAll(async () => {
  await running.stop()
  await folder.remove()
})

const entryOf = (sheet: AssessmentSheet, criterionId: string) =>
  sheet.leaves.find((leaf) => leaf.criterionId === criterionId)?.entry

/** Saves and uploads until the line goes dead; whatever was answered is remembered. */
async function workUntilCut(scorer: Wire, sheet: AssessmentSheet, round: number): Promise<void> {
  const saving = leaves.map(async (criterionId) => {
    let version = entryOf(sheet, criterionId)?.version ?? 0
    const known = saved.get(criterionId) ?? { before: version, version, sent: [] }
    saved.set(criterionId, known)
    for (let at = 1; ; at++) {
      const b = (round * 1_000 + at) * 10_000
      known.sent.push(b)
      const { entry } = await scorer.call(par.saveEntry, {
        assessmentId: sheetId,
        criterionId,
        version,
        inputs: { type: 'ratio', a: 100_000_000_0, b },
      })
      version = entry.version
      known.version = version
    }
  })
  const uploading = leaves.slice(0, 3).map(async (criterionId, lane) => {
    for (let at = 1; ; at++) {
      const bytes = aPdf(`${round}-${lane}-${at} ${'x'.repeat(random.between(10, 200_000))}`)
      const item = await scorer.upload(
        par.uploadEvidence,
        { assessmentId: sheetId, criterionId },
        `${round}-${lane}-${at}.pdf`,
        bytes,
      )
      kept.set(item.id, hashOf(bytes))
    }
  })
  // Each lane ends when the line does; what else went wrong would show in what is found afterwards.
  await Promise.allSettled([...saving, ...uploading])
}

async function cutDatabase(): Promise<void> {
  const pid = Number((await readFile(join(folder.path, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0])
  process.kill(pid, 'SIGKILL')
}

async function everythingIsThere(scorer: Wire): Promise<void> {
  const sheet = await scorer.call(par.assessmentSheet, { assessmentId: sheetId })
  for (const [criterionId, { before, version, sent }] of saved) {
    const entry = entryOf(sheet, criterionId)
    const found = entry?.version ?? 0
    expect(found, 'an acknowledged save is there').toBeGreaterThanOrEqual(version)
    // Not yet saved over: it is as it was before the first cut.
    if (found === before) continue
    const [type, b] = entry?.inputs?.type === 'ratio' ? ['ratio', entry.inputs.b] : [entry?.inputs?.type, -1]
    expect([type, sent.includes(b)], 'and it is one that was sent, whole').toEqual(['ratio', true])
  }
  const shown = new Set(sheet.leaves.flatMap((leaf) => leaf.evidence.map((item) => item.id)))
  for (const id of kept.keys()) expect(shown.has(id), 'an acknowledged file is there').toBe(true)
}

test(`${TIMES} times killed in the middle of saves and uploads, nothing acknowledged is lost`, async () => {
  for (let round = 1; round <= TIMES; round++) {
    const scorer = await enter()
    // Read before the time runs: what is cut is saving and uploading.
    const sheet = await scorer.call(par.assessmentSheet, { assessmentId: sheetId })
    const keptBefore = kept.size
    const working = workUntilCut(scorer, sheet, round)
    // Under way, however busy the machine: the moment of the cut is chance from here on.
    await expect.poll(() => kept.size, { timeout: 20_000, interval: 5 }).toBeGreaterThan(keptBefore)
    await new Promise((later) => setTimeout(later, random.between(120, 500)))
    if (round % 2 === 0) await cutDatabase()
    await running.kill()
    await working
    running = await startProgramProcess('demo', folder.path)
    await everythingIsThere(await enter())
  }
  expect([...saved.values()].reduce((sum, { sent }) => sum + sent.length, 0)).toBeGreaterThan(TIMES * 5)
  expect(kept.size).toBeGreaterThan(TIMES)
})

test('every file that was acknowledged is whole, and no temporary is left', async () => {
  const scorer = await enter()
  for (const [evidenceId, hash] of kept)
    expect(hashOf(await scorer.download(par.evidenceContent, { evidenceId }))).toBe(hash)
  expect(await readdir(join(folder.path, 'files/tmp'))).toEqual([])
})
