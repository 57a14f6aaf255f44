/** How far the handing over of one ended unit is, and what may not be done. */
import type { ReorganizationReason } from '../refusals.vi.ts'

export const STANDINGS = ['done', 'ready', 'open', 'empty'] as const
/** Handed over; who keeps is known; nobody keeps yet though something is left; nothing is left and nobody follows. */
export type Standing = (typeof STANDINGS)[number]

interface Ended {
  successors: readonly { unitId: number }[]
  /** Whom a person chose. */
  chosenId: number | null
  /** Who keeps its papers already. */
  keptById: number | null
  held: readonly { count: number; follows: 'successor' | 'stays' }[]
}

/** Whom a person chose, else who keeps already, else the one that follows: of several none is taken by itself. */
export function keeperOf({ successors, chosenId, keptById }: Omit<Ended, 'held'>): number | null {
  const [only, ...others] = successors
  return chosenId ?? keptById ?? (only && others.length === 0 ? only.unitId : null)
}

export function standingOf(unit: Ended): Standing {
  const keeperId = keeperOf(unit)
  if (keeperId === null) return unit.held.some(({ count }) => count > 0) ? 'open' : 'empty'
  const moves = unit.held.some(({ count, follows }) => follows === 'successor' && count > 0)
  return unit.keptById === keeperId && !moves ? 'done' : 'ready'
}

/** @param isThere the keeper is in force on the day. */
export function whyNotKeep(
  { unitId, successors }: { unitId: number; successors: readonly { unitId: number }[] },
  keeperId: number,
  isThere: boolean,
): ReorganizationReason | null {
  if (!isThere || keeperId === unitId) return { reason: 'reorganization.keeper-not-there', at: 'keeperId' }
  if (successors.length > 0 && !successors.some((next) => next.unitId === keeperId))
    return { reason: 'reorganization.keeper-not-following', at: 'keeperId' }
  return null
}
