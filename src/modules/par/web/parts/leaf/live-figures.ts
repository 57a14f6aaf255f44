/** The sheet's figures at this moment, by the same rules as the server's. */
import { NO_POINTS, type Points, points } from '../../../../../shared/points.ts'
import type { AssessmentSheet } from '../../../contract.ts'
import { isScoredByUnit } from '../../../rules/sheets/self-assessment.ts'
import {
  type AdjustmentPart,
  adjustmentPoints,
  compileSet,
  type IndexResult,
  indexOf,
  NOT_SCORED,
  type TreeNode,
  totalsOf,
} from '../../../rules/sheets/totals.ts'
import { lostPoints } from './leaf-now.ts'
import type { LeafPlace } from './sheet-order.ts'

export interface AreaNow {
  points: Points
  applicable: Points
  toScore: number
  done: number
}

export interface LiveFigures extends IndexResult {
  lost: Points
  toScore: number
  done: number
  areas: ReadonlyMap<string, AreaNow>
}

export interface AdjustmentCounts {
  bonus: readonly number[]
  penalty: readonly number[]
}

/** What a leaf counts for, and whether work on it is over: as the unit sees it, or as the appraiser does. */
export interface LeafReading {
  /** Ten-thousandths, or a mark of rules/totals.ts. */
  pointsOf: (place: LeafPlace) => number
  isFinished: (place: LeafPlace) => boolean
}

export function liveFigures(
  sheet: Pick<AssessmentSheet, 'nodes' | 'adjustments'>,
  places: readonly LeafPlace[],
  { pointsOf, isFinished }: LeafReading,
  counts: AdjustmentCounts,
): LiveFigures {
  const set = compileSet(sheet.nodes as unknown as TreeNode[])
  const byId = new Map(places.map((place) => [place.node.id, place]))
  let lost = 0
  const values = Array.from(set.leaves, (index) => {
    const place = byId.get(set.ids[index] as string)
    if (!place) return NOT_SCORED
    const value = pointsOf(place)
    lost += lostPoints(place.rule, value)
    return value
  })
  const totals = totalsOf(set, values)
  const bonus = adjustmentPoints(sheet.adjustments.bonus as AdjustmentPart, counts.bonus)
  const penalty = adjustmentPoints(sheet.adjustments.penalty as AdjustmentPart, counts.penalty)
  const areas = new Map<string, AreaNow>()
  for (const index of set.areas) {
    areas.set(set.ids[index] as string, {
      points: points(totals.points[index] as number),
      applicable: points(totals.applicable[index] as number),
      toScore: 0,
      done: 0,
    })
  }
  let toScore = 0
  let done = 0
  for (const place of places) {
    if (!isScoredByUnit(place.rule) || place.leaf.exemption) continue
    const area = areas.get(place.area.id)
    const finished = isFinished(place) ? 1 : 0
    toScore += 1
    done += finished
    if (area) {
      area.toScore += 1
      area.done += finished
    }
  }
  return { ...indexOf(set, totals, bonus, penalty), lost: points(lost) || NO_POINTS, toScore, done, areas }
}
