/** Tasks that are being written: drafted of a document or a point, mended, copied for further lead bodies, taken away. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { decimalFromPoints, points } from '../../../shared/points.ts'
import { tidy } from '../../../shared/vietnamese.ts'
import { unitOn, unitsOn } from '../../organization/index.ts'
import type { directives, WrittenTask } from '../contract.ts'
import type { Measures } from '../measures.ts'
import { heldPoint, openDocument } from '../queries/held-document.ts'
import { type HeldTask, heldTask } from '../queries/held-task.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { fitsKind, whyNotDraft } from '../rules/drafting.ts'

const targetColumns = (target: WrittenTask['target']) => ({
  target_figure: target && decimalFromPoints(points(target.figure)),
  target_unit: target?.unit ?? '',
  target_direction: target?.direction ?? null,
})

/** What only some kinds have is not kept for the others. */
function columnsOf(given: WrittenTask, { actor, now }: Pick<Call, 'actor' | 'now'>) {
  const fits = fitsKind(given.kind)
  const dueOn = fits.due ? given.dueOn : null
  const binding = fits.freeze ? given.freeze : fits.permission ? given.permission : null
  return {
    kind: given.kind,
    title: tidy(given.title),
    summary: given.summary,
    unit_id: given.unitId,
    measurable_result: given.measurableResult,
    coordinator_ids: [...new Set(given.coordinatorIds)],
    due_on: dueOn,
    first_due_on: dueOn,
    due_basis: dueOn === null ? 'none' : given.dueBasis,
    due_words: given.dueWords,
    rhythm: fits.rhythm ? given.rhythm : null,
    field: given.field ?? ('' as const),
    ...targetColumns(given.target),
    measure_key: given.measureKey || null,
    binding: binding === null ? null : JSON.stringify(binding),
    changed_at: now.toISOString(),
    changed_by_name: actor.fullName,
  }
}

async function refuseUnlessSound(call: Call, given: WrittenTask, measures: Measures): Promise<void> {
  const { tx, now } = call
  if (given.unitId !== null && given.coordinatorIds.includes(given.unitId))
    refuse('directives.lead-coordinates', {}, 'coordinatorIds')
  if (given.measureKey && !measures.some(({ key }) => key === given.measureKey))
    refuse('directives.unknown-measure', { key: given.measureKey }, 'measureKey')
  if (given.unitId !== null) await refuseUnlessThere(tx, [given.unitId], dayIn(now))
}

export async function refuseUnlessThere(tx: Tx, unitIds: readonly number[], day: string): Promise<void> {
  const [only] = unitIds
  if (only === undefined) return
  const there =
    unitIds.length === 1 ? [await unitOn(tx, only, day)].filter((unit) => unit !== null) : await unitsOn(tx, day)
  const known = new Set(there.map(({ unitId }) => unitId))
  if (unitIds.some((unitId) => !known.has(unitId))) refuse('directives.no-such-unit', {}, 'unitId')
}

const leave = (tx: Tx, pointId: string, outcome: 'tasks' | 'open') =>
  tx.updateTable('directives.point').set({ outcome, reason: '' }).where('id', '=', pointId).execute()

export const draftTask = (measures: Measures) => async (call: Call, given: InputOf<typeof directives.draftTask>) => {
  const { tx, now } = call
  const document = await openDocument(tx, given.documentId)
  if (given.pointId !== null && (await heldPoint(tx, given.pointId)).document.id !== document.id)
    return refuse('directives.not-found')
  await refuseUnlessSound(call, given, measures)
  const { id } = await tx
    .insertInto('directives.task')
    .values({
      ...columnsOf(given, call),
      document_id: document.id,
      point_id: given.pointId,
      giver_unit_id: document.unit_id,
      created_at: now.toISOString(),
      is_sample: document.is_sample,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (given.pointId !== null) await leave(tx, given.pointId, 'tasks')
  return { taskId: id, version: 1 }
}

export const saveTask = (measures: Measures) => async (call: Call, given: InputOf<typeof directives.saveTask>) => {
  const { tx } = call
  const task = await heldTask(tx, given.taskId, given.version)
  refuseIf(whyNotDraft(task.state))
  await refuseUnlessSound(call, given, measures)
  await tx
    .updateTable('directives.task')
    .set({ ...columnsOf(given, call), version: task.version + 1 })
    .where('id', '=', task.id)
    .execute()
  if (task.group_id !== null) await saveOthers(call, task, given)
  return { version: task.version + 1 }
}

/** What is asked of a group is asked of each of its bodies alike: whoever writes it of one writes it of all. */
async function saveOthers(call: Call, task: HeldTask, given: WrittenTask): Promise<void> {
  const { unit_id, coordinator_ids, ...shared } = columnsOf(given, call)
  await call.tx
    .updateTable('directives.task')
    .set({ ...shared, coordinator_ids: sql`array_remove(${coordinator_ids}::int[], unit_id)` })
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('group_id', '=', task.group_id)
    .where('id', '<>', task.id)
    .where('state', '=', 'draft')
    .execute()
}

export const copied = ({ id, unit_id, version, binding, ...task }: HeldTask) => ({
  ...task,
  binding: binding === null ? null : JSON.stringify(binding),
})

/** One lead a task: the same said to five bodies is five tasks. */
export async function copyTask(call: Call, { taskId, unitIds }: { taskId: string; unitIds: number[] }) {
  const { tx, now } = call
  const task = await heldTask(tx, taskId)
  refuseIf(whyNotDraft(task.state))
  const wanted = [...new Set(unitIds)].filter((unitId) => unitId !== task.unit_id)
  await refuseUnlessThere(tx, wanted, dayIn(now))
  if (wanted.length === 0) return { taskIds: [] }
  const added = await tx
    .insertInto('directives.task')
    .values(
      wanted.map((unitId) => ({
        ...copied(task),
        unit_id: unitId,
        coordinator_ids: task.coordinator_ids.filter((id) => id !== unitId),
      })),
    )
    .returning('id')
    .execute()
  return { taskIds: added.map(({ id }) => id) }
}

export async function removeTask({ tx }: Call, { taskId, version }: { taskId: string; version: number }) {
  const task = await heldTask(tx, taskId, version)
  refuseIf(whyNotDraft(task.state))
  await tx.deleteFrom('directives.task').where('id', '=', task.id).execute()
  if (task.point_id === null) return { done: true as const }
  const left = await tx
    .selectFrom('directives.task')
    .select('id')
    .where('point_id', '=', task.point_id)
    .limit(1)
    .executeTakeFirst()
  if (!left) await leave(tx, task.point_id, 'open')
  return { done: true as const }
}
