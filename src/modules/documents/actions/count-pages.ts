import { wholeFile } from '../../../platform/files/whole-file.ts'
import type { Call } from '../../../platform/http/call.ts'
import { pagesOfPdf } from '../../../platform/office/read.ts'

/** How long a kept PDF is, for whoever names a page of it; null of what has no pages. Counted once and kept. */
export async function countPages({ tx, files }: Call, documentId: string, ordinal: number): Promise<number | null> {
  const version = await tx
    .selectFrom('documents.version')
    .select(['id', 'media_type', 'sha256', 'pages'])
    .where('document_id', '=', documentId)
    .where('ordinal', '=', ordinal)
    .executeTakeFirst()
  if (version?.media_type !== 'application/pdf') return null
  if (version.pages !== null) return version.pages
  const pages = await pagesOfPdf(await wholeFile(files, version.sha256))
  if (pages !== null) await tx.updateTable('documents.version').set({ pages }).where('id', '=', version.id).execute()
  return pages
}
