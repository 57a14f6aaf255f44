/** What making plans again changes: points follow the newest publication, what people wrote stays. */
import type { LostPoint } from './lost-points.ts'

export type Standing = 'new' | 'partly' | 'again' | 'unknown'
export type Wanted = LostPoint & { standing: Standing }

export interface Kept {
  id: string
  criterionId: string | null
  maxPoints: number
  points: number
  lost: number
  standing: Standing
}

export interface Following {
  add: Wanted[]
  change: { id: string; maxPoints: number; points: number; lost: number; standing: Standing }[]
  /** Whether points are others than before: a plan that was approved is to be looked at again. */
  isOther: boolean
}

const isSame = (row: Kept, wanted: Omit<Kept, 'id' | 'criterionId'>) =>
  row.maxPoints === wanted.maxPoints &&
  row.points === wanted.points &&
  row.lost === wanted.lost &&
  row.standing === wanted.standing

/** A row that loses nothing any more is kept at nought: somebody may have written into it. */
export function following(wanted: readonly Wanted[], kept: readonly Kept[]): Following {
  const byCriterion = new Map(kept.map((row) => [row.criterionId, row]))
  const asked = new Set(wanted.map(({ criterionId }) => criterionId))
  const add = wanted.filter(({ criterionId }) => !byCriterion.has(criterionId))
  const changed = wanted.flatMap(({ criterionId, maxPoints, points, lost, standing }) => {
    const row = byCriterion.get(criterionId)
    return row && !isSame(row, { maxPoints, points, lost, standing })
      ? [{ id: row.id, maxPoints, points, lost, standing, before: row.lost }]
      : []
  })
  const regained = kept
    .filter((row) => row.lost > 0 && !asked.has(row.criterionId))
    .map((row) => ({ ...row, points: row.maxPoints, lost: 0, before: row.lost }))
  return {
    add,
    change: [...changed, ...regained].map(({ id, maxPoints, points, lost, standing }) => ({
      id,
      maxPoints,
      points,
      lost,
      standing,
    })),
    isOther: add.length > 0 || [...changed, ...regained].some(({ lost, before }) => lost !== before),
  }
}
