/** A whole round of a province, played through the doors alone: 239 units and 20 appraisers, from assignment to publication. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { drawnCorrection } from '../../../../app/demo/draw-sheet.ts'
import { randomFrom } from '../../../../app/demo/random.ts'
import { type AssessmentSummary, par } from '../../contract.ts'
import { aPdf } from '../../fixtures.ts'
import { isScoredByUnit } from '../../rules/sheets/self-assessment.ts'
import {
  aProvince,
  approveAndSend,
  type Book,
  byPencil,
  eightAtATime,
  fillAndSend,
  importSurvey,
  type Person,
  type Province,
  personOf,
} from './fixtures.ts'

const LONG = 600_000
const SURVEY = 80
const book: Book = new Map()
let province: Province
/** Three communes that are late, five that are sent back, one to which finance does not apply. */
let late: AssessmentSummary[]
let sentBack: AssessmentSummary[]
let excused: AssessmentSummary
/** Sheets and criteria where an appraiser departed from the unit. */
const corrected: { sheet: AssessmentSummary; criterionId: string }[] = []
let contested: typeof corrected = []

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
const anyOf = (name: string, at: number): Person => {
  const people = province.appraisers.get(name) ?? []
  return people[at % people.length] as Person
}
/** Who acts for the sheet as a whole: Sở Nội vụ, and for its own sheet whoever stands in. */
const consolidatorOf = ({ unitName }: AssessmentSummary, at: number) =>
  anyOf(unitName === 'Sở Nội vụ' ? 'Thanh tra tỉnh' : 'Sở Nội vụ', at)
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
      await consolidatorOf(sheet, at).call(par.returnForSupplement, {
        assessmentId: sheet.id,
        reason: 'Số liệu chưa khớp báo cáo năm.',
        flags: [{ criterionId, words: 'Đối chiếu lại số việc hoàn thành.' }],
      })
      const mended = { ...inputs, b: Math.floor(inputs.b / 20_000) * 10_000 }
      await personOf(province.scorers, sheet.unitId).call(par.saveEntry, {
        assessmentId: sheet.id,
        criterionId,
        version: 1,
        inputs: mended,
      })
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
    const random = randomFrom(7)
    for (const members of Map.groupBy(province.sheets, ({ blockName }) => blockName).values()) {
      const [some] = members as [AssessmentSummary]
      const { nodes, leaves } = await sheetOf(some.id)
      const bodyOf = (code: string) => nodes.find((node) => node.code === code.split('.')[0])?.appraisingBody
      for (const [at, { criterionId }] of leaves.entries()) {
        const node = nodes.find(({ id }) => id === criterionId)
        const body = bodyOf(node?.code ?? '') ?? 'Sở Nội vụ'
        if (!node?.scoring || !isScoredByUnit(node as never)) continue
        for (const sheet of members) {
          const said = book.get(sheet.id)?.get(criterionId)
          const correction = said && drawnCorrection({ ...said.entry, inputs: said.inputs }, random)
          if (!said || !correction || sheet.unitName === body || sheet.unitName === 'Sở Nội vụ') continue
          await anyOf(body, at).call(par.appraiseEntry, {
            assessmentId: sheet.id,
            criterionId,
            version: 0,
            outcome: 'corrected',
            ...correction,
          } as never)
          said.inputs = correction.inputs
          corrected.push({ sheet, criterionId })
        }
        const across = { roundId: province.roundId, criterionId }
        // The body; Sở Nội vụ for the body's own sheet; the office that stands in for the sheet of Sở Nội vụ.
        for (const name of new Set([body, 'Sở Nội vụ', 'Thanh tra tỉnh']))
          await anyOf(name, at).call(par.agreeAcross, across)
      }
    }
    expect(corrected.length).toBeGreaterThan(100)
    await eightAtATime(
      province.sheets.filter(({ id }) => book.has(id)),
      async (sheet) => {
        await consolidatorOf(sheet, sheet.unitId).call(par.closeAppraisal, { assessmentId: sheet.id })
      },
    )
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
      anyOf('Sở Tư pháp', 0).call(par.appraiseEntry, { assessmentId, criterionId, version: 1, outcome: 'agreed' })
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
    contested = [...Map.groupBy(corrected, ({ sheet }) => sheet.id).values()].slice(0, 30).map(([one]) => one as never)
    expect(contested).toHaveLength(30)
    await eightAtATime(contested, async ({ sheet, criterionId }) => {
      const assessmentId = sheet.id
      const scorer = personOf(province.scorers, sheet.unitId)
      const said = book.get(sheet.id)?.get(criterionId)
      // What it first said, but for the sheets that were mended.
      const claimed = said?.entry.inputs as never
      await scorer.call(par.saveExplanation, {
        assessmentId,
        criterionId,
        version: 0,
        accepted: false,
        text: 'Có biên bản nghiệm thu kèm theo.',
        inputs: claimed,
      })
      await scorer.upload(
        par.uploadEvidence,
        { assessmentId, criterionId, title: 'Biên bản nghiệm thu', issuedOn: '2024-11-20', hand: 'explanation' },
        { name: 'bien-ban.pdf', bytes: aPdf(`biên bản ${assessmentId}`), mediaType: 'application/pdf' },
      )
      await personOf(province.heads, sheet.unitId).call(par.sendExplanation, { assessmentId })
    })
    expect(await statuses()).toEqual({ appraised: 208, explained: 30, left: 1 })

    province.to('second-appraisal')
    for (const [at, { sheet, criterionId }] of contested.entries()) {
      const said = book.get(sheet.id)?.get(criterionId)
      if (!said) throw new Error('not in the book')
      const outcome = (['agreed', 'kept'] as const)[at % 2] as 'agreed' | 'kept'
      const consolidator = consolidatorOf(sheet, at)
      const settle = () => consolidator.call(par.settleAppraisal, { assessmentId: sheet.id })
      expect(await refused(settle())).toBe('par.contested-unanswered')
      await consolidator.call(par.appraiseAgain, {
        assessmentId: sheet.id,
        criterionId,
        version: 0,
        outcome,
        reason: outcome === 'kept' ? 'Biên bản không thuộc năm đánh giá.' : '',
      })
      if (outcome === 'agreed') said.inputs = said.entry.inputs
      await settle()
    }
    expect(await statuses()).toEqual({ appraised: 208, settled: 30, left: 1 })
    const { sheet, criterionId } = contested[0] as (typeof contested)[number]
    const hands = (await sheetOf(sheet.id)).leaves.find((leaf) => leaf.criterionId === criterionId)
    const papers = Map.groupBy(hands?.evidence ?? [], ({ hand }) => hand)
    expect(papers.get('explanation')).toHaveLength(1)
    expect(hands?.appraisal?.evidenceSeen).toHaveLength(papers.get('self')?.length ?? 0)
    expect(hands?.second?.evidenceSeen).toHaveLength(hands?.evidence.length ?? -1)
  },
  LONG,
)

