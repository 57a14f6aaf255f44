/** What both answers of an appraiser begin with, and the row both leave behind. */
import type { Call } from '../../../../platform/http/call.ts'
import { decimalFromPoints, type Points } from '../../../../shared/points.ts'
import { type OpenedSheet, openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { nothingSaid } from '../../queries/sheets/sheet-states.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { type Correction, whyNotAppraise } from '../../rules/appraisal/appraisal.ts'
import { papersOfSelf } from '../../rules/sheets/hands.ts'
import type { Leaf } from '../../rules/sheets/self-assessment.ts'
import { type LeafState, leafValue } from '../../rules/sheets/sheet-figures.ts'

export async function sheetToAppraise({ tx, actor, now }: Call, assessmentId: string): Promise<OpenedSheet> {
  const sheet = await openedSheet(tx, assessmentId, 'share')
  const { row, windows } = sheet
  refuseIf(whyNotAppraise({ status: row.status, unitId: row.unit_id, appraiserUnitId: actor.unitId, windows }, now))
  return sheet
}

export function appraisalRow({ actor, now }: Call, sheet: OpenedSheet, leaf: Leaf, correction: Correction) {
  const { entry, evidence } = sheet.rowsOf(leaf.id) ?? nothingSaid()
  const evidenceSeen = papersOfSelf(evidence).map(({ hand: _, ...paper }) => paper)
  const corrected = correction.outcome === 'corrected' ? correction : null
  const entryVersion = entry?.version ?? 0
  const state = {
    entry,
    evidence,
    imported: null,
    appraisal: {
      outcome: correction.outcome,
      inputs: corrected?.inputs ?? null,
      notApplicable: corrected?.notApplicable ?? false,
      entryVersion,
      evidenceSeen,
    },
  } as LeafState
  const value = leafValue(leaf, state, 'appraised')
  return {
    outcome: correction.outcome,
    inputs: corrected?.inputs ? JSON.stringify(corrected.inputs) : null,
    not_applicable: corrected?.notApplicable ?? false,
    points: value < 0 ? null : decimalFromPoints(value as Points),
    reason: corrected?.reason ?? '',
    entry_version: entryVersion,
    evidence_seen: JSON.stringify(evidenceSeen),
    appraised_by: actor.accountId,
    appraised_by_name: actor.fullName,
    appraised_at: now.toISOString(),
  }
}
