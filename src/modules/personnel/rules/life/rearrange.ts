/** What a reorganization does to a record: whatever named the ended unit on its last day names whoever takes over. */
import { addDays } from '../../../../shared/dates.ts'
import type { Effect, Line } from '../fold/effect.ts'

const PARTS: ReadonlySet<string> = new Set(['employment', 'use', 'post'])

/** @param lines those holding on the eve and beyond it. Ordinary parts alone: post of the Party is the Party's. */
export function rearranged(
  lines: readonly Line[],
  { fromId, toId, since }: { fromId: number; toId: number; since: string },
): Effect[] {
  return lines.flatMap(({ part, slot, from, to, values }): Effect[] => {
    if (!PARTS.has(part) || values.unitId !== fromId || (to !== null && to <= since)) return []
    const { from: _, to: __, ...said } = values
    return [
      {
        ...{ op: 'set', part, slot, values: { ...said, unitId: toId } },
        ...{ from: from > since ? from : since, to: to === null ? null : addDays(to, -1) },
      },
    ]
  })
}
