/** A number within words: '1', '0,5', '66.6667'. */
import { POINT } from '../../../../shared/points.ts'

/** For use inside other patterns; one group. */
export const NUMBER = '(\\d{1,6}(?:[.,]\\d{1,4})?)'

/** Whole ten-thousandths of what NUMBER found. */
export function exactOf(written: string): number {
  const [whole = '', fraction = ''] = written.split(/[.,]/)
  return Number(whole) * POINT + Number(fraction.padEnd(4, '0'))
}
