/** Who takes over what an ended unit leaves: its sole successor, or whom the proposal names. */
import type { ReorganizationReason } from '../refusals.vi.ts'
import { type HeldKind, heldInWords } from './held.ts'

export interface Ending {
  unitId: number
  /** Units that follow it; a negative number begins by the same event. */
  successors: readonly number[]
  /** Null: nobody yet. */
  keeperId: number | null
}

/** What ends with a unit that ends goes where that unit's goes. */
export const withParts = (
  endings: readonly Ending[],
  parts: readonly { unitId: number; fromId: number }[],
): Ending[] => [
  ...endings,
  ...parts.map(({ unitId, fromId }) => ({
    unitId,
    successors: [],
    keeperId: endings.find((ending) => ending.unitId === fromId)?.keeperId ?? null,
  })),
]

/**
 * @param ended units that end.
 * @param chosen what the proposal names; a name that is no successor of a unit that has some is not taken.
 */
export function endingsOf(
  ended: readonly number[],
  succession: readonly { fromId: number; toId: number }[],
  chosen: readonly { unitId: number; keeperId: number }[],
): Ending[] {
  return ended.map((unitId) => {
    const successors = succession.filter(({ fromId }) => fromId === unitId).map(({ toId }) => toId)
    const named = chosen.find((row) => row.unitId === unitId)?.keeperId
    const fits = named !== undefined && (successors.length === 0 || successors.includes(named))
    return { unitId, successors, keeperId: fits ? named : (sole(successors) ?? null) }
  })
}

const sole = (ids: readonly number[]): number | undefined => (ids.length === 1 ? ids[0] : undefined)

interface HeldOf {
  unitId: number
  kind: HeldKind
  count: number
  needsSuccessor: boolean
}

/** An event leaves nothing homeless: whoever holds something is taken over by somebody. */
export function whyNotEnd(
  endings: readonly Ending[],
  held: readonly HeldOf[],
  nameOf: (unitId: number) => string,
): ReorganizationReason[] {
  return endings.flatMap(({ unitId, keeperId }): ReorganizationReason[] => {
    const left = held.filter((row) => row.unitId === unitId)
    if (keeperId !== null || left.length === 0) return []
    const reason = left.some(({ needsSuccessor }) => needsSuccessor)
      ? 'reorganization.open-without-successor'
      : 'reorganization.held-without-keeper'
    const what = left.map(({ kind, count }) => `${count} ${heldInWords[kind].toLowerCase()}`).join(', ')
    return [{ reason, params: { name: nameOf(unitId), what }, at: 'keepers' }]
  })
}
