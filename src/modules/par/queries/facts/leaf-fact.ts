/** What stands behind one computed figure: as it is now, and as it was frozen with the sheet. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { FactDetail } from '../../contract.ts'
import { leafOfSheet, openedSheet } from '../sheets/opened-sheet.ts'

const BEHIND = ['as_of', 'known_at', 'working', 'rows', 'rows_total', 'evidence'] as const

interface BehindRow {
  as_of: string | null
  known_at: string | null
  working: unknown
  rows: unknown
  rows_total: number
  evidence: unknown
}

const detailOf = (row: BehindRow | undefined): FactDetail | null =>
  row?.as_of == null
    ? null
    : {
        asOf: row.as_of,
        knownAt: row.known_at ?? '',
        working: row.working as string[],
        rows: row.rows as FactDetail['rows'],
        rowsTotal: row.rows_total,
        evidence: row.evidence as FactDetail['evidence'],
      }

export async function leafFact(tx: Tx, assessmentId: string, criterionId: string) {
  const sheet = await openedSheet(tx, assessmentId)
  leafOfSheet(sheet, criterionId)
  const valueId = sheet.factOf(criterionId)?.now?.valueId
  const now = valueId
    ? await tx.selectFrom('par.fact_value').select(BEHIND).where('id', '=', valueId).executeTakeFirst()
    : undefined
  const locked = await tx
    .selectFrom('par.fact_snapshot as s')
    .innerJoin('par.submission as b', 'b.id', 's.submission_id')
    .select(BEHIND.map((column) => `s.${column}` as const))
    .where('s.assessment_id', '=', assessmentId)
    .where('s.criterion_id', '=', criterionId)
    .orderBy('b.number', 'desc')
    .executeTakeFirst()
  return { now: detailOf(now), locked: detailOf(locked) }
}
