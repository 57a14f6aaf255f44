/** A question about people kept under a name. Only its owner changes it. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf, OutputOf } from '../../../../shared/endpoint.ts'
import type { SavedList, savedLists } from '../../contract/saved-lists.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotFilter } from '../../rules/finding/filters.ts'

type Doors = typeof savedLists

export async function saveList(
  { tx, actor, scope }: Call,
  { name, isShared, asked }: InputOf<Doors['saveList']>,
): Promise<OutputOf<Doors['saveList']>> {
  refuseWrong(asked)
  await refuseTaken({ tx, actor }, name)
  // Shared with the owner's unit; whoever works elsewhere than he sees people keeps it at the first unit he sees.
  const isHere = actor.unitId !== null && (scope.everywhere || scope.units.includes(actor.unitId))
  const unitId = isHere ? actor.unitId : scope.units[0]
  const { id } = await tx
    .insertInto('personnel.saved_list')
    .values({
      unit_id: unitId as number,
      account_id: actor.accountId,
      account_name: actor.fullName,
      name,
      is_shared: isShared,
      asked: JSON.stringify(asked),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id }
}

export async function changeSavedList(
  { tx, actor }: Call,
  { listId, version, name, isShared, asked }: InputOf<Doors['changeSavedList']>,
): Promise<OutputOf<Doors['changeSavedList']>> {
  if (asked !== undefined) refuseWrong(asked)
  await ownList({ tx, actor }, listId, version)
  await refuseTaken({ tx, actor }, name, listId)
  await tx
    .updateTable('personnel.saved_list')
    .set({
      name,
      is_shared: isShared,
      version: version + 1,
      ...(asked !== undefined && { asked: JSON.stringify(asked) }),
    })
    .where('id', '=', listId)
    .execute()
  return { version: version + 1 }
}

export async function removeSavedList(
  { tx, actor }: Call,
  { listId, version }: InputOf<Doors['removeSavedList']>,
): Promise<OutputOf<Doors['removeSavedList']>> {
  await ownList({ tx, actor }, listId, version)
  await tx.deleteFrom('personnel.saved_list').where('id', '=', listId).execute()
  return {}
}

const refuseWrong = ({ filters, open }: SavedList['asked']) =>
  refuseIf(filters.map((filter) => whyNotFilter(filter, open)).find((why) => why !== null) ?? null)

async function ownList({ tx, actor }: Pick<Call, 'tx' | 'actor'>, listId: string, version: number): Promise<void> {
  const list = await tx
    .selectFrom('personnel.saved_list')
    .select(['account_id', 'version'])
    .where('id', '=', listId)
    .where('account_id', '=', actor.accountId)
    .forUpdate()
    .executeTakeFirst()
  if (!list) return refuse('personnel.list-not-own')
  if (list.version !== version) return refuse('personnel.list-stale')
}

async function refuseTaken({ tx, actor }: Pick<Call, 'tx' | 'actor'>, name: string, but?: string): Promise<void> {
  const taken = await tx
    .selectFrom('personnel.saved_list')
    .select('id')
    .where('account_id', '=', actor.accountId)
    .where('name', '=', name)
    .$if(but !== undefined, (q) => q.where('id', '!=', but as string))
    .executeTakeFirst()
  if (taken) refuse('personnel.list-name-taken', { name })
}
