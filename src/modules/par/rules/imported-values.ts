/** Values brought in from outside (survey, other systems): a table of unit, criterion, value, read strictly and explained by row. */
import { POINT } from '../../../shared/points.ts'
import { fold, tidy } from '../../../shared/vietnamese.ts'
import type { ParReason } from '../refusals.vi.ts'
import { type Exact, HUNDRED } from './scoring.ts'

/** '87,5', '87.5', ' 87 ' → ten-thousandths; null when it is not a number of at most four places. */
export function exactFromText(written: string): Exact | null {
  const match = /^(\d{1,9})(?:[.,](\d{1,4}))?\s*%?$/.exec(written.trim())
  if (!match) return null
  return Number(match[1]) * POINT + Number((match[2] ?? '').padEnd(4, '0'))
}

export interface KnownUnit {
  unitId: number
  code: string | null
  name: string
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
}

const COLUMNS = {
  unit: ['ma don vi', 'don vi', 'unit', 'ten don vi'],
  node: ['ma tieu chi', 'tieu chi', 'node', 'ma'],
  value: ['gia tri', 'ty le', 'ty le %', 'value', 'diem'],
} as const
const NAMES = { unit: 'mã đơn vị', node: 'mã tiêu chí', value: 'giá trị' }

/**
 * @param rows cells as text, first row the headings.
 * @param leavesOf the leaves of the unit's own criteria set.
 * @returns every value, or every problem: nothing is taken in halves.
 */
export function readImportedValues(
  rows: readonly (readonly string[])[],
  units: readonly KnownUnit[],
  leavesOf: (unitId: number) => readonly KnownLeaf[],
): { values: ImportedValue[] } | { problems: ParReason[] } {
  const head = (rows[0] ?? []).map(fold)
  const columns = { unit: -1, node: -1, value: -1 }
  for (const name of ['unit', 'node', 'value'] as const) {
    columns[name] = head.findIndex((title) => (COLUMNS[name] as readonly string[]).includes(title))
    if (columns[name] < 0) return { problems: [{ reason: 'par.import-columns', params: { column: NAMES[name] } }] }
  }
  const byCode = new Map(units.filter((unit) => unit.code !== null).map((unit) => [unit.code as string, unit]))
  const byName = new Map(units.map((unit) => [fold(unit.name), unit]))
  const values: ImportedValue[] = []
  const problems: ParReason[] = []
  const seen = new Map<string, number>()

  for (const [at, row] of rows.entries()) {
    if (at === 0 || row.every((cell) => cell.trim() === '')) continue
    const number = at + 1
    const cell = (name: keyof typeof columns) => tidy(row[columns[name]] ?? '')
    const written = cell('unit')
    const unit = byCode.get(written) ?? byName.get(fold(written))
    if (!unit) {
      const likely = /^\d+$/.test(written)
        ? units.find(
            (known) =>
              known.code !== null &&
              known.code !== written &&
              known.code.replace(/^0+/, '') === written.replace(/^0+/, ''),
          )
        : undefined
      problems.push(
        likely
          ? {
              reason: 'par.import-lost-zeros',
              params: { row: number, unit: written, likely: likely.code as string },
              at: String(number),
            }
          : { reason: 'par.import-unit', params: { row: number, unit: written }, at: String(number) },
      )
      continue
    }
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
