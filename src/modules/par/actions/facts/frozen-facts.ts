/** The computed figures of a block as they were frozen with the last sending of each sheet, for the record of its publication. */
import type { Tx } from '../../../../platform/http/call.ts'

/** Nothing at all where nothing was computed, so that such a record is what it was before there were facts. */
export async function frozenFacts(tx: Tx, sheets: readonly { id: string }[]): Promise<{ facts?: object[] }> {
  if (sheets.length === 0) return {}
  const rows = await tx
    .selectFrom('par.fact_snapshot as s')
    .innerJoin('par.submission as b', 'b.id', 's.submission_id')
    .select(['s.assessment_id as assessmentId', 's.criterion_id as criterionId', 's.key', 's.said', 's.objection'])
    .select(['s.as_of as asOf', 's.known_at as knownAt', 's.numerator', 's.denominator', 's.others'])
    .select(['s.working', 's.rows', 's.rows_total as rowsTotal', 's.evidence'])
    .where(
      's.assessment_id',
      'in',
      sheets.map(({ id }) => id),
    )
    .where((eb) =>
      eb(
        'b.number',
        '=',
        eb
          .selectFrom('par.submission as last')
          .select((inner) => inner.fn.max('last.number').as('number'))
          .whereRef('last.assessment_id', '=', 's.assessment_id'),
      ),
    )
    .orderBy('s.assessment_id')
    .orderBy('s.criterion_id')
    .execute()
  return rows.length === 0 ? {} : { facts: rows }
}
