/** Figures as the page writes them. */
import { formatPoints, timesRatio } from '../../../../shared/points.ts'

/** 93_1200 → '93,12 %' */
export const percent = (index: number, places: number): string => `${formatPoints(index, places)}\u00a0%`

/** 1_2500 → '+1,25'; nothing of nothing. */
export const signed = (value: number, places: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${formatPoints(Math.abs(value), places)}`

/** Percent of the maximum that applied, in ten-thousandths; null where nothing applied. */
export const shareOf = ({ points, applicableMax }: { points: number; applicableMax: number }): number | null =>
  applicableMax === 0 ? null : timesRatio(points, 1_000_000, applicableMax)

/** Where a figure of 0 to 100 percent stands on a bar. */
export const place = (share: number): string => `${Math.max(0, Math.min(100, share / 10_000))}%`
