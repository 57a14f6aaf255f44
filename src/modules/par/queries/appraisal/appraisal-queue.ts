/** What waits for the appraiser: sheets by unit, and one criterion across all units. */
import type { Call } from '../../../../platform/http/call.ts'
import { refuse } from '../../refusals.vi.ts'
import { assessmentList, setsOf, sheetRows } from '../sheets/assessment-list.ts'
import { nothingSaid, sheetStates } from '../sheets/sheet-states.ts'

export async function appraisalQueue({ tx, actor }: Call, { roundId }: { roundId?: string | undefined }) {
  const sheets = await assessmentList(tx, {
    statuses: ['submitted', 'returned', 'appraised', 'draft'],
    ...(roundId !== undefined && { roundId }),
  })
  return { assessments: sheets.map((sheet) => ({ ...sheet, ownUnit: sheet.unitId === actor.unitId })) }
}

export async function appraisalByCriterion(
  { tx, actor }: Call,
  { roundId, criterionId }: { roundId: string; criterionId: string },
) {
  const rows = await sheetRows(tx, { roundId })
  const set = [...(await setsOf(tx, rows)).values()].find((candidate) => candidate.leafOf.has(criterionId))
  const criterion = set?.nodes.find((node) => node.id === criterionId)
  if (!set || !criterion) return refuse('par.not-found')
  const members = rows.filter((row) => row.setId === set.id)
  const states = await sheetStates(tx, members, new Map([[set.id, set]]), criterionId)
  return {
    criterion,
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
