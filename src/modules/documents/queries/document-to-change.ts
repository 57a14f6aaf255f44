import type { Tx } from '../../../platform/http/call.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotChange } from '../rules/changing.ts'

/**
 * A document with its version in force, held until the transaction ends.
 * @param version the one that was seen; another in the meantime is refused.
 */
export async function documentToChange(tx: Tx, documentId: string, version: number, isRetired: 'may-be' | 'no' = 'no') {
  const document = await tx
    .selectFrom('documents.document')
    .selectAll()
    .where('id', '=', documentId)
    .forUpdate()
    .executeTakeFirst()
  if (!document) return refuse('documents.not-found')
  if (document.version !== version) return refuse('documents.stale')
  if (isRetired === 'no') refuseIf(whyNotChange(document.retired_at !== null))
  const paper = await tx
    .selectFrom('documents.version')
    .selectAll()
    .where('document_id', '=', documentId)
    .where('ordinal', '=', document.newest)
    .executeTakeFirstOrThrow()
  return { ...document, paper }
}

export type DocumentToChange = Awaited<ReturnType<typeof documentToChange>>
