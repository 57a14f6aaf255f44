/** One criterion across all units, for even-handedness. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import { roundAppraisers } from '../rounds/round-appraisers.ts'
import { setsOf, sheetRows } from '../sheets/assessment-list.ts'
import { nothingSaid, sheetStates } from '../sheets/sheet-states.ts'

export async function appraisalByCriterion(
  { tx, actor }: Call,
  { roundId, criterionId }: InputOf<typeof par.appraisalByCriterion>,
) {
  const rows = await sheetRows(tx, { roundId })
  const set = [...(await setsOf(tx, rows)).values()].find((candidate) => candidate.leafOf.has(criterionId))
  const criterion = set?.nodes.find((node) => node.id === criterionId)
  if (!set || !criterion) return refuse('par.not-found')
  const members = rows.filter((row) => row.setId === set.id && row.status !== 'left')
  const states = await sheetStates(tx, members, new Map([[set.id, set]]), { criterionId })
  return {
    criterion,
    appraisingBody: set.leafOf.get(criterionId)?.appraisingBody ?? null,
    appraisers: await roundAppraisers(tx, roundId),
    rows: members.map((row) => ({
      assessmentId: row.id,
      unitId: row.unit_id,
      unitName: row.unit_name,
      status: row.status,
      ownUnit: row.unit_id === actor.unitId,
      ...(states.get(row.id)?.get(criterionId) ?? nothingSaid()),
    })),
  }
}
