import type { Tx } from '../../../platform/http/call.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotChange } from '../rules/changing.ts'

interface ToHang {
  unitId: number
  newest: number
  title: string
}

/** What a neighbour asks before it hangs a document somewhere: whose it is, and which version is in force. */
export async function documentToHang(tx: Tx, documentId: string): Promise<ToHang> {
  // Held, so that it is not retired in the same moment.
  const document = await tx
    .selectFrom('documents.document')
    .select(['unit_id', 'newest', 'retired_at'])
    .where('id', '=', documentId)
    .forShare()
    .executeTakeFirst()
  if (!document) return refuse('documents.not-found')
  refuseIf(whyNotChange(document.retired_at !== null))
  const { title } = await tx
    .selectFrom('documents.version')
    .select('title')
    .where('document_id', '=', documentId)
    .where('ordinal', '=', document.newest)
    .executeTakeFirstOrThrow()
  return { unitId: document.unit_id, newest: document.newest, title }
}
