/** What a unit has on file, newest first. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'

export async function documentsOfUnit(tx: Tx, { unitId, text }: { unitId: number; text: string }) {
  let query = tx
    .selectFrom('documents.document')
    .select([
      'id',
      'unit_id as unitId',
      'title',
      'number',
      'issued_on as issuedOn',
      'file_name as fileName',
      'media_type as mediaType',
      'size',
      'uploaded_by_name as uploadedByName',
      'uploaded_at as uploadedAt',
    ])
    .where('unit_id', '=', unitId)
    .orderBy('uploaded_at', 'desc')
    .limit(100)
  if (text.trim() !== '')
    query = query.where(
      sql<boolean>`search.fold(title || ' ' || coalesce(number, '')) like '%' || search.fold(${text.trim()}) || '%'`,
    )
  return { documents: await query.execute() }
}
