/** The appraiser's word on a criterion: agreed, or inputs corrected with a reason. */
import type { Call } from '../../../platform/http/call.ts'
import { formatTime } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { decimalFromPoints, type Points } from '../../../shared/points.ts'
import type { par } from '../contract.ts'
import { figuresOf, indexFigures, leafOfSheet, type OpenedSheet, openedSheet } from '../queries/opened-sheet.ts'
import { appraisalFrom } from '../queries/sheet-states.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { type Correction, whyNotAppraise, whyNotCorrect } from '../rules/appraisal.ts'
import { isScoredByUnit, type Leaf } from '../rules/self-assessment.ts'
import { isAppraised, type LeafState, leafValue } from '../rules/sheet-figures.ts'

async function sheetToAppraise({ tx, actor, now }: Call, assessmentId: string): Promise<OpenedSheet> {
  const sheet = await openedSheet(tx, assessmentId, 'share')
  const { row, windows } = sheet
  refuseIf(whyNotAppraise({ status: row.status, unitId: row.unit_id, appraiserUnitId: actor.unitId, windows }, now))
  return sheet
}

function rowOf({ actor, now }: Call, sheet: OpenedSheet, leaf: Leaf, correction: Correction) {
  const { entry = null } = sheet.rowsOf(leaf.id) ?? {}
  const corrected = correction.outcome === 'corrected' ? correction : null
  const entryVersion = entry?.version ?? 0
  const state = {
    entry,
    imported: null,
    appraisal: {
      outcome: correction.outcome,
      inputs: corrected?.inputs ?? null,
      notApplicable: corrected?.notApplicable ?? false,
      entryVersion,
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
    appraised_by: actor.accountId,
    appraised_by_name: actor.fullName,
    appraised_at: now.toISOString(),
  }
}

export async function appraiseEntry(
  call: Call,
  { assessmentId, criterionId, version, outcome, inputs, notApplicable, reason }: InputOf<typeof par.appraiseEntry>,
) {
  const { tx } = call
  const sheet = await sheetToAppraise(call, assessmentId)
  const leaf = leafOfSheet(sheet, criterionId)
  const correction: Correction = outcome === 'agreed' ? { outcome } : { outcome, inputs, notApplicable, reason }
  const before = sheet.rowsOf(criterionId)
  refuseIf(whyNotCorrect(leaf, correction, before?.entry != null))
  const values = rowOf(call, sheet, leaf, correction)
  const saved =
    version === 0
      ? await tx
          .insertInto('par.appraisal')
          .values({ assessment_id: assessmentId, criterion_id: criterionId, ...values })
          .onConflict((conflict) => conflict.columns(['assessment_id', 'criterion_id']).doNothing())
          .returningAll()
          .executeTakeFirst()
      : await tx
          .updateTable('par.appraisal')
          .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
          .where('assessment_id', '=', assessmentId)
          .where('criterion_id', '=', criterionId)
          .where('version', '=', version)
          .returningAll()
          .executeTakeFirst()
  if (!saved) {
    const other = await tx
      .selectFrom('par.appraisal')
      .select(['appraised_by_name', 'appraised_at'])
      .where('assessment_id', '=', assessmentId)
      .where('criterion_id', '=', criterionId)
      .executeTakeFirst()
    return refuse(
      'par.stale-entry',
      {
        code: leaf.code,
        by: other?.appraised_by_name ?? 'Người khác',
        at: other ? formatTime(other.appraised_at) : '',
      },
      criterionId,
    )
  }
  const appraisal = appraisalFrom(saved)
  const rowsOf = (id: string) =>
    id === criterionId ? { entry: null, imported: null, ...before, appraisal } : sheet.rowsOf(id)
  return { appraisal, figures: indexFigures(figuresOf({ ...sheet, rowsOf }, 'appraised')) }
}

export async function agreeRemaining(call: Call, { assessmentId }: InputOf<typeof par.agreeRemaining>) {
  const sheet = await sheetToAppraise(call, assessmentId)
  const rows = sheet.set.leaves
    .filter((leaf) => {
      const state = sheet.rowsOf(leaf.id)
      return isScoredByUnit(leaf) && state?.entry != null && !isAppraised(state as LeafState)
    })
    .map((leaf) => ({
      assessment_id: assessmentId,
      criterion_id: leaf.id,
      ...rowOf(call, sheet, leaf, { outcome: 'agreed' }),
    }))
  if (rows.length > 0) {
    await call.tx
      .insertInto('par.appraisal')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['assessment_id', 'criterion_id']).doUpdateSet((eb) => ({
          outcome: eb.ref('excluded.outcome'),
          inputs: eb.ref('excluded.inputs'),
          not_applicable: eb.ref('excluded.not_applicable'),
          points: eb.ref('excluded.points'),
          reason: eb.ref('excluded.reason'),
          entry_version: eb.ref('excluded.entry_version'),
          appraised_by: eb.ref('excluded.appraised_by'),
          appraised_by_name: eb.ref('excluded.appraised_by_name'),
          appraised_at: eb.ref('excluded.appraised_at'),
          version: eb('par.appraisal.version', '+', 1),
        })),
      )
      .execute()
  }
  return { agreed: rows.length }
}
