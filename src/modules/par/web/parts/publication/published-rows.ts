import type { Publication } from '../../../contract.ts'
import type { RankedRow } from '../ranking/ranked-row.ts'

/** The results with each unit's year before beside it, where it was published. */
export function publishedRows({ results, previous }: Publication): RankedRow[] {
  const before = new Map(previous.map((one) => [one.unitId, one]))
  return results.map((row) => {
    const was = before.get(row.unitId)
    return was ? { ...row, before: was } : row
  })
}
