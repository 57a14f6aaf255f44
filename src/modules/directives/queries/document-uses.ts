/** Where directives hangs documents: what the documents module is told, which knows nothing of tasks. */
import { sql } from 'kysely'
import type { UseSource } from '../../documents/index.ts'
import { documentName } from '../rules/document-name.ts'
import type { DocumentKind } from '../rules/words.ts'

export const directivesUses: UseSource = {
  tables: ['directives.document', 'directives.proof'],
  named: sql`select document_id from directives.proof union all select paper_id from directives.document where paper_id is not null`,
  usesOf: async ({ tx }, documentId) => {
    const proofs = await tx
      .selectFrom('directives.proof as p')
      .innerJoin('directives.task as t', 't.id', 'p.task_id')
      .select(['p.document_version as version', 'p.report_id as reportId', 't.id', 't.title'])
      .where('p.document_id', '=', documentId)
      .orderBy('t.title')
      .execute()
    const papers = await tx
      .selectFrom('directives.document')
      .select(['id', 'kind', 'number', 'symbol', 'title', 'paper_version as version'])
      .select(['issued_on as issuedOn', 'meeting_on as meetingOn'])
      .where('paper_id', '=', documentId)
      .execute()
    return [
      ...papers.map((paper) => ({
        version: paper.version as number,
        title: documentName({ ...paper, kind: paper.kind as DocumentKind }),
        about: paper.title,
        path: `/directives/documents/${paper.id}`,
        search: {},
        period: null,
        isSettled: true,
      })),
      ...proofs.map(({ version, reportId, id, title }) => ({
        version,
        title: 'Chứng minh kết quả nhiệm vụ',
        about: title,
        path: `/directives/tasks/${id}`,
        // What is reported is believed on this paper.
        search: {},
        period: null,
        isSettled: reportId !== null,
      })),
    ]
  },
  remembers: async () => false,
  periods: async () => [],
}
