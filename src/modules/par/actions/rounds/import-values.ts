/** Survey and external values brought in as a table: all of it, or none with every wrong row named. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { firstOf } from '../../../../shared/refusal.ts'
import type { par } from '../../contract.ts'
import type { LoadedSet } from '../../queries/sets/loaded-set.ts'
import { codesOfRound } from '../../queries/sheets/assessment-list.ts'
import { type ParReason, refuse, refuseAll } from '../../refusals.vi.ts'
import { readImportedValues } from '../../rules/imports/imported-values.ts'
import { rowsFromText } from '../../rules/imports/table-text.ts'
import { isScoredByUnit } from '../../rules/sheets/self-assessment.ts'
import { keepValues, sheetsToValue } from './take-values.ts'

/** More than any province has: 240 units of 60 surveyed criteria are 14,400. Thirty thousand rows take two to three seconds. */
const MOST_ROWS = 50_000

/** So many wrong rows are told at once: more than a person mends in one go, and a page can show. */
const TOLD = 200

const moreOf = (count: number): ParReason => ({ reason: 'par.import-more', params: { count } })

export async function importValues(call: Call, { roundId, text, source }: InputOf<typeof par.importValues>) {
  const rows = rowsFromText(text)
  if (rows.length > MOST_ROWS) return refuse('par.import-long', { count: rows.length, most: MOST_ROWS })
  const open = await sheetsToValue(call.tx, roundId)
  const { sheets, sets } = open
  const codes = await codesOfRound(call.tx, roundId)
  const setOf = new Map(sheets.map((sheet) => [sheet.unit_id, sets.get(sheet.setId) as LoadedSet]))
  const knownLeaves = new Map(
    [...sets.values()].map((set) => [
      set.id,
      set.leaves.map((leaf) => ({ criterionId: leaf.id, code: leaf.code, imported: !isScoredByUnit(leaf) })),
    ]),
  )
  const read = readImportedValues(
    rows,
    sheets.map((sheet) => ({ unitId: sheet.unit_id, code: codes.get(sheet.unit_id) ?? null, name: sheet.unit_name })),
    (unitId) => knownLeaves.get(setOf.get(unitId)?.id ?? '') ?? [],
  )
  if ('problems' in read) return refuseAll(firstOf(read.problems, TOLD, moreOf))
  return { imported: await keepValues(call, open, read.values, { origin: 'table', source }) }
}
