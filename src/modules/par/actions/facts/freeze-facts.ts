/** Freezes the computed figures with a sending: what the unit took, or what was known beside what it entered itself. */
import type { Tx } from '../../../../platform/http/call.ts'
import { isFactLeaf } from '../../queries/facts/leaf-facts.ts'
import { leavesThatApply, type OpenedSheet } from '../../queries/sheets/opened-sheet.ts'

const NOTHING = { others: '{}', working: '[]', rows: '[]', rows_total: 0, evidence: '[]' }

const CONTENT = [
  ...['as_of', 'known_at', 'numerator', 'denominator', 'others', 'when_none'],
  ...['working', 'rows', 'rows_total', 'evidence'],
] as const as readonly (
  | 'as_of'
  | 'known_at'
  | 'numerator'
  | 'denominator'
  | 'others'
  | 'when_none'
  | 'working'
  | 'rows'
  | 'rows_total'
  | 'evidence'
)[]

async function contentOf(tx: Tx, valueId: string | null, asOf: string | undefined) {
  if (valueId === null) return NOTHING
  const row = await tx.selectFrom('par.fact_value').select(CONTENT).where('id', '=', valueId).executeTakeFirstOrThrow()
  return {
    ...row,
    as_of: asOf ?? row.as_of,
    others: JSON.stringify(row.others),
    working: JSON.stringify(row.working),
    rows: JSON.stringify(row.rows),
    evidence: JSON.stringify(row.evidence),
  }
}

export async function freezeFacts(tx: Tx, sheet: OpenedSheet, submissionId: string): Promise<void> {
  for (const leaf of leavesThatApply(sheet)) {
    if (!isFactLeaf(leaf)) continue
    const fact = sheet.factOf(leaf.id)
    const entry = sheet.rowsOf(leaf.id)?.entry
    const taken = entry?.factValueId ?? null
    const valueId = taken ?? fact?.now?.valueId ?? null
    const objection = taken === null ? (entry?.objection ?? '') : ''
    await tx
      .insertInto('par.fact_snapshot')
      .values({
        assessment_id: sheet.row.id,
        submission_id: submissionId,
        criterion_id: leaf.id,
        key: leaf.fact.key,
        said: taken !== null ? 'taken' : objection.trim() !== '' ? 'objected' : 'by-hand',
        objection,
        failure: fact?.failure ?? null,
        ...(await contentOf(tx, valueId, valueId === fact?.now?.valueId ? fact?.now?.asOf : undefined)),
      })
      .execute()
  }
}
