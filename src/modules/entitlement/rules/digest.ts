/** What waits in the units of each person, added up: one notice a week, not one a unit. */
import type { DueKind } from './due.ts'

/** What an office acts on; ratings, cards and papers have campaigns of their own. */
export const DIGEST_KINDS: readonly DueKind[] = [
  ...(['step', 'over-scale', 'early-step', 'retirement', 'term', 'probation', 'contract'] as const),
]

export interface Waiting {
  unitId: number
  kind: DueKind
  people: number
}

export interface Digest {
  accountId: string
  kinds: { kind: DueKind; people: number }[]
}

export function digestsOf(
  waiting: readonly Waiting[],
  holders: readonly { accountId: string; unitId: number }[],
): Digest[] {
  const ofUnit = Map.groupBy(waiting, ({ unitId }) => unitId)
  return [...Map.groupBy(holders, ({ accountId }) => accountId)].flatMap(([accountId, held]) => {
    const units = new Set(held.map(({ unitId }) => unitId))
    const rows = [...units].flatMap((unitId) => ofUnit.get(unitId) ?? [])
    const kinds = DIGEST_KINDS.map((kind) => ({
      kind,
      people: rows.reduce((sum, row) => sum + (row.kind === kind ? row.people : 0), 0),
    })).filter(({ people }) => people > 0)
    return kinds.length === 0 ? [] : [{ accountId, kinds }]
  })
}
