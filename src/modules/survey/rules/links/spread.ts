/** How the links of a group are spread over the units it is asked about. */

export interface Asked {
  targetId: string
  /** Forms still to be handed out about it. */
  forms: number
}

/** Whole numbers as near as can be to the same share of each; the largest rests are rounded up. */
function shared(counts: readonly number[], total: number): number[] {
  const sum = counts.reduce((all, count) => all + count, 0)
  if (sum <= total) return [...counts]
  const shares = counts.map((count, at) => ({
    at,
    whole: Math.floor((count * total) / sum),
    rest: (count * total) % sum,
  }))
  const left = total - shares.reduce((all, { whole }) => all + whole, 0)
  const up = new Set(
    shares
      .toSorted((a, b) => b.rest - a.rest || a.at - b.at)
      .slice(0, left)
      .map(({ at }) => at),
  )
  return shares.map(({ at, whole }) => whole + (up.has(at) ? 1 : 0))
}

/**
 * Each unit is dealt to as many different links as forms are asked for, the links one after the other in a circle, so that no
 * link has two units more than another. Where links are too few, or may not bear so many, every unit is short by the same share.
 * @param most units a link is asked about at most; null: as many as the quotas need.
 * @returns the units of each link.
 */
export function spread(asked: readonly Asked[], links: number, most: number | null): string[][] {
  const dealt: string[][] = Array.from({ length: links }, () => [])
  if (links === 0) return dealt
  // The same person answers once about a unit.
  const possible = asked.map(({ forms }) => Math.min(forms, links))
  const counts = shared(possible, links * Math.min(most ?? asked.length, asked.length))
  let next = 0
  for (const [at, { targetId }] of asked.entries()) {
    for (let form = 0; form < (counts[at] as number); form++) {
      dealt[next % links]?.push(targetId)
      next++
    }
  }
  return dealt
}
