/** Where improvement hangs documents: what the documents module is told, which knows nothing of lost points. */
import { sql } from 'kysely'
import type { UseSource } from '../../documents/index.ts'

export const improvementUses: UseSource = {
  tables: ['improvement.evidence'],
  named: sql`select document_id from improvement.evidence`,
  usesOf: async ({ tx }, documentId) => {
    const rows = await tx
      .selectFrom('improvement.evidence as e')
      .innerJoin('improvement.lost_point as l', 'l.id', 'e.lost_point_id')
      .innerJoin('improvement.plan as p', 'p.id', 'l.plan_id')
      .select(['e.document_version as version', 'l.code', 'l.title', 'l.state', 'p.id as planId', 'p.year'])
      .where('e.document_id', '=', documentId)
      .orderBy('p.year', 'desc')
      .orderBy('l.position')
      .execute()
    return rows.map(({ version, code, title, state, planId, year }) => ({
      version,
      title: `Khắc phục điểm mất ${code}, năm ${year}`,
      about: title,
      path: `/improvement/plans/${planId}`,
      search: {},
      period: null,
      // What is reported as done is believed on this paper.
      isSettled: state === 'done',
    }))
  },
  // Progress is noted beside papers, never over one version of them.
  remembers: async () => false,
  periods: async () => [],
}
