/** A document, a point, held for a change, so that two who change it come one after the other. */
import type { Tx } from '../../../platform/http/call.ts'
import { formatInstant } from '../../../shared/dates.ts'
import { refuse } from '../refusals.vi.ts'

export async function heldDocument(tx: Tx, documentId: string, version?: number) {
  const row = await tx
    .selectFrom('directives.document')
    .selectAll()
    .where('id', '=', documentId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refuse('directives.not-found')
  if (version !== undefined && version !== row.version)
    return refuse('directives.stale', { by: row.changed_by_name, at: formatInstant(row.changed_at) })
  return row
}

/** A document into which tasks may be written: nothing of a secret one is entered. */
export async function openDocument(tx: Tx, documentId: string) {
  const row = await heldDocument(tx, documentId)
  return row.is_secret ? refuse('directives.is-secret') : row
}

export async function heldPoint(tx: Tx, pointId: string, version?: number) {
  const found = await tx
    .selectFrom('directives.point')
    .select('document_id')
    .where('id', '=', pointId)
    .executeTakeFirst()
  if (!found) return refuse('directives.not-found')
  const document = await openDocument(tx, found.document_id)
  const point = await tx.selectFrom('directives.point').selectAll().where('id', '=', pointId).executeTakeFirst()
  if (!point) return refuse('directives.not-found')
  if (version !== undefined && version !== point.version)
    return refuse('directives.stale', { by: document.changed_by_name, at: formatInstant(document.changed_at) })
  return { document, point }
}
