/** What winning the points of a criterion would cost, as the unit estimates it: for the plan, and for what-if. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'

export async function saveEffort(
  { tx, now, actor }: Pick<Call, 'tx' | 'now' | 'actor'>,
  { unitId, criterionId, effort }: { unitId: number; criterionId: string; effort: number },
): Promise<void> {
  const said = { effort, edited_at: now.toISOString(), edited_by_name: actor.fullName }
  await tx
    .insertInto('improvement.effort')
    .values({ unit_id: unitId, criterion_id: criterionId, ...said })
    .onConflict((conflict) =>
      conflict
        .columns(['unit_id', 'criterion_id'])
        .doUpdateSet({ ...said, version: sql<number>`effort.version + 1` })
        .where(sql<boolean>`effort.effort <> excluded.effort`),
    )
    .execute()
}
