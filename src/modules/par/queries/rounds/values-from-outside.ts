/** The values from outside that a round holds within reach, and what each came from. */
import type { Tx } from '../../../../platform/http/call.ts'
import { pointsFromDecimal } from '../../../../shared/points.ts'
import type { Origin } from '../../actions/rounds/take-values.ts'

export interface ValueFromOutside {
  assessmentId: string
  unitId: number
  criterionId: string
  percent: number
  source: string
  origin: Origin['origin']
  originId: string | null
  /** Counts the values that took each other's place. */
  version: number
}

export async function valuesFromOutside(tx: Tx, roundId: string): Promise<ValueFromOutside[]> {
  const rows = await tx
    .selectFrom('par.imported_value as v')
    .innerJoin('par.assessment as a', 'a.id', 'v.assessment_id')
    .select([
      'v.assessment_id as assessmentId',
      'a.unit_id as unitId',
      'v.criterion_id as criterionId',
      'v.percent',
      'v.source',
      'v.origin',
      'v.origin_id as originId',
      'v.version',
    ])
    .where('a.round_id', '=', roundId)
    .execute()
  return rows.map((row) => ({ ...row, percent: pointsFromDecimal(row.percent) }))
}
