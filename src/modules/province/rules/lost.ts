/** What a field lost, and whose it is. Points are whole ten-thousandths. */
import { POINT, type Points, points, timesRatio } from '../../../shared/points.ts'

/** A hundred percent. */
export const HUNDRED = 100 * POINT

export interface FieldFigure {
  title: string
  points: number | null
  maxPoints: number | null
  /** Where nothing but the percentage was published. */
  percent: number | null
}

/** Maximum − points; null where either is not known: a gap is no zero. */
export const lostOf = ({ points: got, maxPoints }: FieldFigure): Points | null =>
  got === null || maxPoints === null ? null : points(maxPoints - got)

/** As published, or points ÷ maximum rounded once. */
export function percentOf({ points: got, maxPoints, percent }: FieldFigure): number | null {
  if (got !== null && maxPoints !== null) return timesRatio(got, HUNDRED, maxPoints)
  return percent
}

export interface Charge {
  unitId: number
  weight: number
}

/**
 * Lost points in parts by weight, to the ten-thousandth: what rounding leaves over goes to the largest remainders, of equals to
 * the first, so that the parts are always the whole.
 */
export function distribute(lost: number, charges: readonly Charge[]): { unitId: number; lost: Points }[] {
  const weight = charges.reduce((sum, charge) => sum + charge.weight, 0)
  const parts = charges.map(({ unitId, weight: own }) => {
    const product = lost * own
    return { unitId, whole: Math.floor(product / weight), rest: product % weight }
  })
  const left = lost - parts.reduce((sum, { whole }) => sum + whole, 0)
  const first = new Set(
    parts
      .map(({ rest }, at) => ({ rest, at }))
      .toSorted((a, b) => b.rest - a.rest || a.at - b.at)
      .slice(0, left)
      .map(({ at }) => at),
  )
  return parts.map(({ unitId, whole }, at) => ({ unitId, lost: points(whole + (first.has(at) ? 1 : 0)) }))
}

export interface DepartmentLoss {
  unitId: number
  lost: Points
  fields: { title: string; lost: Points }[]
}

/** Every lost point once: by department, most first; null is what nobody answers for yet. */
export function lossByDepartment(
  fields: readonly FieldFigure[],
  chargesOf: (title: string) => readonly Charge[],
): { departments: DepartmentLoss[]; unassigned: { title: string; lost: Points }[] } {
  const parts = fields.flatMap((field) => {
    const lost = lostOf(field)
    return lost === null || lost === 0 ? [] : [{ title: field.title, lost, charges: chargesOf(field.title) }]
  })
  const given = parts.flatMap(({ title, lost, charges }) =>
    distribute(lost, charges).map((part) => ({ title, ...part })),
  )
  const departments = [...Map.groupBy(given, ({ unitId }) => unitId)].map(([unitId, own]) => ({
    unitId,
    lost: points(own.reduce((sum, { lost }) => sum + lost, 0)),
    fields: own.map(({ title, lost }) => ({ title, lost })),
  }))
  return {
    departments: departments.toSorted((a, b) => b.lost - a.lost || a.unitId - b.unitId),
    unassigned: parts.filter(({ charges }) => charges.length === 0).map(({ title, lost }) => ({ title, lost })),
  }
}
