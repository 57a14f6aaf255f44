import { formatPoints } from '../../../../shared/points.ts'

/** Ten-thousandths without useless zeros: 18_0000 → '18', 69_9000 → '69,9'. */
export function plain(value: number): string {
  return formatPoints(value, 4).replace(/,?0+$/, (zeros) => (zeros.startsWith(',') ? '' : zeros.replace(/0+$/, '')))
}
