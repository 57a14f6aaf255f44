/** Results as they are kept, with their fields. */
import type { Selectable } from 'kysely'
import type { Tables } from '../../../platform/db/tables.ts'
import type { Tx } from '../../../platform/http/call.ts'
import { pointsFromDecimal } from '../../../shared/points.ts'
import type { Basis } from '../contract.ts'
import type { FieldFigure } from '../rules/lost.ts'

export type ResultRow = Selectable<Tables['province.result']>
export interface KeptResult extends ResultRow {
  fields: (FieldFigure & { note: string })[]
}

/** null stays null: a gap is no zero. */
export const exact = (decimal: string | null): number | null => (decimal === null ? null : pointsFromDecimal(decimal))

/** @returns newest year first. */
export async function resultsOf(tx: Tx, province: string): Promise<KeptResult[]> {
  const rows = await tx
    .selectFrom('province.result')
    .selectAll()
    .where('province', '=', province)
    .orderBy('year', 'desc')
    .execute()
  const fields = await tx
    .selectFrom('province.field as f')
    .innerJoin('province.result as r', 'r.id', 'f.result_id')
    .select(['f.result_id', 'f.title', 'f.points', 'f.max_points', 'f.percent', 'f.note'])
    .where('r.province', '=', province)
    .orderBy('f.position')
    .execute()
  const byResult = Map.groupBy(fields, ({ result_id }) => result_id)
  return rows.map((row) => ({
    ...row,
    fields: (byResult.get(row.id) ?? []).map(({ title, points, max_points, percent, note }) => ({
      title,
      note,
      points: exact(points),
      maxPoints: exact(max_points),
      percent: exact(percent),
    })),
  }))
}

/** What of a row travels as it is. */
export const factsOf = (row: ResultRow) => ({
  id: row.id,
  year: row.year,
  index: exact(row.index_percent),
  rank: row.rank,
  places: row.places,
  decisionNumber: row.decision_number,
  decisionDay: row.decision_day,
  source: row.source,
  note: row.note,
  basis: row.basis as Basis,
  version: row.version,
  changedByName: row.changed_by_name,
  changedAt: row.changed_at,
})
