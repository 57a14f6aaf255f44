/** Saves how often each bonus and penalty rule is claimed; the caps are the rules' business. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { par } from '../contract.ts'
import { figuresOf, indexFigures, openedSheet } from '../queries/opened-sheet.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotEdit } from '../rules/self-assessment.ts'
import type { AdjustmentPart } from '../rules/totals.ts'

const MOST = 100

function refuseOffCounts({ rules }: AdjustmentPart, counts: readonly number[]): void {
  const wrong = rules.find((_, at) => (counts[at] ?? 0) > MOST)
  if (wrong || counts.length > rules.length) refuse('par.adjustment-over', { rule: wrong?.when ?? '', most: MOST })
}

export async function saveAdjustment(
  { tx, now }: Call,
  { assessmentId, version, bonus, penalty }: InputOf<typeof par.saveAdjustment>,
) {
  const sheet = await openedSheet(tx, assessmentId, 'share')
  refuseIf(whyNotEdit(sheet.open, now))
  refuseOffCounts(sheet.set.adjustments.bonus, bonus)
  refuseOffCounts(sheet.set.adjustments.penalty, penalty)
  const saved = await tx
    .updateTable('par.assessment')
    .set((eb) => ({ self_bonus: bonus, self_penalty: penalty, adjustment_version: eb('adjustment_version', '+', 1) }))
    .where('id', '=', assessmentId)
    .where('adjustment_version', '=', version)
    .returning('adjustment_version')
    .executeTakeFirst()
  if (!saved) return refuse('par.stale-sheet')
  const row = { ...sheet.row, self_bonus: bonus, self_penalty: penalty }
  return { version: saved.adjustment_version, self: indexFigures(figuresOf({ ...sheet, row }, 'self')) }
}
