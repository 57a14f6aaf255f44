/** Quotas as a grid of units and groups: what is pasted from a table, and one value down a column. */
import { type FrameQuota, pairOf } from './frame.ts'

export const MOST_FORMS = 100_000
export const MOST_POPULATION = 100_000_000

/** Which of the two numbers of a cell. */
export type Measure = 'forms' | 'population'

/** '1.600' and '1 600' are 1600; an empty cell is null; anything else is not a number of people. */
export function countIn(text: string): number | null | undefined {
  const bare = text.trim().replace(/[.\s\u00a0]/g, '')
  if (bare === '' || bare === '-') return null
  return /^\d{1,9}$/.test(bare) ? Number(bare) : undefined
}

/** Rows and columns of what was copied from a table. */
export const cellsIn = (text: string): string[][] =>
  text
    .replace(/\r/g, '')
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => line.split('\t'))

/** One cell set; a cell without forms asks for nothing and is not there. */
export function withCell(
  quotas: readonly FrameQuota[],
  place: Pick<FrameQuota, 'unitId' | 'groupId'>,
  measure: Measure,
  value: number | null,
): readonly FrameQuota[] {
  const key = pairOf(place)
  const before = quotas.find((quota) => pairOf(quota) === key) ?? { ...place, forms: 0, population: null }
  const after = { ...before, [measure]: measure === 'forms' ? (value ?? 0) : value }
  const rest = quotas.filter((quota) => pairOf(quota) !== key)
  return after.forms === 0 ? rest : [...rest, after]
}

export interface Grid {
  unitIds: readonly number[]
  groupIds: readonly string[]
}

/** What was pasted, from one cell to the right and down; `wrong` names the first text that is no number, and nothing is taken. */
export function withPasted(
  quotas: readonly FrameQuota[],
  { unitIds, groupIds }: Grid,
  from: { row: number; column: number },
  measure: Measure,
  text: string,
): { quotas: readonly FrameQuota[]; taken: number } | { wrong: string } {
  const cells = cellsIn(text)
  const most = measure === 'forms' ? MOST_FORMS : MOST_POPULATION
  for (const cell of cells.flat()) {
    const count = countIn(cell)
    if (count === undefined || (count ?? 0) > most) return { wrong: cell.trim() }
  }
  let [next, taken] = [quotas, 0]
  for (const [row, line] of cells.entries())
    for (const [column, cell] of line.entries()) {
      const [unitId, groupId] = [unitIds[from.row + row], groupIds[from.column + column]]
      if (unitId === undefined || groupId === undefined) continue
      next = withCell(next, { unitId, groupId }, measure, countIn(cell) ?? null)
      taken += 1
    }
  return { quotas: next, taken }
}

/** The value of one cell in every cell below it. */
export function filledDown(
  quotas: readonly FrameQuota[],
  { unitIds, groupIds }: Grid,
  from: { row: number; column: number },
  measure: Measure,
): readonly FrameQuota[] {
  const [unitId, groupId] = [unitIds[from.row], groupIds[from.column]]
  if (unitId === undefined || groupId === undefined) return quotas
  const value = quotas.find((quota) => pairOf(quota) === pairOf({ unitId, groupId }))?.[measure] ?? null
  return unitIds
    .slice(from.row + 1)
    .reduce((next, below) => withCell(next, { unitId: below, groupId }, measure, value), quotas)
}
