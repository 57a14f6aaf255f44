/** The units of each link of a group: those its person's list names, the rest dealt so that the quotas are met evenly. */
import { type Asked, spread } from './spread.ts'

export interface ToPlace {
  /** Units named in the list; empty: any of the group. */
  targetIds: readonly string[]
}

export interface PlacedLink {
  targets: readonly string[]
}

export function placed(links: readonly ToPlace[], asked: readonly Asked[], most: number | null): PlacedLink[] {
  const named = new Map<string, number>()
  for (const { targetIds } of links)
    for (const targetId of targetIds) named.set(targetId, (named.get(targetId) ?? 0) + 1)
  const rest = asked.map(({ targetId, forms }) => ({
    targetId,
    forms: Math.max(0, forms - (named.get(targetId) ?? 0)),
  }))
  const dealt = spread(rest, links.filter(({ targetIds }) => targetIds.length === 0).length, most)
  return links.map(({ targetIds }) => ({ targets: targetIds.length > 0 ? targetIds : (dealt.shift() ?? []) }))
}
