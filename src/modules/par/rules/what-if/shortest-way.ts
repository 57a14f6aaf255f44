/**
 * Which remedies reach a goal with the least effort: a knapsack by dynamic programming over whole efforts, exact because
 * gains and efforts are whole numbers. What counts is the gain, then the surveyed part of it (a breaker of ties), then how
 * few remedies it takes; compared in that order, the better of two sums stays the better whatever is added to both.
 */

export interface Choice {
  /** What it brings, in ten-thousandths of a point; more than nothing. */
  gain: number
  /** The part of the gain that is surveyed points. */
  surveyGain: number
  /** Whole, at least 1. */
  effort: number
}

export interface Sum {
  gain: number
  surveyGain: number
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b))

/** The best that each effort buys, and which remedies: one row a remedy, one column a unit of effort. */
function table(choices: readonly Choice[], unit: number, most: number) {
  const gains = new Float64Array(most + 1)
  const surveys = new Float64Array(most + 1)
  const counts = new Int32Array(most + 1)
  const taken = choices.map(({ gain, surveyGain, effort }) => {
    const row = new Uint8Array(most + 1)
    const cost = effort / unit
    for (let at = most; at >= cost; at--) {
      const from = at - cost
      const byGain = (gains[from] as number) + gain - (gains[at] as number)
      const bySurvey = (surveys[from] as number) + surveyGain - (surveys[at] as number)
      const byCount = (counts[at] as number) - (counts[from] as number) - 1
      if ((byGain || bySurvey || byCount) <= 0) continue
      gains[at] = (gains[from] as number) + gain
      surveys[at] = (surveys[from] as number) + surveyGain
      counts[at] = (counts[from] as number) + 1
      row[at] = 1
    }
    return row
  })
  const bought = (at: number): Sum => ({ gain: gains[at] as number, surveyGain: surveys[at] as number })
  const chosen = (effort: number): number[] => {
    let at = effort
    const indexes: number[] = []
    for (let row = choices.length - 1; row >= 0; row--) {
      if (taken[row]?.[at] !== 1) continue
      indexes.unshift(row)
      at -= (choices[row] as Choice).effort / unit
    }
    return indexes
  }
  return { bought, chosen }
}

/**
 * @param reaches whether a sum of gains is enough; more is never less: a better sum reaches what a lesser one does.
 * @returns indexes of the choices, least effort and of that the most gain; [] when nothing is needed, null when all together do not do.
 */
export function shortestWay(choices: readonly Choice[], reaches: (sum: Sum) => boolean): number[] | null {
  if (reaches({ gain: 0, surveyGain: 0 })) return []
  if (choices.length === 0) return null
  const unit = choices.reduce((divisor, { effort }) => commonDivisor(effort, divisor), 0)
  const most = choices.reduce((sum, { effort }) => sum + effort / unit, 0)
  const { bought, chosen } = table(choices, unit, most)
  if (!reaches(bought(most))) return null
  let [below, least] = [0, most]
  while (least - below > 1) {
    const middle = (below + least) >> 1
    if (reaches(bought(middle))) least = middle
    else below = middle
  }
  return chosen(least)
}
