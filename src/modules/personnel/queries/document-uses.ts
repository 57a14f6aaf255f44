/** Where personnel hangs documents: what the documents module is told, which knows nothing of records. */
import { sql } from 'kysely'
import type { UseSource } from '../../documents/index.ts'

export const personnelUses: UseSource = {
  tables: ['personnel.decision', 'personnel.event', 'personnel.proposal_paper'],
  // Files of decisions and papers of proposals are kept for personnel alone: the library never asks about them.
  named: sql`select document_id from personnel.event where document_id is not null and recorded_to = 'infinity'`,
  usesOf: async ({ tx }, documentId) => {
    const proofs = await tx
      .selectFrom('personnel.event as e')
      .innerJoin('personnel.record as r', 'r.id', 'e.record_id')
      .select(['r.id', 'r.full_name as fullName', 'e.page', 'e.effective_on as day'])
      .where('e.document_id', '=', documentId)
      .where('e.recorded_to', '=', 'infinity')
      .orderBy('e.effective_on')
      .limit(200)
      .execute()
    const use = { version: 1, search: {}, period: null, isSettled: true }
    return proofs.map(({ id, fullName, page, day }) => ({
      ...use,
      title: `Hồ sơ ${fullName}`,
      about: page === null ? `sự kiện ngày ${day}` : `trang ${page}, sự kiện ngày ${day}`,
      path: `/personnel/records/${id}`,
    }))
  },
  remembers: async () => false,
  periods: async () => [],
}