test(
  'the council decides two of them, and its decision binds',
  async () => {
    for (const { sheet, criterionId } of contested.slice(0, 2)) {
      const said = book.get(sheet.id)?.get(criterionId)
      if (!said) throw new Error('not in the book')
      await consolidatorOf(sheet, 0).call(par.decideByCouncil, {
        assessmentId: sheet.id,
        criterionId,
        version: 0,
        outcome: 'corrected',
        inputs: said.entry.inputs as never,
        reason: 'Hội đồng thống nhất.',
        decisionNumber: '01/BB-HĐTĐ',
      })
      said.inputs = said.entry.inputs
    }
  },
  LONG,
)

test(
  'every index is the one worked out by pencil, and the round is published with the absent one apart',
  async () => {
    province.to('publication')
    await importSurvey(province, SURVEY)
    const { blocks } = await province.admin.call(par.ranking, { roundId: province.roundId })
    const ranked = new Map(blocks.flatMap(({ units }) => units.map((unit) => [unit.assessmentId, unit.index] as const)))
    expect(ranked.size).toBe(238)
    const wrong: string[] = []
    for (const [assessmentId, said] of book) {
      const expected = byPencil(await sheetOf(assessmentId), said, SURVEY)
      if (ranked.get(assessmentId) !== expected)
        wrong.push(`${assessmentId}: ${ranked.get(assessmentId)} instead of ${expected}`)
    }
    expect(wrong).toEqual([])
    const { version } = await province.admin.call(par.round, { roundId: province.roundId })
    const { publications } = await province.admin.call(par.publishRound, {
      roundId: province.roundId,
      version,
      decisionNumber: '100/QĐ-UBND',
      decisionDay: '2025-03-01',
      isSample: true,
    })
    expect(publications).toHaveLength(3)
    expect(await statuses()).toEqual({ published: 238, left: 1 })
  },
  LONG,
)

test(
  'and nothing of a published sheet moves any more',
  async () => {
    const { sheet, criterionId } = contested[0] as (typeof contested)[number]
    const save = personOf(province.scorers, sheet.unitId).call(par.saveEntry, {
      assessmentId: sheet.id,
      criterionId,
      version: 1,
      inputs: null,
    })
    expect(await refused(save)).toBe('par.already-published')
  },
  LONG,
)
