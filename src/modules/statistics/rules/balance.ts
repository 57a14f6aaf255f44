/** Whether the parts of a table make up the whole, and by how much they do not. */
import type { StatutoryTable } from './tables.ts'

export interface Imbalance {
  /** Of the check: 'Ngạch'. */
  label: string
  sum: number
  whole: number
}

/**
 * 'Ngạch' sums to those present; nobody is counted twice, and no part is more than the whole. Who falls under no heading (no rank
 * entered, 61 years old and not yet retired) makes the sum smaller: the table says so instead of hiding it.
 */
export function imbalances(
  { headings, checks }: Pick<StatutoryTable, 'headings' | 'checks'>,
  figures: readonly (number | null)[],
): Imbalance[] {
  const at = new Map(headings.map(({ code }, place) => [code, figures[place] ?? 0]))
  return checks.flatMap(({ label, parts, whole }) => {
    const sum = parts.reduce((total, part) => total + (at.get(part) ?? 0), 0)
    const all = at.get(whole) ?? 0
    return sum === all ? [] : [{ label, sum, whole: all }]
  })
}
