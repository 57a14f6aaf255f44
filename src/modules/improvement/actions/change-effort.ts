/** What a unit could bring a criterion to, and for what effort: said, said otherwise, taken back; each over a version. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { formatInstant } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { refuseUnlessScores } from '../../par/index.ts'
import type { improvement } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'

interface About {
  unitId: number
  criterionId: string
  version: number
}

/** @throws Refusal when the unit is not one's own, or somebody was faster. */
async function refuseStale({ tx, scope }: Call, { unitId, criterionId, version }: About): Promise<void> {
  if (!scope.everywhere && !scope.units.includes(unitId)) return refuse('improvement.not-found')
  const kept = await tx
    .selectFrom('improvement.effort')
    .select(['version', 'edited_by_name', 'edited_at'])
    .where('unit_id', '=', unitId)
    .where('criterion_id', '=', criterionId)
    .forUpdate()
    .executeTakeFirst()
  if ((kept?.version ?? 0) === version) return
  if (!kept) return refuse('improvement.effort-gone')
  refuse('improvement.effort-stale', { by: kept.edited_by_name, at: formatInstant(kept.edited_at) })
}

export async function changeEffort(call: Call, input: InputOf<typeof improvement.saveEffort>) {
  const { unitId, criterionId, version, effort, inputs } = input
  const { tx, actor, now } = call
  await refuseStale(call, input)
  if (inputs !== null) await refuseUnlessScores(tx, criterionId, inputs)
  const said = {
    effort,
    inputs: inputs && JSON.stringify(inputs),
    version: version + 1,
    edited_at: now.toISOString(),
    edited_by_name: actor.fullName,
  }
  const saved = await tx
    .insertInto('improvement.effort')
    .values({ unit_id: unitId, criterion_id: criterionId, ...said })
    // Two who say it first at once both saw nothing: the second is told.
    .onConflict((conflict) =>
      conflict.columns(['unit_id', 'criterion_id']).doUpdateSet(said).where(sql<boolean>`effort.version = ${version}`),
    )
    .returning('version')
    .executeTakeFirst()
  if (!saved) return refuse('improvement.effort-gone')
  return { version: version + 1 }
}

export async function removeEffort(call: Call, input: InputOf<typeof improvement.removeEffort>) {
  await refuseStale(call, input)
  await call.tx
    .deleteFrom('improvement.effort')
    .where('unit_id', '=', input.unitId)
    .where('criterion_id', '=', input.criterionId)
    .execute()
  return { done: true as const }
}
