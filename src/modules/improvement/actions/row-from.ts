/** A new row of a plan; what was lost before as well goes on with last year's cause, remedy and people. */
import { decimalFromPoints } from '../../../shared/points.ts'
import type { LastYear } from '../queries/kept-rows.ts'
import type { Wanted } from '../rules/follow.ts'

/** Of several criteria it grew from, the one that lost most: its remedy is the likeliest to be wanted again. */
function previousOf(from: readonly (string | null)[], rows: readonly LastYear[]): LastYear | null {
  const found = rows.filter(({ criterionId, lost }) => lost > 0 && from.includes(criterionId))
  return found.toSorted((a, b) => b.lost - a.lost)[0] ?? null
}

export function rowFrom(
  planId: string,
  { standing, criterionId, position, code, title, area, ...figures }: Wanted,
  from: readonly (string | null)[],
  rows: readonly LastYear[],
) {
  const previous = standing === 'again' || standing === 'partly' ? previousOf(from, rows) : null
  return {
    plan_id: planId,
    criterion_id: criterionId,
    position,
    code,
    title,
    area,
    standing,
    max_points: decimalFromPoints(figures.maxPoints),
    points: decimalFromPoints(figures.points),
    lost: decimalFromPoints(figures.lost),
    previous_id: previous?.id ?? null,
    cause_id: previous?.cause_id ?? null,
    cause_words: previous?.cause_words ?? '',
    body: previous?.body ?? '',
    account_id: previous?.account_id ?? null,
    person_name: previous?.person_name ?? '',
    remedy: previous?.remedy ?? '',
  }
}
