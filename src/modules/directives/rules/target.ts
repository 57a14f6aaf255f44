/** A figure beside what it has to come to: reached or not, and how far on the way. */

export const DIRECTIONS = ['at-least', 'at-most'] as const
export type Direction = (typeof DIRECTIONS)[number]

export interface Target {
  /** Ten-thousandths, as are all figures here. */
  figure: number
  direction: Direction
}

export const isReached = ({ figure: target, direction }: Target, figure: number): boolean =>
  direction === 'at-least' ? figure >= target : figure <= target

/** Whole percents of the way, 100 only when it is reached; null: a limit is kept or broken, there is no way towards it. */
export function wayTo(target: Target, figure: number): number | null {
  if (target.direction === 'at-most') return null
  if (isReached(target, figure)) return 100
  return Math.floor((figure * 100) / target.figure)
}
