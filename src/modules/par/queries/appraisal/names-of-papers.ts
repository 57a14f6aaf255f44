/** What papers were called in the version somebody saw: also of those that hang there no more. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { Paper } from '../../rules/sheets/hands.ts'

export interface NamedPaper {
  documentId: string
  documentVersion: number
  title: string
  number: string | null
}

/** Each version once; one that the asker may not see is not among them. */
export async function namesOfPapers(tx: Tx, papers: readonly Paper[]): Promise<NamedPaper[]> {
  if (papers.length === 0) return []
  const rows = await tx
    .selectFrom('documents.version')
    .select(['document_id as documentId', 'ordinal as documentVersion', 'title', 'number'])
    .where('document_id', 'in', [...new Set(papers.map(({ documentId }) => documentId))])
    .execute()
  const wanted = new Set(papers.map(({ documentId, documentVersion }) => `${documentId} ${documentVersion}`))
  return rows.filter(({ documentId, documentVersion }) => wanted.has(`${documentId} ${documentVersion}`))
}
