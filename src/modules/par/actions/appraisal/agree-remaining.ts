/** Agrees with what is left of a sheet, but for the criteria excepted. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { nothingSaid } from '../../queries/sheets/sheet-states.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotAppraise } from '../../rules/appraisal/appraisal.ts'
import { isScoredByUnit } from '../../rules/sheets/self-assessment.ts'
import { agreeInBulk, type ToAgree } from './agree-in-bulk.ts'
import { sheetToConsolidate } from './sheet-to-appraise.ts'

export async function agreeRemaining(
  call: Call,
  { assessmentId, exceptCriterionIds }: InputOf<typeof par.agreeRemaining>,
) {
  const { sheet, appraising } = await sheetToConsolidate(call, assessmentId)
  refuseIf(whyNotAppraise(appraising, call.now))
  const toAgree = sheet.set.leaves
    .filter((leaf) => isScoredByUnit(leaf) && !exceptCriterionIds.includes(leaf.id))
    .map((leaf): ToAgree => {
      const rows = sheet.rowsOf(leaf.id) ?? nothingSaid()
      return { assessmentId, id: leaf.id, name: leaf.code, leaf, rows, closed: null }
    })
  return agreeInBulk(call, toAgree)
}
