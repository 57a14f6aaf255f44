/** Where reorganization hangs documents: what the documents module is told, which knows nothing of proposals. */
import { sql } from 'kysely'
import type { UseSource } from '../../documents/index.ts'
import { isOpen } from '../rules/proposal.ts'

export const reorganizationUses: UseSource = {
  tables: ['reorganization.proposal'],
  named: sql`select document_id from reorganization.proposal where document_id is not null`,
  usesOf: async ({ tx }, documentId) => {
    const rows = await tx
      .selectFrom('reorganization.proposal')
      .select(['id', 'document_version as version', 'title', 'legal_basis as legalBasis', 'status'])
      .where('document_id', '=', documentId)
      .orderBy('saved_at', 'desc')
      .execute()
    return rows.map(({ id, version, title, legalBasis, status }) => ({
      version: version ?? 1,
      title: `Căn cứ của đề xuất: ${title}`,
      about: legalBasis,
      path: `/reorganization/proposals/${id}`,
      search: {},
      period: null,
      // Once it is sent, whoever approves relies on it.
      isSettled: !isOpen(status),
    }))
  },
  remembers: async () => false,
  periods: async () => [],
}
