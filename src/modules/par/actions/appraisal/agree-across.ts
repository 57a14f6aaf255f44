/** Agrees with one criterion of all units at once, but for the sheets excepted. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { roundAppraisers } from '../../queries/rounds/round-appraisers.ts'
import { setsOf, sheetRows } from '../../queries/sheets/assessment-list.ts'
import { windowsOf } from '../../queries/sheets/opened-sheet.ts'
import { nothingSaid, sheetStates } from '../../queries/sheets/sheet-states.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotAppraise, whyNotCorrect } from '../../rules/appraisal/appraisal.ts'
import { whyNotAppraiseLeaf } from '../../rules/appraisal/appraiser.ts'
import { agreeInBulk, type ToAgree } from './agree-in-bulk.ts'

export async function agreeAcross(
  call: Call,
  { roundId, criterionId, exceptAssessmentIds }: InputOf<typeof par.agreeAcross>,
) {
  const { tx, actor, now } = call
  // Held in one order before they are read: a step of any of these sheets waits, and so do we for it.
  await tx.selectFrom('par.assessment').select('id').where('round_id', '=', roundId).orderBy('id').forShare().execute()
  const rows = await sheetRows(tx, { roundId })
  const sets = await setsOf(tx, rows)
  const set = [...sets.values()].find((candidate) => candidate.leafOf.has(criterionId))
  const leaf = set?.leafOf.get(criterionId)
  if (!set || !leaf) return refuse('par.not-found')
  refuseIf(whyNotCorrect(leaf, { outcome: 'agreed' }, true))
  const members = rows.filter(
    (row) => row.setId === set.id && row.status !== 'left' && !exceptAssessmentIds.includes(row.id),
  )
  const states = await sheetStates(tx, members, new Map([[set.id, set]]), { criterionId })
  const windows = await windowsOf(tx, roundId)
  const appraisers = await roundAppraisers(tx, roundId)
  const toAgree = members.map((row): ToAgree => {
    const sides = { unitId: row.unit_id, appraiserUnitId: actor.unitId }
    return {
      assessmentId: row.id,
      id: row.id,
      name: row.unit_name,
      leaf,
      rows: states.get(row.id)?.get(criterionId) ?? nothingSaid(),
      closed:
        whyNotAppraiseLeaf(leaf, sides, appraisers) ?? whyNotAppraise({ ...sides, status: row.status, windows }, now),
    }
  })
  return agreeInBulk(call, toAgree)
}
