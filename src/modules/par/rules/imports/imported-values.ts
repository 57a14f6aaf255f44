/** Values brought in from outside (survey, other systems): a table of unit, criterion, value, read strictly and explained by row. */
import { POINT } from '../../../../shared/points.ts'
import { fold, tidy } from '../../../../shared/vietnamese.ts'
import { type KnownUnit, writtenUnit } from '../../../../shared/written-unit.ts'
import type { ParReason } from '../../refusals.vi.ts'
import { type Exact, HUNDRED } from '../scoring/scoring.ts'

/** '87,5', '87.5', ' 87 ' → ten-thousandths; null when it is not a number of at most four places. */
export function exactFromText(written: string): Exact | null {
  const match = /^(\d{1,9})(?:[.,](\d{1,4}))?\s*%?$/.exec(written.trim())
  if (!match) return null
  return Number(match[1]) * POINT + Number((match[2] ?? '').padEnd(4, '0'))
}

export interface KnownLeaf {
  criterionId: string
  code: string
  /** Whether values for it come from outside. */
  imported: boolean
}

export interface ImportedValue {
  unitId: number
  criterionId: string
  percent: Exact
  /** Standard error of a surveyed percentage, where it is known. */
  error?: Exact | null
}

const COLUMNS = {
  code: ['ma don vi', 'ma', 'unit code'],
  unit: ['don vi', 'ten don vi', 'unit'],
  node: ['ma tieu chi', 'tieu chi', 'node'],
  value: ['gia tri', 'ty le', 'ty le %', 'value', 'diem'],
} as const
const NAMES = { unit: 'mã đơn vị', node: 'mã tiêu chí', value: 'giá trị' }

/** @returns the unit, or why what is written names none or more than one. */
function unitFinder(units: readonly KnownUnit[]) {
  const find = writtenUnit(units)
  return (unit: string, row: number): { unit: KnownUnit } | { problem: ParReason } => {
    const [at, found] = [String(row), find(unit)]
    if ('unit' in found) return found
    if ('ambiguous' in found)
      return { problem: { reason: 'par.import-ambiguous', params: { row, unit, count: found.ambiguous }, at } }
    return 'likely' in found
      ? { problem: { reason: 'par.import-lost-zeros', params: { row, unit, likely: found.likely }, at } }
      : { problem: { reason: 'par.import-unit', params: { row, unit }, at } }
  }
}

/** People copy the whole page: the headings may stand under a title. */
const LOOKED_AT = 10

function headingRow(rows: readonly (readonly string[])[]): number {
  const isHeading = (row: readonly string[]) =>
    (['node', 'value'] as const).every((name) =>
      row.some((cell) => (COLUMNS[name] as readonly string[]).includes(fold(cell))),
    )
  return Math.max(0, rows.slice(0, LOOKED_AT).findIndex(isHeading))
}

/**
 * @param rows cells as text, the headings among the first ten.
 * @param leavesOf the leaves of the unit's own criteria set.
 * @returns every value, or every problem: nothing is taken in halves.
 */
export function readImportedValues(
  rows: readonly (readonly string[])[],
  units: readonly KnownUnit[],
  leavesOf: (unitId: number) => readonly KnownLeaf[],
): { values: ImportedValue[] } | { problems: ParReason[] } {
  const headAt = headingRow(rows)
  const head = (rows[headAt] ?? []).map(fold)
  const columnOf = (name: keyof typeof COLUMNS) =>
    head.findIndex((title) => (COLUMNS[name] as readonly string[]).includes(title))
  const columns = { code: columnOf('code'), unit: columnOf('unit'), node: columnOf('node'), value: columnOf('value') }
  for (const name of ['unit', 'node', 'value'] as const) {
    if (columns[name] < 0 && (name !== 'unit' || columns.code < 0))
      return { problems: [{ reason: 'par.import-columns', params: { column: NAMES[name] } }] }
  }
  const unitOf = unitFinder(units)
  const values: ImportedValue[] = []
  const problems: ParReason[] = []
  const seen = new Map<string, number>()

  for (const [at, row] of rows.entries()) {
    if (at <= headAt) continue
    const number = at + 1
    const cell = (name: keyof typeof columns) => tidy(row[columns[name]] ?? '')
    // Empty lines, and the notes under the table of our own workbook.
    if (cell('node') === '' && cell('value') === '') continue
    // Agencies have no code in the catalogue of units: their rows carry the name alone.
    const asked = unitOf(cell('code') || cell('unit'), number)
    if ('problem' in asked) {
      problems.push(asked.problem)
      continue
    }
    const { unit } = asked
    const code = cell('node')
    const leaf = leavesOf(unit.unitId).find((known) => known.code === code)
    if (!leaf) {
      problems.push({ reason: 'par.import-node', params: { row: number, code }, at: String(number) })
      continue
    }
    if (!leaf.imported) {
      problems.push({ reason: 'par.import-not-imported', params: { row: number, code }, at: String(number) })
      continue
    }
    const percent = exactFromText(cell('value'))
    if (percent === null) {
      problems.push({ reason: 'par.import-number', params: { row: number, value: cell('value') }, at: String(number) })
      continue
    }
    if (percent > HUNDRED) {
      problems.push({ reason: 'par.import-range', params: { row: number, value: cell('value') }, at: String(number) })
      continue
    }
    const key = `${unit.unitId}/${leaf.criterionId}`
    const first = seen.get(key)
    if (first !== undefined) {
      problems.push({ reason: 'par.import-twice', params: { row: number, first }, at: String(number) })
      continue
    }
    seen.set(key, number)
    values.push({ unitId: unit.unitId, criterionId: leaf.criterionId, percent })
  }
  if (problems.length > 0) return { problems }
  return values.length === 0 ? { problems: [{ reason: 'par.import-empty' }] } : { values }
}
