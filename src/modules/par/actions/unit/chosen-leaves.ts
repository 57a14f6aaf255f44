/** What assigning and taking back begin with: the sheet held, the leaves chosen, nobody having been faster. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { formatTime } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { Assignment, par } from '../../contract.ts'
import { type OpenedSheet, openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { assignmentsOf } from '../../queries/unit/work-inside.ts'
import { refuse, refuseAll, refuseIf } from '../../refusals.vi.ts'
import { isScoredByUnit, type Leaf } from '../../rules/sheets/self-assessment.ts'
import { whyNotAssign } from '../../rules/unit/assignment.ts'

/** Leaves the unit scores among those named and below the areas named, each once. */
function leavesOf(sheet: OpenedSheet, criterionIds: readonly string[]): Leaf[] {
  const chosen = criterionIds.flatMap((id) => {
    const under = sheet.set.leavesUnder(id)
    return under.length > 0 ? under : refuse('par.not-found')
  })
  const own = new Set(chosen.filter((leaf) => isScoredByUnit(leaf) && sheet.rowsOf(leaf.id)?.exemption == null))
  return own.size > 0 ? [...own] : refuse('par.assign-nothing')
}

function refuseStale(leaves: readonly Leaf[], kept: ReadonlyMap<string, Assignment>, versions: Record<string, number>) {
  const stale = leaves.filter((leaf) => (kept.get(leaf.id)?.version ?? 0) !== (versions[leaf.id] ?? 0))
  if (stale.length === 0) return
  refuseAll(
    stale.map((leaf) => {
      const by = kept.get(leaf.id)
      return {
        reason: 'par.stale-assignment' as const,
        params: { code: leaf.code, by: by?.assignedByName ?? 'người khác', at: by ? formatTime(by.assignedAt) : '' },
        at: leaf.id,
      }
    }),
  )
}

/** Held whole: two who give out the same criteria come one after the other, and the second is told. */
export async function chosenLeaves(
  { tx, now }: Call,
  { assessmentId, criterionIds, versions }: InputOf<typeof par.takeBackCriteria>,
) {
  const sheet = await openedSheet(tx, assessmentId, 'update')
  refuseIf(whyNotAssign(sheet.open, now))
  const leaves = leavesOf(sheet, criterionIds)
  const kept = await assignmentsOf(tx, assessmentId)
  refuseStale(leaves, kept, versions)
  return { sheet, leaves }
}

/** History keeps what it was; another giving out is another row with another version. */
export async function putAside(tx: Tx, assessmentId: string, leaves: readonly Leaf[]): Promise<number> {
  const gone = await tx
    .deleteFrom('par.assignment')
    .where('assessment_id', '=', assessmentId)
    .where(
      'criterion_id',
      'in',
      leaves.map(({ id }) => id),
    )
    .returning('id')
    .execute()
  return gone.length
}
