/** Years as points of a picture: runs of years that are known, broken where one is not. */
import type { Overview } from '../../contract.ts'

export interface TrendPoint {
  year: number
  /** Ten-thousandths of a percent. */
  index: number
  isSample: boolean
}

export interface TrendRow {
  year: number
  own: Overview['results'][number] | null
  first: { province: string; index: number } | null
  mean: number | null
}

/** Every year from the province's first to the newest known, oldest first; a year without any figure is a row too: a gap is seen. */
export function trendRows({ results, country }: Pick<Overview, 'results' | 'country'>): TrendRow[] {
  const begin = Math.min(...results.map(({ year }) => year))
  const end = Math.max(...results.map(({ year }) => year), ...country.map(({ year }) => year))
  if (!Number.isFinite(begin)) return []
  return Array.from({ length: end - begin + 1 }, (_, at) => {
    const year = begin + at
    const found = country.find((one) => one.year === year)
    return {
      year,
      own: results.find((result) => result.year === year) ?? null,
      first: found?.first ?? null,
      mean: found?.mean?.index ?? null,
    }
  })
}

/** Consecutive years with a figure; each run is one line of the picture. */
export function runsOf(points: readonly TrendPoint[]): TrendPoint[][] {
  const runs: TrendPoint[][] = []
  for (const point of points) {
    const last = runs.at(-1)
    if (last && last.at(-1)?.year === point.year - 1) last.push(point)
    else runs.push([point])
  }
  return runs
}
