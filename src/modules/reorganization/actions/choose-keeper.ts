/** Who keeps for an ended unit where it is not told by itself. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { endingsOn, unitOn } from '../../organization/index.ts'
import type { transitions } from '../contract/transitions.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotKeep } from '../rules/transition.ts'

export async function chooseKeeper({ tx, actor, now }: Call, given: InputOf<typeof transitions.chooseKeeper>) {
  const { day, unitId, keeperId, version } = given
  const unit = (await endingsOn(tx, day)).find((ended) => ended.unitId === unitId)
  if (!unit) return refuse('reorganization.not-ended')
  if (unit.keeperId !== null) return refuse('reorganization.kept-already')
  refuseIf(whyNotKeep(unit, keeperId, (await unitOn(tx, keeperId, day)) !== null))
  const by = { changed_by_name: actor.fullName, changed_at: now.toISOString() }
  const written = await tx
    .insertInto('reorganization.chosen_keeper')
    .values({ unit_id: unitId, day, keeper_id: keeperId, ...by })
    .onConflict((conflict) =>
      conflict
        .columns(['unit_id', 'day'])
        .doUpdateSet({ keeper_id: keeperId, version: version + 1, ...by })
        .where('reorganization.chosen_keeper.version', '=', version),
    )
    .returning('version')
    .executeTakeFirst()
  if (!written || written.version !== version + 1) return refuse('reorganization.stale')
  return written
}
