/** Chance from a fixed seed, so that every demo province is the same. */
import { chanceFrom } from '../../shared/chance.ts'

export interface Random {
  /** In [0, 1). */
  next: () => number
  /** Whole number in [from, to]. */
  between: (from: number, to: number) => number
  chance: (share: number) => boolean
  pick: <T>(from: readonly T[]) => T
  /** Picks by weight. */
  weighted: <T>(from: readonly (readonly [T, number])[]) => T
}

export function randomFrom(seed: number): Random {
  const chance = chanceFrom(seed)
  const next = () => chance() / 4_294_967_296
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (from) => from[between(0, from.length - 1)] as (typeof from)[number],
    weighted: (from) => {
      const total = from.reduce((sum, [, weight]) => sum + weight, 0)
      let left = next() * total
      for (const [value, weight] of from) {
        left -= weight
        if (left < 0) return value
      }
      return (from.at(-1) as (typeof from)[number])[0]
    },
  }
}
