/** Timing without surprises: the two sides alternate, and medians of several runs are compared. */

export interface Measured {
  median: number
  min: number
  max: number
}

export function summary(values: readonly number[]): Measured {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number
  return { median: at(0.5), min: at(0), max: at(1) }
}

/** The value below which the given share of the values lies (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number
}

/** Runs each side `runs` times in turn, after one warm-up each. @returns milliseconds per side. */
export async function alternate(runs: number, sides: Record<string, () => unknown>): Promise<Record<string, number[]>> {
  const times = Object.fromEntries(Object.keys(sides).map((name) => [name, [] as number[]]))
  for (const work of Object.values(sides)) await work()
  for (let round = 0; round < runs; round++) {
    for (const [name, work] of Object.entries(sides)) {
      const started = performance.now()
      await work()
      times[name]?.push(performance.now() - started)
    }
  }
  return times
}
