/** Numbers of a form and of the wire: 18,5 as a field tells it is 185_000 on the wire. */
import { formatPoints, points } from '../../../../shared/points.ts'

export const exactFrom = (value: number | null): number | null =>
  value === null ? null : points(Math.round(value * 10_000))
export const numberFrom = (exact: number | null): number | null => (exact === null ? null : exact / 10_000)
export const shown = (exact: number | null, unknown: string): string => (exact === null ? unknown : formatPoints(exact))
