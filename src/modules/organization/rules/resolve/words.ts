/** What the resolver found, in words: the same on the screen and in the workbook. */
import type { Why } from './match.ts'
import type { Certainty } from './resolve.ts'

export const certaintyInWords: Readonly<Record<Certainty, string>> = {
  sure: 'Chắc chắn',
  likely: 'Nhiều khả năng',
  several: 'Có nhiều khả năng',
  none: 'Không tìm thấy',
}

export const whyInWords: Readonly<Record<Why, string>> = {
  typo: 'tên viết lệch một chữ',
  accents: 'dấu khác với tên đã ghi',
  'fewer-accents': 'tên viết thiếu dấu',
  kind: 'loại đơn vị khác (xã, phường, thị trấn …)',
  'no-district': 'không nêu huyện',
  'no-province': 'không nêu tỉnh',
  'other-district': 'đã thuộc huyện khác',
  'later-province': 'nêu tên tỉnh sau khi sáp nhập',
  'more-before': 'có địa chỉ phía trước',
  'not-understood': 'có phần không nhận ra được',
  'other-day': 'không mang tên này vào ngày đã chọn',
}

interface Told {
  certainty: Certainty
  candidates: readonly {
    fullName: string
    district: string | null
    province: string | null
    whys: readonly Why[]
    isByCommunes: boolean
    heirs: readonly { fullName: string; coverage: 'full' | 'partial' }[]
  }[]
}

/** 'Xã Đồng Tiến, Huyện Yên Thế, Tỉnh Bắc Giang' */
export const placeInWords = ({ fullName, district, province }: Told['candidates'][number]): string =>
  [fullName, district, province].filter(Boolean).join(', ')

export const heirsInWords = ({ heirs }: Told['candidates'][number]): string =>
  heirs.map(({ fullName, coverage }) => (coverage === 'partial' ? `${fullName} (một phần)` : fullName)).join('; ')

/** The units it is today; with several readings none is chosen. */
export function answerInWords({ certainty, candidates }: Told): string {
  const [first] = candidates
  if (!first || certainty === 'several') return ''
  return first.heirs.length === 0 ? 'Không còn, chưa rõ đơn vị nối tiếp' : heirsInWords(first)
}

export function whysInWords({ certainty, candidates }: Told): string {
  const [first] = candidates
  if (!first) return ''
  if (certainty === 'several')
    return `Có thể là: ${candidates.map((one) => `${placeInWords(one)} → ${heirsInWords(one) || 'không còn'}`).join(' | ')}`
  return [
    ...(first.isByCommunes ? ['cấp huyện đã kết thúc hoạt động, nêu các đơn vị trên địa bàn'] : []),
    ...first.whys.map((why) => whyInWords[why]),
  ].join('; ')
}
