/** Documents that prove what was done: hung on a task, taken off it while nothing is reported with them. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { documentToHang, keepDocument } from '../../documents/index.ts'
import type { directives } from '../contract.ts'
import { taskFor } from '../queries/held-task.ts'
import { refuse } from '../refusals.vi.ts'

async function hang(
  { tx, now, actor }: Call,
  taskId: string,
  { documentId, version }: { documentId: string; version: number },
) {
  const hung = await tx
    .insertInto('directives.proof')
    .values({
      task_id: taskId,
      document_id: documentId,
      document_version: version,
      added_at: now.toISOString(),
      added_by_name: actor.fullName,
    })
    .onConflict((conflict) => conflict.columns(['task_id', 'document_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return hung ? { done: true as const } : refuse('directives.hangs-already')
}

async function keepPaper(call: Call, paper: Parameters<typeof keepDocument>[1]) {
  const { id: documentId, version } = await keepDocument(call, paper)
  return { documentId, version }
}

export async function addProof(call: Call, { taskId, ...paper }: InputOf<typeof directives.addProof>) {
  const task = await taskFor(call.tx, 'prove', { taskId })
  return hang(call, task.id, await keepPaper(call, { ...paper, unitId: task.unit_id as number }))
}

/** Of a part the paper stands with the body that divided the task, which can prove the whole with it. */
export async function addOwnProof(call: Call, { taskId, ...paper }: InputOf<typeof directives.addOwnProof>) {
  const task = await taskFor(call.tx, 'prove', { taskId })
  const unitId = task.parent_id === null ? (task.unit_id as number) : task.giver_unit_id
  return hang(call, task.id, await keepPaper(call, { ...paper, unitId }))
}

export async function linkProof(call: Call, { taskId, documentId }: InputOf<typeof directives.linkProof>) {
  const task = await taskFor(call.tx, 'prove', { taskId })
  const { unitId, newest } = await documentToHang(call.tx, documentId)
  // A body proves with its own papers.
  if (unitId !== task.unit_id) return refuse('directives.not-found')
  return hang(call, task.id, { documentId, version: newest })
}

export async function removeProof({ tx }: Call, { proofId }: { proofId: string }) {
  const hung = await tx
    .selectFrom('directives.proof')
    .select(['task_id', 'report_id'])
    .where('id', '=', proofId)
    .executeTakeFirst()
  if (!hung) return refuse('directives.not-found')
  await taskFor(tx, 'prove', { taskId: hung.task_id })
  if (hung.report_id !== null) return refuse('directives.proof-reported')
  const { numDeletedRows } = await tx.deleteFrom('directives.proof').where('id', '=', proofId).executeTakeFirst()
  // Whoever is in charge takes off what he brought himself.
  return numDeletedRows === 1n ? { done: true as const } : refuse('directives.proof-of-other')
}
