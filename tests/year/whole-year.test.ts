/** A whole year of a province, played through the doors alone: 239 units, 20 appraisers, 1,600 survey forms, a council, publication, correction, verification. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AssessmentSummary, par } from '../../src/modules/par/contract.ts'
import { isScoredByUnit } from '../../src/modules/par/rules/sheets/self-assessment.ts'
import { openHouse, type Refused } from '../support/house.ts'
import { verifyBundles } from '../support/verify-process.ts'
import { anyOf, appraiseAll, consolidatorOf, contest, type Departed } from './appraising.ts'
import { type Asking, answer, countAndTake, drawUp, FORMS, importTheRest, outsideOf } from './asking.ts'
import { approveAndSend, fillAndSend } from './filling.ts'
import { type Book, byPencil } from './pencil.ts'
import { aProvince, eightAtATime, type Province, personOf } from './province.ts'
import { bundlesOf, correct, publish } from './publishing.ts'
import { aCouncil, meets, SEATS } from './sitting.ts'

const LONG = 600_000
const book: Book = new Map()
let province: Province
let asking: Asking
/** Three communes that are late, five that are sent back, one to which finance does not apply. */
let late: AssessmentSummary[]
let sentBack: AssessmentSummary[]
let excused: AssessmentSummary
let departed: Departed[]
let contested: Departed[]
let publications: string[]
/** What the council kept as the appraisal left it. */
let left: Departed

beforeAll(async () => {
  province = await aProvince(await openHouse())
  const communes = province.sheets.filter(({ blockName }) => blockName === 'Khối xã')
  late = communes.slice(0, 3)
  sentBack = communes.slice(3, 8)
  excused = communes[8] as AssessmentSummary
}, LONG)
afterAll(() => province.house.close())

const refused = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: Refused) => error.problems[0]?.reason,
  )
const sheetOf = (assessmentId: string) => province.admin.call(par.assessmentSheet, { assessmentId })
const statuses = async () => {
  const { counts } = await province.admin.call(par.round, { roundId: province.roundId })
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}

test(
  'every unit shares out its criteria, fills them in with their papers, and its head approves and sends',
  async () => {
    expect(province.sheets).toHaveLength(239)
    expect([...province.appraisers.values()].flat()).toHaveLength(20)
    const { nodes } = await sheetOf(excused.id)
    const finance = nodes.find(({ code }) => code === '6')
    await province.admin.call(par.exempt, {
      cells: [{ assessmentId: excused.id, criterionId: finance?.id as string }],
      reason: 'Xã không được giao tự chủ tài chính trong năm.',
    })
    await eightAtATime(
      province.sheets.filter((sheet) => !late.includes(sheet)),
      (sheet) => fillAndSend(province, sheet, book),
    )
    expect(await statuses()).toEqual({ draft: 3, submitted: 236 })
  },
  LONG,
)

test(
  'meanwhile 200 people answer 1,600 forms about all units on their phones',
  async () => {
    asking = await drawUp(province)
    expect(await answer(province, asking)).toBe(FORMS)
    expect(asking.marked.size).toBe(239)
  },
  LONG,
)

test(
  'the deadline locks the late; two are given longer and send, the third does not hand in',
  async () => {
    province.to('appraisal')
    const [first, second, third] = late as [AssessmentSummary, AssessmentSummary, AssessmentSummary]
    expect(await refused(fillAndSend(province, first, book))).toBe('par.window-over')
    for (const sheet of [first, second]) {
      await province.admin.call(par.extendUnit, {
        assessmentId: sheet.id,
        extendedTo: new Date(province.house.clock.now.getTime() + 1_800_000).toISOString(),
        reason: 'Mất kết nối mạng do mưa bão.',
      })
      await fillAndSend(province, sheet, book)
    }
    await province.admin.call(par.leaveRound, {
      assessmentId: third.id,
      cause: 'absent',
      reason: 'Đơn vị không nộp phiếu dù đã được nhắc.',
    })
    book.delete(third.id)
    expect(await statuses()).toEqual({ submitted: 238, left: 1 })
  },
  LONG,
)

