/** Builders for tests: a small round over real units, and the inputs that fill a sheet. */
import type { Client, House } from '../../../tests/support/house.ts'
import { points } from '../../shared/points.ts'
import { aPdf } from '../documents/fixtures.ts'
import { type AssessmentSheet, par } from './contract.ts'
import type { FormulaScoring } from './rules/scoring/formula/formula.ts'
import { type LeafInputs, type Scoring, scoreLeaf } from './rules/scoring/scoring.ts'
import { isScoredByUnit, type Leaf } from './rules/sheets/self-assessment.ts'
import { isApproved } from './rules/unit/review.ts'

export { aPdf, aWorkbook, pdfFile } from '../documents/fixtures.ts'

const WHOLE = 10_000
const DAY = 86_400_000

/** The best inputs of a scoring, in whole numbers. */
export function bestInputs(scoring: Scoring): LeafInputs {
  switch (scoring.type) {
    case 'steps':
      return {
        type: 'steps',
        option: scoring.options.findIndex(
          (option) => option.points === Math.max(...scoring.options.map((other) => other.points)),
        ),
      }
    case 'checklist':
      return { type: 'checklist', items: scoring.options.map((_, at) => at) }
    case 'bands':
      return { type: 'bands', value: 100 * WHOLE }
    case 'ratio':
      return { type: 'ratio', a: 20 * WHOLE, b: 20 * WHOLE }
    case 'deduct':
      return { type: 'deduct', counts: scoring.rules.map(() => 0) }
    case 'survey':
    case 'external':
      return { type: scoring.type, percent: 80 * WHOLE }
    case 'formula':
      return bestOfFormula(scoring)
  }
}

/** The best of a few rows of equal, falling and rising numbers: a formula is known by what it gives. */
function bestOfFormula(scoring: FormulaScoring): LeafInputs {
  const size = scoring.inputs.length
  const rows = [0, 1, 10, 20, 100].flatMap((value) => [
    scoring.inputs.map(() => value * WHOLE),
    scoring.inputs.map((_, at) => value * (size - at) * WHOLE),
    scoring.inputs.map((_, at) => value * (at + 1) * WHOLE),
  ])
  const pointsOf = (values: readonly number[]) => {
    const score = scoreLeaf(scoring, points(100 * WHOLE), { type: 'formula', values })
    return 'points' in score ? score.points : -1
  }
  const values = rows.reduce((best, row) => (pointsOf(row) > pointsOf(best) ? row : best))
  return { type: 'formula', values }
}

/** Issues a draft with a decision of its own. */
export async function issueSet(admin: Client, setId: string, decisionNumber = '1/QĐ-UBND'): Promise<void> {
  await admin.upload(par.attachDecision, { setId }, { name: 'quyet-dinh.pdf', bytes: aPdf(decisionNumber) })
  const { version } = await admin.call(par.criteriaSet, { setId })
  await admin.call(par.issueCriteriaSet, { setId, version, decisionNumber, decisionDay: '2025-11-01' })
}

/** Brings in a set from its file, in the form of the catalogue, and issues it. @returns its id. */
export async function issuedFromFile(admin: Client, json: object): Promise<string> {
  const { setId } = await admin.call(par.importCriteriaSet, { text: JSON.stringify(json) })
  await issueSet(admin, setId)
  return setId
}

async function modelSet(admin: Client): Promise<string> {
  const { sets } = await admin.call(par.criteriaSets, {})
  const set = sets.find((candidate) => candidate.level === 'department')
  if (!set) throw new Error('no model set of departments')
  return set.id
}

/**
 * A round over the departments of Bắc Giang on the last day of 2024: self-assessment and appraisal open around the house's now.
 * @param setJson a set of its own, in the form of a file; otherwise the model set of departments.
 */
export async function aRound(
  house: House,
  {
    name = 'Kỳ thử',
    year = 2024,
    setJson,
    ...asked
  }: { name?: string; year?: number; setJson?: object; headReview?: boolean; signedSheet?: 'required' } = {},
) {
  const [province, office] = [
    await house.unit('Tỉnh Bắc Giang', '2024-12-31'),
    await house.unit('Sở Nội vụ', '2024-12-31'),
  ]
  const admin = await house.person({
    unitId: office,
    grants: [{ role: 'par-admin', unitId: null }],
    fullName: 'Trần Thị Quản',
  })
  const setId = setJson ? await issuedFromFile(admin, setJson) : await modelSet(admin)
  const at = (days: number) => new Date(house.clock.now.getTime() + days * DAY).toISOString()
  const { roundId, assessments } = await admin.call(par.openRound, {
    year,
    name,
    frameDay: '2024-12-31',
    headReview: false,
    ...asked,
    tieRule: 'shared',
    bands: [
      { label: 'Đạt', gte: 500_000 },
      { label: 'Chưa đạt', lt: 500_000 },
    ],
    windows: [
      { stage: 'self-assessment', opensAt: at(-5), closesAt: at(5) },
      { stage: 'appraisal', opensAt: at(-1), closesAt: at(20) },
    ],
    blocks: [{ name: 'Khối sở', setId, within: province, levels: ['department'] }],
  })
  return { roundId, assessments, admin, province, office, setId }
}

