/** How often each bonus and penalty rule counts, as the unit claims it. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { figuresOf, indexFigures, openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotCounts } from '../../rules/sheets/adjustment.ts'
import { whyNotEdit } from '../../rules/sheets/self-assessment.ts'

export async function saveAdjustment(
  { tx, now }: Call,
  { assessmentId, version, bonus, penalty }: InputOf<typeof par.saveAdjustment>,
) {
  // The row itself is written, so it is taken whole at once: two who hold it to read would wait for each other.
  const sheet = await openedSheet(tx, assessmentId, 'update')
  refuseIf(whyNotEdit(sheet.open, now))
  refuseIf(whyNotCounts(sheet.set.adjustments, { bonus, penalty }))
  if (sheet.row.adjustment_version !== version) return refuse('par.stale-sheet')
  const saved = await tx
    .updateTable('par.assessment')
    .set({
      self_bonus: bonus,
      self_penalty: penalty,
      // What the appraiser said was about another claim.
      appraised_bonus: null,
      appraised_penalty: null,
      adjustment_reason: '',
      adjusted_by_name: null,
      adjusted_at: null,
      adjustment_version: version + 1,
    })
    .where('id', '=', assessmentId)
    .returningAll()
    .executeTakeFirstOrThrow()
  return { version: saved.adjustment_version, self: indexFigures(figuresOf({ ...sheet, row: saved }, 'self')) }
}