test(
  'a sheet sent back is mended, approved anew where it changed, and sent again',
  async () => {
    for (const [at, sheet] of sentBack.entries()) {
      const said = [...(book.get(sheet.id) ?? []).values()].find(({ inputs }) => inputs?.type === 'ratio')
      const inputs = said?.inputs as { type: 'ratio'; a: number; b: number }
      const criterionId = said?.leaf.id as string
      await consolidatorOf(province, sheet, at).call(par.returnForSupplement, {
        assessmentId: sheet.id,
        reason: 'Số liệu chưa khớp báo cáo năm.',
        flags: [{ criterionId, words: 'Đối chiếu lại số việc hoàn thành.' }],
      })
      const mended = { ...inputs, b: Math.floor(inputs.b / 20_000) * 10_000 }
      const entry = { assessmentId: sheet.id, criterionId, version: 1, inputs: mended }
      await personOf(province.scorers, sheet.unitId).call(par.saveEntry, entry)
      const head = personOf(province.heads, sheet.unitId)
      expect(await refused(head.call(par.submitAssessment, { assessmentId: sheet.id }))).toBe('par.not-approved')
      await approveAndSend(head, sheet.id)
      book.get(sheet.id)?.set(criterionId, { ...(said as NonNullable<typeof said>), inputs: mended })
    }
    expect(await statuses()).toEqual({ submitted: 238, left: 1 })
  },
  LONG,
)

test(
  'each body appraises its criteria across all units: corrects some with a reason, agrees with the rest',
  async () => {
    departed = await appraiseAll(province, book)
    expect(departed.length).toBeGreaterThan(100)
    expect(await statuses()).toEqual({ appraised: 238, left: 1 })
  },
  LONG,
)

test(
  'nobody appraises his own unit, nor what another body answers for',
  async () => {
    const own = province.sheets.find(({ unitName }) => unitName === 'Sở Tư pháp') as AssessmentSummary
    const { nodes } = await sheetOf(own.id)
    const leafOf = (area: string) =>
      nodes.find((node) => node.code.startsWith(`${area}.`) && node.scoring && isScoredByUnit(node as never))
        ?.id as string
    const agree = (assessmentId: string, criterionId: string) =>
      anyOf(province, 'Sở Tư pháp', 0).call(par.appraiseEntry, {
        assessmentId,
        criterionId,
        version: 1,
        outcome: 'agreed',
      })
    const other = province.sheets.find(({ unitName }) => unitName === 'Sở Y tế') as AssessmentSummary
    expect(await refused(agree(own.id, leafOf('2')))).toBe('par.own-unit')
    expect(await refused(agree(other.id, leafOf('6')))).toMatch(/^par\.(other-body|already-appraised)$/)
  },
  LONG,
)

test(
  'thirty units contest a correction with words and another paper; the appraisers answer and the sheets are settled',
  async () => {
    province.to('explanation')
    const bySheet = Map.groupBy(departed, ({ sheet }) => sheet.id)
    contested = [...bySheet.values()].slice(0, 30).map(([first]) => first as Departed)
    expect(contested).toHaveLength(30)
    await eightAtATime(contested, (one) => contest(province, book, one))
    expect(await statuses()).toEqual({ appraised: 208, explained: 30, left: 1 })

    province.to('second-appraisal')
    for (const [at, { sheet, criterionId }] of contested.entries()) {
      const said = book.get(sheet.id)?.get(criterionId)
      if (!said) throw new Error('not in the book')
      const outcome = (['agreed', 'kept'] as const)[at % 2] as 'agreed' | 'kept'
      const consolidator = consolidatorOf(province, sheet, at)
      const settle = () => consolidator.call(par.settleAppraisal, { assessmentId: sheet.id })
      expect(await refused(settle())).toBe('par.contested-unanswered')
      const reason = outcome === 'kept' ? 'Biên bản không thuộc năm đánh giá.' : ''
      await consolidator.call(par.appraiseAgain, { assessmentId: sheet.id, criterionId, version: 0, outcome, reason })
      if (outcome === 'agreed') said.inputs = said.entry.inputs
      await settle()
    }
    expect(await statuses()).toEqual({ appraised: 208, settled: 30, left: 1 })
    const { sheet, criterionId } = contested[0] as Departed
    const hands = (await sheetOf(sheet.id)).leaves.find((leaf) => leaf.criterionId === criterionId)
    const papers = Map.groupBy(hands?.evidence ?? [], ({ hand }) => hand)
    expect(papers.get('explanation')).toHaveLength(1)
    expect(hands?.appraisal?.evidenceSeen).toHaveLength(papers.get('self')?.length ?? 0)
    expect(hands?.second?.evidenceSeen).toHaveLength(hands?.evidence.length ?? -1)
  },
  LONG,
)

test(
  'the council meets and votes: it agrees with one unit against both appraisals, and leaves another where it was',
  async () => {
    const sitting = await aCouncil(province)
    // Of those the second appraisal kept, two of units that have nobody in the council.
    const [agreed, kept] = contested.filter(
      ({ sheet }, at) => at % 2 === 1 && !SEATS.some(([unit]) => unit === sheet.unitName),
    ) as [Departed, Departed]
    const laid = [agreed, kept].map(({ sheet, criterionId }, at) => ({
      assessmentId: sheet.id,
      criterionId,
      forUnit: [4, 1][at] as number,
    }))
    const alone = consolidatorOf(province, agreed.sheet, 0).call(par.decideByCouncil, {
      assessmentId: agreed.sheet.id,
      criterionId: agreed.criterionId,
      version: 0,
      outcome: 'kept' as const,
      reason: 'Hội đồng thống nhất.',
      decisionNumber: '01/BB-HĐTĐ',
    })
    expect(await refused(alone)).toBe('par.council-sits')
    expect(await meets(province, sitting, laid)).toEqual(['agreed', 'kept'])
    left = kept
    const said = book.get(agreed.sheet.id)?.get(agreed.criterionId)
    if (said) said.inputs = said.entry.inputs
  },
  LONG,
)

