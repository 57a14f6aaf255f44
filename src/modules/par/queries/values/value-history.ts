/** What a value from outside was before, the newest first. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import { pointsFromDecimal } from '../../../../shared/points.ts'
import { leafOfSheet, openedSheet } from '../sheets/opened-sheet.ts'
import type { ValueRow } from './imported-from.ts'

export async function valueHistory(tx: Tx, assessmentId: string, criterionId: string) {
  leafOfSheet(await openedSheet(tx, assessmentId, 'none', 'unit'), criterionId)
  const rows = await tx
    .selectFrom('par.value_history')
    .selectAll()
    .where('assessment_id', '=', assessmentId)
    .where('criterion_id', '=', criterionId)
    .orderBy('replaced_at', 'desc')
    // Two replaced in one instant: the later counts higher.
    .orderBy(sql`(state ->> 'version')::int`, 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => {
    const state = row.state as ValueRow
    return {
      id: row.id,
      percent: pointsFromDecimal(Number(state.percent).toFixed(4)),
      source: state.source,
      origin: state.origin,
      reason: state.reason,
      byName: state.imported_by_name,
      at: state.imported_at,
      replacedAt: row.replaced_at,
      replacedByName: row.replaced_by_name,
      isRemoved: row.is_removed,
    }
  })
}
