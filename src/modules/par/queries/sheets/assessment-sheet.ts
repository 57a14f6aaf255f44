/** The sheet as its page shows it: tree, rules, inputs, evidence, figures, and what may be done now and why not. */
import type { Call } from '../../../../platform/http/call.ts'
import type { AssessmentSheet, Assignment, Review } from '../../contract.ts'
import { problemOf, refuse } from '../../refusals.vi.ts'
import { whyNotAppraise, whyNotClose } from '../../rules/appraisal/appraisal.ts'
import { papersToLookAt, warningsOfPapers } from '../../rules/evidence/papers.ts'
import { extendedTo } from '../../rules/rounds/extension.ts'
import { isAppraised } from '../../rules/sheets/hands.ts'
import { whyNotEdit, whyNotSubmit } from '../../rules/sheets/self-assessment.ts'
import type { LeafState } from '../../rules/sheets/sheet-figures.ts'
import { appraisalOfSheet } from '../appraisal/appraisal-of-sheet.ts'
import { besideLeaves } from '../appraisal/beside-leaf.ts'
import { evidenceOf } from '../evidence/evidence-of.ts'
import { adjustmentReviewOf, claimOf, leavesToSubmit } from '../unit/before-sending.ts'
import { submissionsSoFar } from '../unit/sent-state.ts'
import { assignmentsOf, reviewsOf } from '../unit/work-inside.ts'
import { sheetRows, summaryOf } from './assessment-list.ts'
import { figuresOf, indexFigures, leavesThatApply, type OpenedSheet, openedSheet } from './opened-sheet.ts'
import { nothingSaid } from './sheet-states.ts'

export const leavesToClose = (sheet: OpenedSheet) =>
  leavesThatApply(sheet).map((leaf) => {
    const rows = sheet.rowsOf(leaf.id)
    return { leaf, appraised: rows !== undefined && isAppraised(rows as LeafState) }
  })

/** What a unit says inside itself is for its own people, and those above it who are given it by name; not for whoever sees the province. */
const isInside = ({ actor, scope }: Call, unitId: number) => actor.unitId === unitId || !scope.everywhere

const nothingInside = <T>(): ReadonlyMap<string, T> => new Map()

export async function assessmentSheet(call: Call, assessmentId: string): Promise<AssessmentSheet> {
  const { tx, actor, now } = call
  const [row] = await sheetRows(tx, { assessmentId })
  if (!row) return refuse('par.not-found')
  const sheet = await openedSheet(tx, assessmentId)
  const evidence = await evidenceOf(tx, { assessmentId })
  const reviews = await reviewsOf(tx, assessmentId)
  const adjustmentReview = await adjustmentReviewOf(tx, assessmentId)
  const inside = isInside(call, row.unit_id)
  const shownReviews = inside ? reviews : nothingInside<Review>()
  const assignments = inside ? await assignmentsOf(tx, assessmentId) : nothingInside<Assignment>()
  const besideLeaf = await besideLeaves(call, sheet)
  const { set, windows } = sheet
  const period = { from: row.period_from, to: row.period_to }
  const papersOf = (criterionId: string) => evidence.filter((item) => item.criterionId === criterionId)
  const appraising = { status: row.status, unitId: row.unit_id, appraiserUnitId: actor.unitId, windows }
  const why = (reason: Parameters<typeof problemOf>[0] | null) => (reason === null ? null : problemOf(reason))
  return {
    ...summaryOf(
      row,
      set,
      new Map(
        set.leaves.flatMap((leaf) => {
          const rows = sheet.rowsOf(leaf.id)
          return rows ? [[leaf.id, rows] as const] : []
        }),
      ),
      papersToLookAt(evidence, period),
    ),
    setId: set.id,
    setName: set.name,
    warning: set.warning,
    adjustments: set.adjustments,
    nodes: set.nodes,
    windows,
    extendedTo: extendedTo(row.extensions, 'self-assessment'),
    explanationExtendedTo: extendedTo(row.extensions, 'explanation'),
    period,
    headReview: sheet.open.headReview === true,
    signedSheet: sheet.signedSheet,
    submissions: await submissionsSoFar(tx, assessmentId),
    leaves: set.leaves.map((leaf) => ({
      criterionId: leaf.id,
      ...besideLeaf(leaf.id),
      ...(sheet.rowsOf(leaf.id) ?? nothingSaid()),
      evidence: papersOf(leaf.id),
      fact: sheet.factOf(leaf.id) ?? null,
      assignment: assignments.get(leaf.id) ?? null,
      review: shownReviews.get(leaf.id) ?? null,
    })),
    selfBonus: row.self_bonus,
    selfPenalty: row.self_penalty,
    appraisedBonus: row.appraised_bonus,
    appraisedPenalty: row.appraised_penalty,
    adjustmentVersion: row.adjustment_version,
    adjustmentAppraisal:
      row.adjusted_at === null
        ? null
        : { reason: row.adjustment_reason, byName: row.adjusted_by_name ?? '', at: row.adjusted_at },
    self: indexFigures(figuresOf(sheet, 'self')),
    appraisedFigures: indexFigures(figuresOf(sheet, 'appraised')),
    mayEdit: why(whyNotEdit(sheet.open, now)),
    mayAppraise: why(whyNotAppraise(appraising, now)),
    adjustmentReview: inside ? adjustmentReview : null,
    submitProblems: whyNotSubmit(sheet.open, leavesToSubmit(sheet, reviews), now, {
      claimed: claimOf(sheet),
      review: adjustmentReview,
    }).map(problemOf),
    submitWarnings: warningsOfPapers(
      leavesThatApply(sheet).map((leaf) => ({ leaf, papers: papersOf(leaf.id) })),
      period,
    ).map(problemOf),
    closeProblems: whyNotClose(appraising, leavesToClose(sheet), now).map(problemOf),
    ...(await appraisalOfSheet(call, sheet)),
  }
}
