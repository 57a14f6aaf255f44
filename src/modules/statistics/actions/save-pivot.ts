/** A free table kept under a name. Only its owner removes it. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf, OutputOf } from '../../../shared/endpoint.ts'
import type { pivots } from '../contract/pivots.ts'
import { refuse } from '../refusals.vi.ts'

type Doors = typeof pivots

export async function savePivot(
  { tx, actor, scope }: Call,
  { name, isShared, asked }: InputOf<Doors['savePivot']>,
): Promise<OutputOf<Doors['savePivot']>> {
  // Shared with the owner's unit; whoever works elsewhere than he looks keeps it at the first unit he looks at.
  const isHere = actor.unitId !== null && (scope.everywhere || scope.units.includes(actor.unitId))
  const kept = await tx
    .insertInto('statistics.saved_pivot')
    .values({
      unit_id: (isHere ? actor.unitId : scope.units[0]) as number,
      name,
      is_shared: isShared,
      account_id: actor.accountId,
      account_name: actor.fullName,
      asked: JSON.stringify(asked),
    })
    .onConflict((taken) => taken.columns(['account_id', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept ?? refuse('statistics.name-taken', { name })
}

export async function removePivot(
  { tx, actor }: Call,
  { pivotId }: InputOf<Doors['removePivot']>,
): Promise<OutputOf<Doors['removePivot']>> {
  const removed = await tx
    .deleteFrom('statistics.saved_pivot')
    .where('id', '=', pivotId)
    .where('account_id', '=', actor.accountId)
    .returning('id')
    .executeTakeFirst()
  if (!removed) refuse('statistics.not-own')
  return {}
}
