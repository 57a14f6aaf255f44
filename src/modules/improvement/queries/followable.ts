/** Published rankings in force, with how many plans follow each. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { newestPublications } from '../../par/index.ts'

export async function followable({ tx }: Call) {
  const newest = await newestPublications(tx)
  if (newest.length === 0) return { publications: [] }
  const rows = await tx
    .selectFrom('par.publication as b')
    .select(['b.id', sql<number>`jsonb_array_length(b.results)`.as('units')])
    .select(sql<number>`(select count(*)::int from improvement.plan p where p.publication_id = b.id)`.as('plans'))
    .where(
      'b.id',
      'in',
      newest.map(({ publicationId }) => publicationId),
    )
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return {
    publications: newest
      .toSorted((a, b) => b.year - a.year || a.position - b.position)
      .map(({ publicationId, year, blockName }) => ({
        publicationId,
        year,
        blockName,
        plans: byId.get(publicationId)?.plans ?? 0,
        units: byId.get(publicationId)?.units ?? 0,
      })),
  }
}
