/** By what records were disposed of: all that lists and pages tell of them. */
import type { Tx } from '../../../../platform/http/call.ts'

export interface DisposedBy {
  disposalId: string
  number: string
  decidedOn: string
  byName: string
  at: string
}

export async function disposedBy(tx: Tx, recordIds: readonly string[]): Promise<Map<string, DisposedBy>> {
  if (recordIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('personnel.disposal_file as f')
    .innerJoin('personnel.disposal as d', 'd.id', 'f.disposal_id')
    .select(['f.record_id', 'd.id', 'd.number', 'd.decided_on', 'd.ended_by_name', 'd.ended_at'])
    .where('f.record_id', 'in', recordIds)
    .where('d.status', '=', 'done')
    .execute()
  return new Map(
    rows.map((row) => [
      row.record_id,
      {
        disposalId: row.id,
        number: row.number ?? '',
        decidedOn: row.decided_on ?? '',
        byName: row.ended_by_name ?? '',
        at: row.ended_at ?? '',
      },
    ]),
  )
}
