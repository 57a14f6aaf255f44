/** Days on which a part that should always hold does not: shown, never filled in. */
import type { Line } from './effect.ts'

export interface Gap {
  part: string
  slot: string
  from: string
  to: string
}

/** Between lines of one slot, of parts that hold without a break while somebody is employed. */
export function gapsOf(lines: readonly Line[], parts: readonly string[] = ['employment', 'rank', 'pay']): Gap[] {
  return parts.flatMap((part) => {
    const own = lines.filter((line) => line.part === part).toSorted((a, b) => (a.from < b.from ? -1 : 1))
    return own.flatMap(({ slot, to }, at) => {
      const next = own[at + 1]
      return to !== null && next && to < next.from ? [{ part, slot, from: to, to: next.from }] : []
    })
  })
}
