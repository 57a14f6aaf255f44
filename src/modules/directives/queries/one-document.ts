/** One document with its text, its points and what came of them; and its file. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { contentOf, textOf } from '../../documents/index.ts'
import type { DirectiveDocument, Paper, Point } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { documentSummaries } from './document-list.ts'
import { taskRows } from './task-rows.ts'
import { taskSummaries } from './task-summaries.ts'

async function paperOf(tx: Tx, documentId: string): Promise<Paper | null> {
  const found = await tx
    .selectFrom('directives.document as d')
    .innerJoin('documents.version as v', (join) =>
      join.onRef('v.document_id', '=', 'd.paper_id').onRef('v.ordinal', '=', 'd.paper_version'),
    )
    .select(['v.document_id as documentId', 'v.ordinal as version', 'v.title', 'v.media_type as mediaType'])
    .select('v.file_name as fileName')
    .where('d.id', '=', documentId)
    .executeTakeFirst()
  return found ?? null
}

const pointsOf = (tx: Tx, documentId: string) =>
  tx
    .selectFrom('directives.point')
    .select(['id', 'position', 'label', 'words', 'page', 'starts_at as startsAt', 'ends_at as endsAt'])
    .select(['outcome', 'reason', 'version'])
    .where('document_id', '=', documentId)
    .orderBy('position')
    .orderBy('id')
    .execute()

export async function oneDocument(call: Call, { documentId }: { documentId: string }): Promise<DirectiveDocument> {
  const { tx, now } = call
  const [summary] = await documentSummaries(call, sql`d.id = ${documentId}`)
  if (!summary) return refuse('directives.not-found')
  const whole = await tx
    .selectFrom('directives.document')
    .select(['signer', 'content', 'par_year as parYear', 'changed_at as changedAt', 'changed_by_name as changedByName'])
    .where('id', '=', documentId)
    .executeTakeFirstOrThrow()
  const rows = await taskRows(tx, {
    where: sql`t.document_id = ${documentId} and t.parent_id is null`,
    order: sql`t.created_at, t.id`,
  })
  const pointOf = new Map(
    (
      await tx.selectFrom('directives.task').select(['id', 'point_id']).where('document_id', '=', documentId).execute()
    ).map((row) => [row.id, row.point_id]),
  )
  const tasks = Map.groupBy(await taskSummaries(tx, rows, dayIn(now)), ({ id }) => pointOf.get(id) ?? null)
  const points = await pointsOf(tx, documentId)
  return {
    ...summary,
    ...whole,
    paper: await paperOf(tx, documentId),
    pointList: points.map((point) => ({ ...(point as Omit<Point, 'tasks'>), tasks: tasks.get(point.id) ?? [] })),
    looseTasks: tasks.get(null) ?? [],
  }
}

async function paperWithin(tx: Tx, documentId: string) {
  const found = await tx
    .selectFrom('directives.document')
    .select(['paper_id', 'paper_version'])
    .where('id', '=', documentId)
    .executeTakeFirst()
  if (!found) return refuse('directives.not-found')
  if (found.paper_id === null || found.paper_version === null) return refuse('directives.no-paper')
  return { documentId: found.paper_id, ordinal: found.paper_version }
}

export const paperContent = async (call: Call, { documentId, download }: { documentId: string; download: boolean }) =>
  contentOf(call, { ...(await paperWithin(call.tx, documentId)), download })

export const paperText = async (call: Call, { documentId }: { documentId: string }) =>
  textOf(call, await paperWithin(call.tx, documentId))
