/** Figures as every page and every working writes them, the public page too. */
import { formatPoints } from '../../../../shared/points.ts'

/** 93_1200 → '93,12 %', with as many places as the block shows. */
export const percent = (index: number, places = 2): string => `${formatPoints(index, places)}\u00a0%`

/** 1_2500 → '+1,25'; nothing of nothing. */
export const signed = (value: number, places = 2): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${formatPoints(Math.abs(value), places)}`

/** “Khối sở” within a sentence: “khối sở”. */
export const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
