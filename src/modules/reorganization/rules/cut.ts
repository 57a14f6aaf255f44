/**
 * The ten per cent cut of public service units, counted from events. Notice of 17/9/2021, point 2; Resolution 76/NQ-CP of
 * 15/7/2021: units with an establishment decision and a legal person of their own; sites, rooms and branches are none.
 */
import type { EventKind } from '../../../shared/units.ts'

/** What one event did to counted units: how many of its own were counted on the eve, and on the day. */
export interface CutEffect {
  kind: EventKind
  before: number
  after: number
}

export interface CutCount {
  base: number
  /** Inputs less outputs of mergers and rearrangements. */
  merged: number
  dissolved: number
  /** To companies. */
  converted: number
  split: number
  established: number
  /** From and to a ministry or another province: shown apart, neither credit nor debit. */
  received: number
  handedOver: number
  /** Between parts of the whole: changes of parent and of kind; nothing in all. */
  moved: number
  present: number
  cut: number
  /** Of the base, in ten-thousandths of a percent; 0 where there is no base. */
  cutShare: number
}

const PARTS = ['merged', 'dissolved', 'converted', 'split', 'established', 'received', 'handedOver', 'moved'] as const
type Part = (typeof PARTS)[number]

/** To which part of the sum an event belongs; a change of what a unit is makes it one, or none any more. */
function partOf({ kind, before, after }: CutEffect): Part {
  switch (kind) {
    case 'establish':
      return 'established'
    case 'merge':
    case 'rearrange':
      return before >= after ? 'merged' : 'split'
    case 'split':
      return 'split'
    case 'dissolve':
      return 'dissolved'
    case 'convert':
      return 'converted'
    case 'receive':
      return 'received'
    case 'hand_over':
      return 'handedOver'
    case 'reclassify':
      return before >= after ? 'dissolved' : 'established'
    case 'rename':
    case 'transfer':
    case 'change_parent':
    case 'boundary_adjustment':
      return 'moved'
  }
}

/** Parts by which there are fewer units. */
const FEWER: readonly Part[] = ['merged', 'dissolved', 'converted', 'handedOver']

/** present = base − merged − dissolved − converted + split + established + received − handed over; cut = base − present + received − handed over. */
export function cutOf(base: number, effects: readonly CutEffect[]): CutCount {
  const sums = Object.fromEntries(PARTS.map((part) => [part, 0])) as Record<Part, number>
  for (const effect of effects) {
    const part = partOf(effect)
    sums[part] += FEWER.includes(part) ? effect.before - effect.after : effect.after - effect.before
  }
  const { merged, dissolved, converted, split, established, received, handedOver, moved } = sums
  const present = base - merged - dissolved - converted + split + established + received - handedOver + moved
  const cut = base - present + received - handedOver
  return { base, ...sums, present, cut, cutShare: shareOf(cut, base) }
}

const WHOLE = 1_000_000

/** Half up, in ten-thousandths of a percent. */
export function shareOf(part: number, whole: number): number {
  if (whole === 0) return 0
  const share = (BigInt(Math.abs(part)) * BigInt(WHOLE) * 2n + BigInt(whole)) / (2n * BigInt(whole))
  return Number(share) * Math.sign(part)
}

/** Base × percent, rounded up. @param percent in ten-thousandths: ten per cent is 100_000. */
export const targetOf = (base: number, percent: number): number =>
  Number((BigInt(base) * BigInt(percent) + BigInt(WHOLE) - 1n) / BigInt(WHOLE))

export const remainingOf = (target: number, cut: number): number => Math.max(0, target - cut)

export interface YearStanding {
  year: number
  /** To be cut from the base day until the end of the year; null: no target is given. */
  planned: number | null
  done: number
  /** The year is over, and less was cut than planned. */
  isLate: boolean
}

/**
 * @param targets to be cut in each year.
 * @param doneBy cut from the base day until the end of the year, or until today in the year that runs.
 */
export function yearsOf(
  years: readonly number[],
  targets: ReadonlyMap<number, number>,
  doneBy: (year: number) => number,
  today: string,
): YearStanding[] {
  let [planned, isPlanned] = [0, false]
  return years
    .filter((year) => targets.size > 0 || `${year}-01-01` <= today)
    .map((year) => {
      const target = targets.get(year)
      if (target !== undefined) [planned, isPlanned] = [planned + target, true]
      const done = doneBy(year)
      return {
        year,
        planned: isPlanned ? planned : null,
        done,
        isLate: isPlanned && `${year}-12-31` < today && done < planned,
      }
    })
}
