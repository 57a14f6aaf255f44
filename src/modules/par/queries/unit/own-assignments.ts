/** What one person was given to score, on sheets that are still the unit's to change. */
import type { Call } from '../../../../platform/http/call.ts'
import type { OwnAssignment } from '../../contract.ts'
import { isOpenToUnit } from '../../rules/sheets/assessment-state.ts'
import { whyIncomplete } from '../../rules/sheets/self-assessment.ts'
import { reviewState } from '../../rules/unit/review.ts'
import type { LoadedSet } from '../sets/loaded-set.ts'
import { setsOf, sheetRows } from '../sheets/assessment-list.ts'
import { nothingSaid, sheetStates } from '../sheets/sheet-states.ts'
import { assignmentsOf, reviewsOf } from './work-inside.ts'

async function sheetsOf({ tx, actor }: Call) {
  const given = await tx
    .selectFrom('par.assignment')
    .select('assessment_id as id')
    .distinct()
    .where('account_id', '=', actor.accountId)
    .execute()
  const rows = await Promise.all(given.map(({ id }) => sheetRows(tx, { assessmentId: id })))
  return rows.flat().filter(({ status }) => isOpenToUnit(status))
}

export async function ownAssignments(call: Call): Promise<{ assignments: OwnAssignment[] }> {
  const { tx, actor } = call
  const rows = await sheetsOf(call)
  const sets = await setsOf(tx, rows)
  const states = await sheetStates(tx, rows, sets)
  const found: OwnAssignment[] = []
  for (const row of rows) {
    const set = sets.get(row.setId) as LoadedSet
    const titles = new Map(set.nodes.map(({ id, title }) => [id, title]))
    const reviews = await reviewsOf(tx, row.id)
    for (const [criterionId, assignment] of await assignmentsOf(tx, row.id)) {
      const leaf = set.leafOf.get(criterionId)
      if (assignment.accountId !== actor.accountId || !leaf) continue
      const { entry, evidence } = states.get(row.id)?.get(criterionId) ?? nothingSaid()
      const review = reviews.get(criterionId) ?? null
      const isSentBack = reviewState({ entry, evidence, review }) === 'sent-back'
      found.push({
        assessmentId: row.id,
        unitName: row.unit_name,
        year: row.year,
        criterionId,
        code: leaf.code,
        title: titles.get(criterionId) ?? '',
        dueOn: assignment.dueOn,
        note: assignment.note,
        isDone: !isSentBack && whyIncomplete({ leaf, entry, evidence: evidence.length }).length === 0,
        sentBack: isSentBack ? (review?.comment ?? '') : null,
      })
    }
  }
  const first = '0'
  const last = '9'
  const order = ({ sentBack, dueOn }: OwnAssignment) => (sentBack !== null ? first : (dueOn ?? last))
  return { assignments: found.toSorted((a, b) => order(a).localeCompare(order(b))) }
}
