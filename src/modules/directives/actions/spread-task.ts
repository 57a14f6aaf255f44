/** A conclusion given to “các sở, cơ quan, địa phương” is a task of each: nobody leads five bodies at once, and nobody hides behind four. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { type HeldTask, heldTask } from '../queries/held-task.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotDraft } from '../rules/drafting.ts'
import { copied, refuseUnlessThere } from './draft-task.ts'

interface Spread {
  taskId: string
  version: number
  words: string
  unitIds: number[]
}

export async function spreadTask(call: Call, { taskId, version, words, unitIds }: Spread) {
  const { tx, now } = call
  const task = await heldTask(tx, taskId, version)
  refuseIf(whyNotDraft(task.state))
  if (task.kind === 'freeze' || task.kind === 'permission') return refuse('directives.order-of-group')
  const wanted = [...new Set(unitIds)]
  await refuseUnlessThere(tx, wanted, dayIn(now))
  const groupId = await groupFor(tx, task, words)
  const others = await othersOf(tx, task, groupId)
  const kept = task.unit_id !== null && wanted.includes(task.unit_id) ? task.unit_id : (wanted[0] ?? null)
  await tx
    .updateTable('directives.task')
    .set({ group_id: groupId, unit_id: kept, coordinator_ids: without(task, kept), version: task.version + 1 })
    .where('id', '=', task.id)
    .execute()
  const gone = others.filter(({ unit_id }) => unit_id === null || unit_id === kept || !wanted.includes(unit_id))
  if (gone.length > 0)
    await tx
      .deleteFrom('directives.task')
      .where(
        'id',
        'in',
        gone.map(({ id }) => id),
      )
      .execute()
  const stay = others.filter((one) => !gone.includes(one))
  const there = new Set([kept, ...stay.map(({ unit_id }) => unit_id)])
  const added = await give(
    tx,
    { ...task, group_id: groupId },
    wanted.filter((unitId) => !there.has(unitId)),
  )
  return { groupId, taskIds: [task.id, ...stay.map(({ id }) => id), ...added] }
}

/** Coordinating bodies that lead it themselves lend no hand to themselves. */
const without = ({ coordinator_ids }: HeldTask, unitId: number | null) => coordinator_ids.filter((id) => id !== unitId)

async function groupFor(tx: Tx, { group_id, document_id, point_id }: HeldTask, words: string): Promise<string> {
  if (group_id !== null) {
    await tx.updateTable('directives.task_group').set({ words }).where('id', '=', group_id).execute()
    return group_id
  }
  if (document_id === null) return refuse('directives.not-found')
  const { id } = await tx
    .insertInto('directives.task_group')
    .values({ document_id, point_id, words })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Once some are given, the group is what was given. */
async function othersOf(tx: Tx, { id }: HeldTask, groupId: string) {
  const others = await tx
    .selectFrom('directives.task')
    .select(['id', 'unit_id', 'state'])
    .where('group_id', '=', groupId)
    .where('id', '<>', id)
    .execute()
  const issued = others.filter(({ state }) => state !== 'draft')
  return issued.length > 0 ? refuse('directives.group-issued', { count: issued.length }) : others
}

async function give(tx: Tx, task: HeldTask, unitIds: readonly number[]): Promise<string[]> {
  if (unitIds.length === 0) return []
  const added = await tx
    .insertInto('directives.task')
    .values(unitIds.map((unitId) => ({ ...copied(task), unit_id: unitId, coordinator_ids: without(task, unitId) })))
    .returning('id')
    .execute()
  return added.map(({ id }) => id)
}
