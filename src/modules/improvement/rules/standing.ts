/** A year beside the year before it: regained, partly, lost again, newly lost; along the mapping of the sets and nowhere else. */
import { compareProducts } from '../../../shared/points.ts'
import type { NodeFigure } from './lost-points.ts'

/** Nodes that together mean the same in both years. */
export interface Tie {
  from: readonly string[]
  to: readonly string[]
}

/** `new`: nothing was lost before; `kept`: nothing was lost in either year. */
export type Change = 'regained' | 'partly' | 'again' | 'new' | 'kept' | 'unknown'

type Figure = Pick<NodeFigure, 'points' | 'applicableMax'>

/** What several nodes come to; null as soon as one of them is not known. */
function together(ids: readonly string[], figures: ReadonlyMap<string, Figure>): Figure | null {
  let sum: Figure = { points: 0, applicableMax: 0 }
  for (const id of ids) {
    const figure = figures.get(id)
    if (!figure) return null
    sum = { points: sum.points + figure.points, applicableMax: sum.applicableMax + figure.applicableMax }
  }
  return sum
}

/** Compared as shares of the maximum: maxima may differ between the years. */
export function changeOf(before: Figure | null, now: Figure | null): Change {
  if (!before || !now || now.applicableMax === 0) return 'unknown'
  const [wasLost, isLost] = [before.points < before.applicableMax, now.points < now.applicableMax]
  // What did not apply a year ago could not be lost then.
  if (!wasLost) return isLost ? 'new' : 'kept'
  if (!isLost) return 'regained'
  return compareProducts(now.points, before.applicableMax, before.points, now.applicableMax) > 0 ? 'partly' : 'again'
}

export interface Year {
  figures: ReadonlyMap<string, Figure>
  penalty: number
}

export const yearOf = (result: { nodes: readonly NodeFigure[]; penalty: number }): Year => ({
  figures: new Map(result.nodes.map((figure) => [figure.nodeId, figure])),
  penalty: result.penalty,
})

/** Penalty has no maximum: less of it is a part regained. */
const changeOfPenalty = (before: number, now: number): Change => {
  if (before === 0) return now === 0 ? 'kept' : 'new'
  if (now === 0) return 'regained'
  return now < before ? 'partly' : 'again'
}

export interface Between {
  /** Of a criterion of this year (null: penalty): what it is beside last year, and the criteria of then it is tied to. */
  ofNow: (criterionId: string | null) => { change: Change; from: readonly (string | null)[] }
  /** Of a criterion of last year: what became of it, and how much is lost of it now (null: nobody can tell). */
  ofBefore: (criterionId: string | null) => { change: Change; lost: number | null }
}

const lostIn = (figure: Figure | null) => (figure === null ? null : figure.applicableMax - figure.points)

/** @param ties null: the sets have nothing to do with each other. */
export function between(ties: readonly Tie[] | null, before: Year, now: Year): Between {
  const byTo = new Map(ties?.flatMap((tie) => tie.to.map((id) => [id, tie] as const)))
  const byFrom = new Map(ties?.flatMap((tie) => tie.from.map((id) => [id, tie] as const)))
  const change = (tie: Tie) => changeOf(together(tie.from, before.figures), together(tie.to, now.figures))
  return {
    ofNow: (criterionId) => {
      if (criterionId === null) return { change: changeOfPenalty(before.penalty, now.penalty), from: [null] }
      const tie = byTo.get(criterionId)
      // A mapping that ties it to nothing says that it is new in the set.
      if (!tie) return { change: ties === null ? 'unknown' : 'new', from: [] }
      return { change: change(tie), from: tie.from }
    },
    ofBefore: (criterionId) => {
      if (criterionId === null) return { change: changeOfPenalty(before.penalty, now.penalty), lost: now.penalty }
      const tie = byFrom.get(criterionId)
      if (!tie) return { change: 'unknown', lost: null }
      return { change: change(tie), lost: lostIn(together(tie.to, now.figures)) }
    },
  }
}

const STANDING = { partly: 'partly', again: 'again', unknown: 'unknown' } as const

/**
 * How a row that loses points now stands. Where a criterion was split, the whole may stand at its maximum of before while this
 * part does not: then it is newly lost.
 */
export function standingOf(change: Change): 'new' | 'partly' | 'again' | 'unknown' {
  return change in STANDING ? STANDING[change as keyof typeof STANDING] : 'new'
}

/** What became of a row that lost points a year ago. */
export function cameOutOf(change: Change): 'regained' | 'partly' | 'again' | 'unknown' {
  if (change === 'kept' || change === 'new') return 'regained'
  return change
}
