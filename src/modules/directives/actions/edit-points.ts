/** The points of a document: added, mended, decided, put in order, taken away. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { directives, WrittenPoint } from '../contract.ts'
import { heldPoint, openDocument } from '../queries/held-document.ts'
import { refuse } from '../refusals.vi.ts'
import { overlapping } from '../rules/splitting/points-of.ts'

/** Whoever mends a point is who changed the document last; what is written of the document itself stays as it was seen. */
const touch = ({ tx, now, actor }: Call, documentId: string) =>
  tx
    .updateTable('directives.document')
    .set({ changed_at: now.toISOString(), changed_by_name: actor.fullName })
    .where('id', '=', documentId)
    .execute()

const columnsOf = ({ label, words, page, startsAt, endsAt }: WrittenPoint) => ({
  label,
  words,
  page,
  starts_at: startsAt,
  ends_at: startsAt === null ? null : endsAt,
})

/** Positions are told anew from one: nobody need know which are free. */
async function number(tx: Tx, documentId: string): Promise<void> {
  await sql`update directives.point p set position = n.position from (
      select id, (row_number() over (order by position, id))::int as position from directives.point where document_id = ${documentId}) n
    where n.id = p.id and n.position <> p.position`.execute(tx)
}

/** Two who split the same document at once: the words the first took are not the second's. */
async function refuseIfTaken(
  tx: Tx,
  document: { id: string; changed_by_name: string },
  wanted: WrittenPoint,
  except: string | null,
): Promise<void> {
  const placed = await tx
    .selectFrom('directives.point')
    .select(['id', 'label', 'starts_at as startsAt', 'ends_at as endsAt'])
    .where('document_id', '=', document.id)
    .where('starts_at', 'is not', null)
    .execute()
  const [taken] = overlapping(
    wanted,
    placed.filter(({ id }) => id !== except),
  )
  if (taken) refuse('directives.words-taken', { point: taken.label || '(không số)', by: document.changed_by_name })
}

export async function addPoints(call: Call, given: InputOf<typeof directives.addPoints>) {
  const { tx } = call
  const document = await openDocument(tx, given.documentId)
  for (const point of given.points) await refuseIfTaken(tx, document, point, null)
  const { id } = document
  await touch(call, id)
  const { count } = await tx
    .selectFrom('directives.point')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('document_id', '=', id)
    .executeTakeFirstOrThrow()
  const first = Math.min(given.before ?? Number(count) + 1, Number(count) + 1)
  await sql`update directives.point set position = position + ${given.points.length}
    where document_id = ${id} and position >= ${first}`.execute(tx)
  const added = await tx
    .insertInto('directives.point')
    .values(given.points.map((point, at) => ({ ...columnsOf(point), document_id: id, position: first + at })))
    .returning('id')
    .execute()
  return { pointIds: added.map((point) => point.id) }
}

export async function savePoint(call: Call, given: InputOf<typeof directives.savePoint>) {
  const { tx } = call
  const { document, point } = await heldPoint(tx, given.pointId, given.version)
  await refuseIfTaken(tx, document, given, point.id)
  await touch(call, document.id)
  await tx
    .updateTable('directives.point')
    .set({ ...columnsOf(given), version: point.version + 1 })
    .where('id', '=', point.id)
    .execute()
  return { version: point.version + 1 }
}

const tasksOf = (tx: Tx, pointId: string) =>
  tx.selectFrom('directives.task').select(['id', 'state']).where('point_id', '=', pointId).execute()

export async function decidePoint(call: Call, given: InputOf<typeof directives.decidePoint>) {
  const { tx } = call
  const { document, point } = await heldPoint(tx, given.pointId, given.version)
  await touch(call, document.id)
  if ((await tasksOf(tx, point.id)).length > 0) return refuse('directives.point-has-tasks')
  if (given.outcome === 'none' && given.reason === '') return refuse('directives.none-without-reason', {}, 'reason')
  await tx
    .updateTable('directives.point')
    .set({ outcome: given.outcome, reason: given.outcome === 'none' ? given.reason : '', version: point.version + 1 })
    .where('id', '=', point.id)
    .execute()
  return { version: point.version + 1 }
}

export async function orderPoints({ tx }: Call, { documentId, pointIds }: { documentId: string; pointIds: string[] }) {
  await openDocument(tx, documentId)
  const there = await tx.selectFrom('directives.point').select('id').where('document_id', '=', documentId).execute()
  const known = new Set(there.map(({ id }) => id))
  if (known.size !== new Set(pointIds).size || pointIds.some((id) => !known.has(id)))
    return refuse('directives.other-points')
  await sql`update directives.point p set position = n.position
    from unnest(${pointIds}::uuid[]) with ordinality as n(id, position) where p.id = n.id`.execute(tx)
  return { done: true as const }
}

export async function removePoint({ tx }: Call, { pointId, version }: { pointId: string; version: number }) {
  const { document, point } = await heldPoint(tx, pointId, version)
  if ((await tasksOf(tx, point.id)).some(({ state }) => state !== 'draft')) return refuse('directives.point-has-tasks')
  await tx.deleteFrom('directives.task').where('point_id', '=', point.id).execute()
  await tx.deleteFrom('directives.point').where('id', '=', point.id).execute()
  await number(tx, document.id)
  return { done: true as const }
}
