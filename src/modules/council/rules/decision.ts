/** What the votes on one item come to: quorum, majority, a tie. Which of several customs holds is in the council's rulebook. */

export type VoteOutcome = 'kept' | 'agreed' | 'corrected' | 'abstained'

/** What the decision that sets up a council says of its votes. */
export interface Rulebook {
  /** More than half of those who take part, or of the votes cast for something. */
  majority: 'present' | 'cast'
  /** Equal votes: the side of whoever presides, or nothing is decided. */
  tie: 'chair' | 'none'
  /** Whether who may not vote on an item counts for its quorum. */
  ownUnit: 'not-counted' | 'counted'
}

export interface Seat {
  memberId: string
  isPresent: boolean
}

/** Those with a vote on the day of the session, as they stand before one item. */
export interface Bench {
  seats: readonly Seat[]
  /** Of whose unit the item is: they do not vote on it. */
  leftOut: ReadonlySet<string>
  /** The chair, or the deputy in his place; null where neither takes part. */
  presiding: string | null
}

/** Inputs of a criterion, of the form par gives them. */
export type Inputs = { type: string; [field: string]: unknown }

export interface CastVote {
  memberId: string
  outcome: VoteOutcome
  inputs: Inputs | null
}

export interface Option {
  outcome: Exclude<VoteOutcome, 'abstained'>
  inputs: Inputs | null
  memberIds: string[]
}

export type Standing = 'decided' | 'below-quorum' | 'tie' | 'no-majority' | 'open'

export interface Tally {
  base: number
  present: number
  needed: number
  leftOut: string[]
  options: Option[]
  abstained: string[]
  waiting: string[]
  majorityOf: number
  majority: number
  standing: Standing
  /** Place of the option that stands. */
  winner: number | null
  byChair: boolean
}

/** Hội đồng họp khi có mặt quá nửa số thành viên: more than half, never half itself. */
export const moreThanHalf = (of: number): number => Math.floor(of / 2) + 1

/** The same inputs whatever the order their fields were written in; a list keeps its own. */
function keyOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(keyOf).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, one]) => `${name}:${keyOf(one)}`).join()}}`
}

/** Two corrections that differ in their inputs are two opinions, not one. */
export const optionKey = ({ outcome, inputs }: Pick<CastVote, 'outcome' | 'inputs'>): string =>
  outcome === 'corrected' ? keyOf(inputs) : outcome

function optionsOf(votes: readonly CastVote[]): Option[] {
  const options = new Map<string, Option>()
  for (const { outcome, inputs, memberId } of votes) {
    if (outcome === 'abstained') continue
    const key = optionKey({ outcome, inputs })
    const option = options.get(key) ?? { outcome, inputs, memberIds: [] }
    option.memberIds.push(memberId)
    options.set(key, option)
  }
  return [...options]
    .toSorted(([a, one], [b, other]) => other.memberIds.length - one.memberIds.length || (a < b ? -1 : 1))
    .map(([, option]) => ({ ...option, memberIds: option.memberIds.toSorted() }))
}

/**
 * 'not-counted': whoever may not vote neither makes the item quorate nor keeps it from being so.
 * 'counted': he sits at the table and counts for the quorum, though not for the majority.
 */
function quorumOf({ seats, leftOut }: Bench, ownUnit: Rulebook['ownUnit']) {
  const counted = ownUnit === 'counted' ? seats : seats.filter(({ memberId }) => !leftOut.has(memberId))
  return { base: counted.length, present: counted.filter(({ isPresent }) => isPresent).length }
}

export function tallyOf(bench: Bench, votes: readonly CastVote[], rulebook: Rulebook): Tally {
  const { base, present } = quorumOf(bench, rulebook.ownUnit)
  const needed = moreThanHalf(base)
  const voters = bench.seats.filter(({ memberId, isPresent }) => isPresent && !bench.leftOut.has(memberId))
  const own = new Set(voters.map(({ memberId }) => memberId))
  const valid = votes.filter(({ memberId }) => own.has(memberId))
  const options = optionsOf(valid)
  const abstained = valid.filter(({ outcome }) => outcome === 'abstained').map(({ memberId }) => memberId)
  const spoken = new Set(valid.map(({ memberId }) => memberId))
  const waiting = [...own].filter((memberId) => !spoken.has(memberId))
  // Who has not spoken yet may still speak for something.
  const majorityOf = rulebook.majority === 'present' ? own.size : own.size - abstained.length
  return {
    base,
    present,
    needed,
    leftOut: bench.seats.map(({ memberId }) => memberId).filter((memberId) => bench.leftOut.has(memberId)),
    options,
    abstained: abstained.toSorted(),
    waiting: waiting.toSorted(),
    majorityOf,
    majority: moreThanHalf(majorityOf),
    ...outcomeOf({ options, waiting, majorityOf, holds: base > 0 && present >= needed }, bench, rulebook),
  }
}

interface Counted {
  options: readonly Option[]
  waiting: readonly string[]
  majorityOf: number
  holds: boolean
}

function outcomeOf(
  { options, waiting, majorityOf, holds }: Counted,
  { presiding }: Bench,
  { tie }: Rulebook,
): Pick<Tally, 'standing' | 'winner' | 'byChair'> {
  const nothing = { winner: null, byChair: false }
  if (!holds) return { standing: 'below-quorum', ...nothing }
  const [first, second] = options
  const votes = first?.memberIds.length ?? 0
  if (votes >= moreThanHalf(majorityOf)) return { standing: 'decided', winner: 0, byChair: false }
  if (waiting.length > 0) return { standing: 'open', ...nothing }
  // Số phiếu ngang nhau: half against half, nobody left to tip it.
  const isTie = second !== undefined && 2 * votes === majorityOf && second.memberIds.length === votes
  if (!isTie) return { standing: 'no-majority', ...nothing }
  const sided = options.findIndex(({ memberIds }) => presiding !== null && memberIds.includes(presiding))
  if (tie === 'chair' && sided !== -1) return { standing: 'decided', winner: sided, byChair: true }
  return { standing: 'tie', ...nothing }
}

interface Presider extends Seat {
  duty: 'chair' | 'deputy' | 'member' | 'secretary'
}

/** Chủ trì: the chair; the deputy where the chair does not take part or may not vote on the item. */
export function presidingOf(seats: readonly Presider[], leftOut: ReadonlySet<string> = new Set()): string | null {
  const able = seats.filter(({ memberId, isPresent }) => isPresent && !leftOut.has(memberId))
  const deputies = able.filter(({ duty }) => duty === 'deputy')
  const chair = able.find(({ duty }) => duty === 'chair')
  return chair?.memberId ?? (deputies.length === 1 ? (deputies[0] as Presider).memberId : null)
}
