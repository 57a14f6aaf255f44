/** Figures as people and systems write them, kept as whole ten-thousandths. */
import { formatPoints, POINT, timesRatio } from '../../../shared/points.ts'

/** Whole ten-thousandths; one hundred percent is FULL. */
export type Exact = number
export const FULL = 100 * POINT

/** '87,5', '87.5', 87.5, '87,5 %' → ten-thousandths; null when it is no number, or finer than anybody measures. */
export function exactOf(written: string | number): Exact | null {
  // A cell of Excel and a number of JSON are binary fractions: 92.8 arrives as 92.79999999999999.
  const text = typeof written === 'number' ? (written >= 0 && written < 1e9 ? written.toFixed(4) : '') : written.trim()
  const match = /^(\d{1,9})(?:[.,](\d{1,4})0*)?\s*%?$/.exec(text)
  return match ? Number(match[1]) * POINT + Number((match[2] ?? '').padEnd(4, '0')) : null
}

/** A number of things: '1.234' may be one thousand or one and a bit, so it is neither. */
export function countOf(written: string | number): Exact | null {
  if (typeof written === 'number')
    return Number.isSafeInteger(written) && written >= 0 && written < 1e9 ? written * POINT : null
  return /^\d{1,9}$/.test(written.trim()) ? Number(written.trim()) * POINT : null
}

/** part ÷ whole as a percentage, rounded once. */
export const percentOf = (part: Exact, whole: Exact): Exact => timesRatio(part, FULL, whole)

/** Ten-thousandths without useless zeros: '18', '69,9'. */
export const plain = (value: Exact): string =>
  formatPoints(value, 4).replace(/,?0+$/, (zeros) => (zeros.startsWith(',') ? '' : zeros.replace(/0+$/, '')))
