/** What was done for one lost point, the papers that prove it, and what was meant to be done the year before. */
import type { Call } from '../../../platform/http/call.ts'
import { contentOf } from '../../documents/index.ts'
import { refuse } from '../refusals.vi.ts'

export async function lostPointTrail({ tx }: Call, { lostPointId }: { lostPointId: string }) {
  const row = await tx
    .selectFrom('improvement.lost_point')
    .select(['id', 'previous_id'])
    .where('id', '=', lostPointId)
    .executeTakeFirst()
  if (!row) return refuse('improvement.not-found')
  const progress = await tx
    .selectFrom('improvement.progress')
    .select(['id', 'noted_at as notedAt', 'noted_by_name as notedByName', 'state', 'percent', 'words'])
    .where('lost_point_id', '=', lostPointId)
    .orderBy('noted_at', 'desc')
    .execute()
  const papers = await tx
    .selectFrom('improvement.evidence as e')
    .innerJoin('documents.version as v', (join) =>
      join.onRef('v.document_id', '=', 'e.document_id').onRef('v.ordinal', '=', 'e.document_version'),
    )
    .select([
      ...(['e.id', 'e.document_id as documentId', 'v.title', 'v.number', 'v.media_type as mediaType'] as const),
      ...(['e.added_at as addedAt', 'e.added_by_name as addedByName'] as const),
    ])
    .where('e.lost_point_id', '=', lostPointId)
    .orderBy('e.added_at')
    .execute()
  const before =
    row.previous_id === null
      ? undefined
      : await tx
          .selectFrom('improvement.lost_point as l')
          .innerJoin('improvement.plan as p', 'p.id', 'l.plan_id')
          .select(['p.year', 'l.remedy', 'l.percent', 'l.state'])
          .where('l.id', '=', row.previous_id)
          .executeTakeFirst()
  return { progress, papers, before: before ?? null }
}

export async function proofContent(call: Call, { evidenceId, download }: { evidenceId: string; download: boolean }) {
  const hung = await call.tx
    .selectFrom('improvement.evidence')
    .select(['document_id as documentId', 'document_version as ordinal'])
    .where('id', '=', evidenceId)
    .executeTakeFirst()
  return hung ? contentOf(call, { ...hung, download }) : refuse('improvement.not-found')
}
