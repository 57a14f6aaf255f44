/** One result with its fields, as rows. */
import type { Tx } from '../../../platform/http/call.ts'
import { decimalFromPoints, points } from '../../../shared/points.ts'
import type { Basis } from '../contract.ts'
import type { FieldFigure } from '../rules/lost.ts'

export interface ResultToKeep {
  province: string
  year: number
  index: number | null
  rank: number | null
  places: number | null
  decisionNumber: string | null
  decisionDay: string | null
  source: string
  note: string
  basis: Basis
  fields: readonly (FieldFigure & { note?: string })[]
}

export interface By {
  name: string
  at: Date
}

export const decimal = (value: number | null): string | null =>
  value === null ? null : decimalFromPoints(points(value))

export const resultRow = (result: ResultToKeep, { name, at }: By) => ({
  province: result.province,
  year: result.year,
  index_percent: decimal(result.index),
  rank: result.rank,
  places: result.places,
  decision_number: result.decisionNumber,
  decision_day: result.decisionDay,
  source: result.source,
  note: result.note,
  basis: result.basis,
  changed_by_name: name,
  changed_at: at.toISOString(),
})

export async function keepFields(tx: Tx, resultId: string, fields: ResultToKeep['fields']): Promise<void> {
  if (fields.length === 0) return
  const rows = fields.map(({ title, points: got, maxPoints, percent, note = '' }, position) => ({
    result_id: resultId,
    position,
    title,
    note,
    points: decimal(got),
    max_points: decimal(maxPoints),
    percent: decimal(percent),
  }))
  await tx.insertInto('province.field').values(rows).execute()
}

export async function addResult(tx: Tx, result: ResultToKeep, by: By): Promise<string> {
  const { id } = await tx
    .insertInto('province.result')
    .values(resultRow(result, by))
    .returning('id')
    .executeTakeFirstOrThrow()
  await keepFields(tx, id, result.fields)
  return id
}
