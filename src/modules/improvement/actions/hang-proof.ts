/** Documents that prove progress: hung on a lost point and taken off it. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { documentToHang, keepDocument } from '../../documents/index.ts'
import type { improvement } from '../contract.ts'
import { heldLostPoint, papersOf } from '../queries/held-lost-point.ts'
import { refuse } from '../refusals.vi.ts'

async function hang(
  { tx, now, actor }: Call,
  lostPointId: string,
  { documentId, version }: { documentId: string; version: number },
) {
  const hung = await tx
    .insertInto('improvement.evidence')
    .values({
      lost_point_id: lostPointId,
      document_id: documentId,
      document_version: version,
      added_at: now.toISOString(),
      added_by_name: actor.fullName,
    })
    .onConflict((conflict) => conflict.columns(['lost_point_id', 'document_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return hung ? { done: true as const } : refuse('improvement.hangs-already')
}

export async function addProof(call: Call, { lostPointId, ...paper }: InputOf<typeof improvement.addProof>) {
  const { plan, row } = await heldLostPoint(call.tx, lostPointId)
  const { id: documentId, version } = await keepDocument(call, { ...paper, unitId: plan.unit_id })
  return hang(call, row.id, { documentId, version })
}

export async function linkProof(call: Call, { lostPointId, documentId }: InputOf<typeof improvement.linkProof>) {
  const { plan, row } = await heldLostPoint(call.tx, lostPointId)
  const { unitId, newest } = await documentToHang(call.tx, documentId)
  // A unit proves with its own papers.
  if (unitId !== plan.unit_id) return refuse('improvement.not-found')
  return hang(call, row.id, { documentId, version: newest })
}

export async function removeProof({ tx }: Call, { evidenceId }: { evidenceId: string }) {
  const hung = await tx
    .selectFrom('improvement.evidence')
    .select('lost_point_id')
    .where('id', '=', evidenceId)
    .executeTakeFirst()
  if (!hung) return refuse('improvement.not-found')
  const { row } = await heldLostPoint(tx, hung.lost_point_id)
  if (row.state === 'done' && (await papersOf(tx, row.id)) === 1) return refuse('improvement.last-evidence')
  await tx.deleteFrom('improvement.evidence').where('id', '=', evidenceId).execute()
  return { done: true as const }
}
