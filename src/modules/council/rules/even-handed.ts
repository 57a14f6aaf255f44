/** Công bằng: what the council decided for whom, and what each member held, counted in the same way for all. */
import type { VoteOutcome } from './decision.ts'
import { type Interval, intervalOf, type Remark, remarkOn, shareOf } from './share-interval.ts'

export interface DecidedItem {
  itemId: string
  unitId: number
  unitName: string
  blockName: string
  criterionId: string
  code: string
  title: string
  areaCode: string
  areaTitle: string
  outcome: Exclude<VoteOutcome, 'abstained'>
  /** Points of the decision over those of the appraisal, in ten-thousandths; 0 where one of them does not count. */
  gained: number
  votes: readonly { memberId: string; outcome: VoteOutcome }[]
  /** Whose option won; who could not vote, his own unit's; who took part and did not vote. */
  winners: readonly string[]
  leftOut: readonly string[]
  silent: readonly string[]
}

export interface Shares {
  /** Of how many, how many of them, what share that is and how far it may lie off. */
  of: number
  count: number
  share: number | null
  interval: Interval | null
  remark: Remark
}

export interface Decided extends Shares {
  agreed: number
  corrected: number
  kept: number
  gained: number
}

export interface Held {
  memberId: string
  agreed: number
  corrected: number
  kept: number
  abstained: number
  leftOut: number
  silent: number
  /** Votes for the side of the unit. */
  forUnit: Shares
  /** Votes for what was decided. */
  withOutcome: Shares
}

function sharesOf(count: number, of: number, ofAll: number | null): Shares {
  const interval = intervalOf(count, of)
  return { of, count, share: shareOf(count, of), interval, remark: remarkOn(interval, ofAll) }
}

export function decidedOf(items: readonly DecidedItem[], ofAll: number | null): Decided {
  const count = (outcome: DecidedItem['outcome']) => items.filter((item) => item.outcome === outcome).length
  const agreed = count('agreed')
  return {
    agreed,
    corrected: count('corrected'),
    kept: count('kept'),
    gained: items.reduce((sum, item) => sum + item.gained, 0),
    ...sharesOf(agreed, items.length, ofAll),
  }
}

export const shareOfAll = (items: readonly DecidedItem[]): number | null =>
  shareOf(items.filter(({ outcome }) => outcome === 'agreed').length, items.length)

/** The same count for each of what the items are about. */
export function decidedBy<K>(items: readonly DecidedItem[], keyOf: (item: DecidedItem) => K): [DecidedItem, Decided][] {
  const ofAll = shareOfAll(items)
  return [...Map.groupBy(items, keyOf).values()].map((own) => [own[0] as DecidedItem, decidedOf(own, ofAll)])
}

function heldOf(memberId: string, items: readonly DecidedItem[]) {
  const cast = items.flatMap((item) => {
    const vote = item.votes.find((one) => one.memberId === memberId)
    return vote ? [{ item, outcome: vote.outcome }] : []
  })
  const count = (outcome: VoteOutcome) => cast.filter((one) => one.outcome === outcome).length
  return {
    agreed: count('agreed'),
    corrected: count('corrected'),
    kept: count('kept'),
    abstained: count('abstained'),
    leftOut: items.filter(({ leftOut }) => leftOut.includes(memberId)).length,
    silent: items.filter(({ silent }) => silent.includes(memberId)).length,
    won: cast.filter(({ item }) => item.winners.includes(memberId)).length,
  }
}

/** Against the share of all members together, who had the same items before them. */
export function heldBy(memberIds: readonly string[], items: readonly DecidedItem[]): Held[] {
  const all = memberIds.map((memberId) => ({ memberId, ...heldOf(memberId, items) }))
  const spoken = ({ agreed, corrected, kept }: (typeof all)[number]) => agreed + corrected + kept
  const sum = (of: (one: (typeof all)[number]) => number) => all.reduce((total, one) => total + of(one), 0)
  const [forUnit, withOutcome] = [
    shareOf(
      sum(({ agreed }) => agreed),
      sum(spoken),
    ),
    shareOf(
      sum(({ won }) => won),
      sum(spoken),
    ),
  ]
  return all.map(({ won, ...held }) => ({
    ...held,
    forUnit: sharesOf(held.agreed, held.agreed + held.corrected + held.kept, forUnit),
    withOutcome: sharesOf(won, held.agreed + held.corrected + held.kept, withOutcome),
  }))
}
