/** Survey and external values brought in as a table: all of it, or none with every wrong row named. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { decimalFromPoints, points } from '../../../../shared/points.ts'
import type { par } from '../../contract.ts'
import type { LoadedSet } from '../../queries/sets/loaded-set.ts'
import { codesOfRound, setsOf, sheetRows } from '../../queries/sheets/assessment-list.ts'
import { type ParReason, refuse, refuseAll } from '../../refusals.vi.ts'
import { readImportedValues } from '../../rules/imports/imported-values.ts'
import { rowsFromText } from '../../rules/imports/table-text.ts'
import { isScoredByUnit } from '../../rules/sheets/self-assessment.ts'
import { leafValue } from '../../rules/sheets/sheet-figures.ts'

/** More than any province has: 240 units of 60 surveyed criteria are 14,400. Thirty thousand rows take two to three seconds. */
const MOST_ROWS = 50_000

/** So many wrong rows are told at once: more than a person mends in one go, and a page can show. */
const TOLD = 200

function firstOf(problems: readonly ParReason[]): ParReason[] {
  const rest = problems.length - TOLD
  return rest <= 0
    ? [...problems]
    : [...problems.slice(0, TOLD), { reason: 'par.import-more', params: { count: rest } }]
}

export async function importValues(
  { tx, actor, now }: Call,
  { roundId, text, source }: InputOf<typeof par.importValues>,
) {
  const rows = rowsFromText(text)
  if (rows.length > MOST_ROWS) return refuse('par.import-long', { count: rows.length, most: MOST_ROWS })
  // Publication waits for a table under way, and a table for a publication.
  await tx.selectFrom('par.assessment').select('id').where('round_id', '=', roundId).orderBy('id').forShare().execute()
  const sheets = await sheetRows(tx, { roundId })
  if (sheets.length === 0) return refuse('par.not-found')
  if (sheets[0]?.roundStatus !== 'open') return refuse('par.round-not-open')
  const sets = await setsOf(tx, sheets)
  const codes = await codesOfRound(tx, roundId)
  const sheetOf = new Map(sheets.map((sheet) => [sheet.unit_id, sheet]))
  const setOf = (unitId: number) => sets.get(sheetOf.get(unitId)?.setId ?? '') as LoadedSet
  const knownLeaves = new Map(
    [...sets.values()].map((set) => [
      set.id,
      set.leaves.map((leaf) => ({ criterionId: leaf.id, code: leaf.code, imported: !isScoredByUnit(leaf) })),
    ]),
  )
  const read = readImportedValues(
    rows,
    sheets.map((sheet) => ({ unitId: sheet.unit_id, code: codes.get(sheet.unit_id) ?? null, name: sheet.unit_name })),
    (unitId) => knownLeaves.get(setOf(unitId).id) ?? [],
  )
  if ('problems' in read) return refuseAll(firstOf(read.problems))
  const values = read.values.map(({ unitId, criterionId, percent }) => {
    const leaf = setOf(unitId).leafOf.get(criterionId)
    if (!leaf) throw new Error(`no leaf ${criterionId}`)
    const value = leafValue(leaf, { entry: null, appraisal: null, imported: { percent } }, 'self')
    return {
      assessment_id: sheetOf.get(unitId)?.id as string,
      criterion_id: criterionId,
      percent: decimalFromPoints(points(percent)),
      points: decimalFromPoints(points(value)),
      source,
      imported_by_name: actor.fullName,
      imported_at: now.toISOString(),
    }
  })
  for (let at = 0; at < values.length; at += 2_000) {
    await tx
      .insertInto('par.imported_value')
      .values(values.slice(at, at + 2_000))
      .onConflict((conflict) =>
        conflict.columns(['assessment_id', 'criterion_id']).doUpdateSet((eb) => ({
          percent: eb.ref('excluded.percent'),
          points: eb.ref('excluded.points'),
          source: eb.ref('excluded.source'),
          imported_by_name: eb.ref('excluded.imported_by_name'),
          imported_at: eb.ref('excluded.imported_at'),
        })),
      )
      .execute()
  }
  return { imported: values.length }
}
