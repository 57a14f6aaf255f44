/** The sheet goes back to the unit, with what is to be supplemented, criterion by criterion. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { events } from '../../notices.vi.ts'
import { extensionsOf } from '../../queries/rounds/extensions.ts'
import { leafOfSheet, type OpenedSheet } from '../../queries/sheets/opened-sheet.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotAppraise } from '../../rules/appraisal/appraisal.ts'
import { supplementCloses } from '../../rules/rounds/reminders.ts'
import { isScoredByUnit } from '../../rules/sheets/self-assessment.ts'
import { tellUnit } from '../sheets/tell-unit.ts'
import { sheetToConsolidate } from './sheet-to-appraise.ts'

type Return = InputOf<typeof par.returnForSupplement>

/** Each criterion once, and one the unit can mend. */
function flagRows({ actor, now }: Call, sheet: OpenedSheet, flags: Return['flags']) {
  return [...new Map(flags.map((flag) => [flag.criterionId, flag])).values()].map(({ criterionId, words }) => {
    const leaf = leafOfSheet(sheet, criterionId)
    if (!isScoredByUnit(leaf)) refuse('par.not-self-assessed', { code: leaf.code }, leaf.id)
    return {
      assessment_id: sheet.row.id,
      criterion_id: criterionId,
      words,
      asked_by_name: actor.fullName,
      asked_at: now.toISOString(),
    }
  })
}

export async function returnForSupplement(call: Call, { assessmentId, reason, flags }: Return) {
  const { tx, now } = call
  const { sheet, appraising } = await sheetToConsolidate(call, assessmentId)
  refuseIf(whyNotAppraise(appraising, now))
  const rows = flagRows(call, sheet, flags)
  if (rows.length > 0) await tx.insertInto('par.supplement').values(rows).execute()
  await tx
    .updateTable('par.assessment')
    .set({ status: 'returned', return_reason: reason, returned_at: now.toISOString() })
    .where('id', '=', assessmentId)
    .execute()
  const { row, set, windows } = sheet
  const extensions = (await extensionsOf(tx, [assessmentId])).get(assessmentId) ?? []
  const closesAt = supplementCloses(windows, { extensions }, now)
  const codes = rows.flatMap(({ criterion_id }) => set.leafOf.get(criterion_id)?.code ?? [])
  await tellUnit(call, row, 'returned', { kind: 'task', ...events.returned(row.unit_name, reason, closesAt, codes) })
  return { done: true as const }
}
