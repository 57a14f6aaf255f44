/** What is said of even-handedness on the screen and on paper alike. */
import { formatPoints } from '../../../shared/points.ts'
import { LEAST_CASES, type Remark } from './share-interval.ts'

interface ShareToTell {
  share: number | null
  count: number
  of: number
  remark: Remark
}

export const remarkInWords: Record<Remark, string> = {
  'too-few': `quá ít (dưới ${LEAST_CASES})`,
  'as-all': 'không khác mức chung',
  above: 'cao hơn mức chung',
  below: 'thấp hơn mức chung',
}

/** Of few cases the cases themselves: '1/1' is no 100 %. */
export function shareInWords({ share, count, of, remark }: ShareToTell): string {
  if (share === null) return ''
  return remark === 'too-few' ? `${count}/${of}` : `${formatPoints(share, 1)}%`
}

export const intervalInWords = (interval: { low: number; high: number } | null): string =>
  interval === null ? '' : `${formatPoints(interval.low, 0)}–${formatPoints(interval.high, 0)}%`

export const gainInWords = (gained: number): string =>
  `${gained > 0 ? '+' : gained < 0 ? '−' : ''}${formatPoints(Math.abs(gained))}`

export const aboutShares = [
  'Tỷ lệ theo đơn vị: số quyết định (hoặc phiếu) chấp nhận đề nghị của đơn vị trên tổng số.',
  `Khoảng tin cậy 95% chính xác theo nhị thức (Clopper–Pearson); dưới ${LEAST_CASES} trường hợp không nêu khoảng.`,
  'Khác mức chung là khi tỷ lệ chung nằm ngoài khoảng; nhìn nhiều dòng một lúc, cứ hai mươi dòng có thể có một dòng lệch do ngẫu nhiên. Chênh lệch không tự nó là thiên vị.',
] as const
