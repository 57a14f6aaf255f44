/** The sheet as its page shows it: tree, rules, inputs, evidence, figures, and what may be done now and why not. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { AssessmentSheet, EvidenceItem } from '../../contract.ts'
import { problemOf, refuse } from '../../refusals.vi.ts'
import { whyNotAppraise, whyNotClose } from '../../rules/appraisal/appraisal.ts'
import { isAppraised } from '../../rules/sheets/hands.ts'
import { whyNotEdit, whyNotSubmit } from '../../rules/sheets/self-assessment.ts'
import type { LeafState } from '../../rules/sheets/sheet-figures.ts'
import { extendedTo } from '../rounds/extensions.ts'
import { sheetRows, summaryOf } from './assessment-list.ts'
import { figuresOf, indexFigures, type OpenedSheet, openedSheet } from './opened-sheet.ts'
import { nothingSaid } from './sheet-states.ts'

export async function evidenceOf(
  tx: Tx,
  filter: { assessmentId: string; evidenceId?: string },
): Promise<(EvidenceItem & { criterionId: string })[]> {
  let query = tx
    .selectFrom('par.evidence as e')
    .innerJoin('documents.document as d', 'd.id', 'e.document_id')
    .select([
      'e.id',
      'e.criterion_id as criterionId',
      'e.document_id as documentId',
      'd.title',
      'd.number',
      'd.issued_on as issuedOn',
      'd.file_name as fileName',
      'd.media_type as mediaType',
      'd.size',
      'e.document_version as documentVersion',
      'e.pages',
      'e.hand',
      'e.added_by_name as addedByName',
      'e.added_at as addedAt',
    ])
    .where('e.assessment_id', '=', filter.assessmentId)
    .orderBy('e.added_at')
    .orderBy('e.id')
  if (filter.evidenceId !== undefined) query = query.where('e.id', '=', filter.evidenceId)
  return query.execute()
}

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
    ),
    setId: set.id,
    setName: set.name,
    warning: set.warning,
    adjustments: set.adjustments,
    nodes: set.nodes,
    windows,
    extendedTo: extendedTo(row.extensions, 'self-assessment'),
    explanationExtendedTo: extendedTo(row.extensions, 'explanation'),
    leaves: set.leaves.map((leaf) => ({
      criterionId: leaf.id,
      ...(sheet.rowsOf(leaf.id) ?? nothingSaid()),
      evidence: evidence.filter((item) => item.criterionId === leaf.id),
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
    closeProblems: whyNotClose(appraising, leavesToClose(sheet), now).map(problemOf),
  }
}
