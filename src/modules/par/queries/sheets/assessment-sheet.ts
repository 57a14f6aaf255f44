/** The sheet as its page shows it: tree, rules, inputs, evidence, figures, and what may be done now and why not. */
import type { Call } from '../../../../platform/http/call.ts'
import type { AssessmentSheet } from '../../contract.ts'
import { problemOf, refuse } from '../../refusals.vi.ts'
import { whyNotAppraise, whyNotClose } from '../../rules/appraisal/appraisal.ts'
import { papersToLookAt, warningsOfPapers } from '../../rules/evidence/papers.ts'
import { isAppraised } from '../../rules/sheets/hands.ts'
import { whyNotEdit, whyNotSubmit } from '../../rules/sheets/self-assessment.ts'
import type { LeafState } from '../../rules/sheets/sheet-figures.ts'
import { evidenceOf } from '../evidence/evidence-of.ts'
import { extendedTo } from '../rounds/extensions.ts'
import { sheetRows, summaryOf } from './assessment-list.ts'
import { figuresOf, indexFigures, type OpenedSheet, openedSheet } from './opened-sheet.ts'
import { nothingSaid } from './sheet-states.ts'

const leavesThatApply = (sheet: OpenedSheet) =>
  sheet.set.leaves.filter((leaf) => sheet.rowsOf(leaf.id)?.exemption == null)

/** What the guards of submission ask of each leaf. */
export const leavesToSubmit = (sheet: OpenedSheet) =>
  leavesThatApply(sheet).map((leaf) => ({
    leaf,
    entry: sheet.rowsOf(leaf.id)?.entry ?? null,
    evidence: sheet.rowsOf(leaf.id)?.evidence.length ?? 0,
  }))

export const leavesToClose = (sheet: OpenedSheet) =>
  leavesThatApply(sheet).map((leaf) => {
    const rows = sheet.rowsOf(leaf.id)
    return { leaf, appraised: rows !== undefined && isAppraised(rows as LeafState) }
  })

export async function assessmentSheet({ tx, actor, now }: Call, assessmentId: string): Promise<AssessmentSheet> {
  const [row] = await sheetRows(tx, { assessmentId })
  if (!row) return refuse('par.not-found')
  const sheet = await openedSheet(tx, assessmentId)
  const evidence = await evidenceOf(tx, { assessmentId })
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
    leaves: set.leaves.map((leaf) => ({
      criterionId: leaf.id,
      ...(sheet.rowsOf(leaf.id) ?? nothingSaid()),
      evidence: papersOf(leaf.id),
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
    submitProblems: whyNotSubmit(sheet.open, leavesToSubmit(sheet), now).map(problemOf),
    submitWarnings: warningsOfPapers(
      leavesThatApply(sheet).map((leaf) => ({ leaf, papers: papersOf(leaf.id) })),
      period,
    ).map(problemOf),
    closeProblems: whyNotClose(appraising, leavesToClose(sheet), now).map(problemOf),
  }
}
