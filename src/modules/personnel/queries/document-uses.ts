/** Where personnel hangs documents: what the documents module is told, which knows nothing of records. */
import { sql } from 'kysely'
import type { UseSource } from '../../documents/index.ts'

export const personnelUses: UseSource = {
  tables: ['personnel.decision', 'personnel.event', 'personnel.proposal_paper'],
  named: sql`select document_id from personnel.decision where document_id is not null
    union all select document_id from personnel.event where document_id is not null and recorded_to = 'infinity'
    union all select document_id from personnel.proposal_paper where document_id is not null`,
  usesOf: async ({ tx }, documentId) => {
    const decisions = await tx
      .selectFrom('personnel.decision')
      .select(['number', 'issuer'])
      .where('document_id', '=', documentId)
      .execute()
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
    return [
      ...decisions.map(({ number, issuer }) => ({
        ...use,
        title: `Quyết định ${number}`,
        about: issuer,
        path: '/personnel',
      })),
      ...proofs.map(({ id, fullName, page, day }) => ({
        ...use,
        title: `Hồ sơ ${fullName}`,
        about: page === null ? `sự kiện ngày ${day}` : `trang ${page}, sự kiện ngày ${day}`,
        path: `/personnel/records/${id}`,
      })),
    ]
  },
  remembers: async () => false,
  periods: async () => [],
}