export function ownLeaves(sheet: AssessmentSheet): Leaf[] {
  return sheet.leaves
    .map(({ criterionId }): Leaf => {
      const node = sheet.nodes.find((candidate) => candidate.id === criterionId)
      if (!node?.scoring) throw new Error('a leaf without its node')
      return {
        id: criterionId,
        code: node.code,
        scoring: node.scoring as Scoring,
        maxPoints: node.maxPoints as Leaf['maxPoints'],
        assessedBy: node.assessedBy === 'mixed' ? 'self' : node.assessedBy,
        evidenceRequired: node.evidence.some(({ mandatory }) => mandatory),
        appraisingBody: null,
        mayBeNotApplicable: node.mayBeNotApplicable,
      }
    })
    .filter(isScoredByUnit)
}

/** The same percentage for every unit and every criterion that is brought in from outside. */
export async function importAll(admin: Client, roundId: string, percent: number): Promise<void> {
  const { assessments } = await admin.call(par.assessments, { roundId })
  const first = assessments[0]
  if (!first) throw new Error('a round without sheets')
  const sheet = await admin.call(par.assessmentSheet, { assessmentId: first.id })
  const own = new Set(ownLeaves(sheet).map((leaf) => leaf.id))
  const codes = sheet.nodes.filter((node) => node.scoring !== null && !own.has(node.id)).map((node) => node.code)
  const rows = assessments.flatMap(({ unitName }) => codes.map((code) => `${unitName}\t${code}\t${percent}`))
  await admin.call(par.importValues, {
    roundId,
    text: ['Đơn vị\tMã tiêu chí\tGiá trị', ...rows].join('\n'),
    source: 'Điều tra giả định',
  })
}

interface DrawnLeaf {
  /** '1.1': it stands under the area '1'. */
  code: string
  max: number
  assessedBy?: 'survey'
  mayBeNotApplicable?: boolean
  appraisingBody?: string
}

/** A small set of ratios (and surveys) under areas, issued. @returns its id. */
export async function anIssuedSet(
  admin: Client,
  {
    name,
    level = 'department',
    year = 2024,
    leaves,
  }: { name: string; level?: string; year?: number; leaves: DrawnLeaf[] },
): Promise<string> {
  const areas = Map.groupBy(leaves, ({ code }) => code.split('.')[0] as string)
  const sum = (some: readonly DrawnLeaf[]) => some.reduce((total, { max }) => total + max, 0)
  const surveyed = leaves.filter(({ assessedBy }) => assessedBy === 'survey')
  const nodes = [...areas].flatMap(([area, own]) => [
    { code: area, parent: null, kind: 'area', title: `Lĩnh vực ${area}`, maxPoints: sum(own), assessedBy: 'mixed' },
    ...own.map(({ code, max, ...leaf }) => ({
      code,
      parent: area,
      kind: 'criterion',
      title: `Tiêu chí ${code}`,
      maxPoints: max,
      assessedBy: 'self',
      scoring:
        leaf.assessedBy === 'survey'
          ? { type: 'survey', respondents: 'người dân', question: 'Mức độ hài lòng', scale: '%' }
          : { type: 'ratio', a: 'nhiệm vụ được giao', b: 'nhiệm vụ hoàn thành' },
      ...leaf,
    })),
  ])
  return issuedFromFile(admin, {
    name,
    level,
    year,
    legalBasis: 'thử',
    totalPoints: sum(leaves),
    surveyPoints: sum(surveyed),
    selfPoints: sum(leaves) - sum(surveyed),
    nodes,
  })
}

/** Every criterion of the unit's entered at its best, one paper hung wherever one is asked for. */
export async function fillSheet(scorer: Client, assessmentId: string): Promise<void> {
  const sheet = await scorer.call(par.assessmentSheet, { assessmentId })
  const leaves = ownLeaves(sheet)
  const stateOf = (id: string) => sheet.leaves.find(({ criterionId }) => criterionId === id)
  let documentId: string | null = null
  for (const { id: criterionId, scoring, evidenceRequired } of leaves) {
    const state = stateOf(criterionId)
    const version = state?.entry?.version ?? 0
    const inputs = bestInputs(scoring) as never
    if (!state?.entry?.inputs) await scorer.call(par.saveEntry, { assessmentId, criterionId, version, inputs })
    if (!evidenceRequired || (state?.evidence.length ?? 0) > 0) continue
    if (documentId === null)
      documentId = (
        await scorer.upload(
          par.uploadEvidence,
          { assessmentId, criterionId, title: 'Báo cáo năm', number: '12/BC' },
          { name: 'bao-cao.pdf', bytes: aPdf(assessmentId), mediaType: 'application/pdf' },
        )
      ).documentId
    else await scorer.call(par.linkEvidence, { assessmentId, criterionIds: [criterionId], documentId })
  }
}

/** Everything a head may approve on a sheet, as he sees it now. */
export function toApprove(sheet: AssessmentSheet) {
  const own = new Set(ownLeaves(sheet).map(({ id }) => id))
  return sheet.leaves
    .filter((leaf) => own.has(leaf.criterionId) && !isApproved(leaf))
    .map(({ criterionId, entry, evidence, review }) => ({
      criterionId,
      version: review?.version ?? 0,
      entryVersion: entry?.version ?? 0,
      evidenceSeen: evidence.map(({ documentId, documentVersion, pages }) => ({ documentId, documentVersion, pages })),
    }))
}
