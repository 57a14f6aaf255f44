/** The file behind a piece of evidence. */
import type { Tx } from '../../../../platform/http/call.ts'
import { refuse } from '../../refusals.vi.ts'

/** The row of the evidence is what gives the right to see the bytes. */
export async function evidenceFile(tx: Tx, evidenceId: string) {
  const file = await tx
    .selectFrom('par.evidence as e')
    .innerJoin('documents.document as d', 'd.id', 'e.document_id')
    .select(['d.file_name', 'd.media_type', 'd.sha256'])
    .where('e.id', '=', evidenceId)
    .executeTakeFirst()
  return file ?? refuse('par.not-found')
}