test(
  'every index is the one worked out by pencil, and the round is published with the absent one apart',
  async () => {
    province.to('publication')
    const early = await publish(province).catch((error: Refused) => error)
    expect((early as Refused).problems[0]?.sentence).toMatch(/^Tiêu chí [\d.]+ .*chưa có giá trị/)
    const surveyed = await countAndTake(province, asking)
    await importTheRest(province)
    const { blocks } = await province.admin.call(par.ranking, { roundId: province.roundId })
    const ranked = new Map(blocks.flatMap(({ units }) => units.map((unit) => [unit.assessmentId, unit.index] as const)))
    expect(ranked.size).toBe(238)
    const wrong: string[] = []
    let asked = 0
    for (const [assessmentId, said] of book) {
      const sheet = await sheetOf(assessmentId)
      asked += sheet.nodes.filter(({ scoring }) => scoring?.type === 'survey').length
      const expected = byPencil(sheet, said, outsideOf(asking))
      if (ranked.get(assessmentId) !== expected)
        wrong.push(`${assessmentId}: ${ranked.get(assessmentId)} instead of ${expected}`)
    }
    expect(wrong).toEqual([])
    // Of every unit but the one that handed nothing in.
    expect(surveyed).toBe(asked)
    publications = await publish(province)
    expect(publications).toHaveLength(3)
    expect(await statuses()).toEqual({ published: 238, left: 1 })
  },
  LONG,
)

test(
  'and nothing of a published sheet moves any more',
  async () => {
    const { sheet, criterionId } = contested[0] as Departed
    const entry = { assessmentId: sheet.id, criterionId, version: 1, inputs: null }
    const save = personOf(province.scorers, sheet.unitId).call(par.saveEntry, entry)
    expect(await refused(save)).toBe('par.already-published')
  },
  LONG,
)

test(
  'what the council left where it was turns out to be wrong: the block is corrected, and what was published stays readable',
  async () => {
    const { sheet, criterionId } = left
    const said = book.get(sheet.id)?.get(criterionId)
    if (!said) throw new Error('not in the book')
    const { old, publicationId, again } = await correct(province, left, said)
    expect(await refused(again())).toBe('par.already-corrected')
    publications.push(publicationId)
    said.inputs = said.entry.inputs
    const { results, corrects, consequences } = await province.house.stranger.call(par.publication, { publicationId })
    expect(corrects).toBe(old)
    expect(consequences?.leaves.map(({ unitName }) => unitName)).toEqual([sheet.unitName])
    const expected = byPencil(await sheetOf(sheet.id), book.get(sheet.id) ?? new Map(), outsideOf(asking))
    expect(results.find(({ unitId }) => unitId === sheet.unitId)?.index).toBe(expected)
    const before = await province.house.stranger.call(par.publication, { publicationId: old })
    expect(before.correctedBy).toBe(publicationId)
    expect(before.results.find(({ unitId }) => unitId === sheet.unitId)?.index).not.toBe(expected)
  },
  LONG,
)

test(
  'whoever has only the bundles and the repository works everything out again, and is told of a single altered byte',
  async () => {
    const bundles = await bundlesOf(province, publications)
    const { fingerprint } = await province.house.stranger.call(par.officeKey, {})
    const whole = await verifyBundles(bundles, fingerprint)
    expect(whole).toMatchObject({ code: 0, text: expect.stringMatching(/\d{5} passed, 0 failed\n$/) })
    expect(whole.text).toContain(
      'Đính chính công bố theo Quyết định số 100/QĐ-UBND ngày 01/03/2025: Biên bản nghiệm thu',
    )
    expect(whole.text).toMatch(/✓ Đính chính so với công bố cũ: \d+ đạt\n/)
    const altered = Uint8Array.from(bundles['cong-bo-1.zip'] as Uint8Array)
    altered[1_000] = (altered[1_000] as number) ^ 1
    const told = await verifyBundles({ 'cong-bo-1.zip': altered }, fingerprint)
    expect(told).toMatchObject({ code: 1, text: expect.stringMatching(/✗ .*\n[\s\S]* passed, [1-9]\d* failed\n$/) })
  },
  LONG,
)
