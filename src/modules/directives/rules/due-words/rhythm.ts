/** How often a standing duty is reported: 'hằng tháng', 'định kỳ 6 tháng', 'hằng năm'. */

export type Rhythm = 'month' | 'quarter' | 'half-year' | 'year'

const EVERY = String.raw`(?:hằng|hàng|mỗi|định kỳ(?:\s+(?:hằng|hàng))?|từng)\s+`
const RHYTHMS: readonly (readonly [RegExp, Rhythm])[] = [
  [new RegExp(`${EVERY}tháng(?!\\p{L})`, 'iu'), 'month'],
  [new RegExp(`${EVERY}quý(?!\\p{L})`, 'iu'), 'quarter'],
  [new RegExp(`${EVERY}(?:6|sáu|nửa)\\s+(?:tháng|năm)(?!\\p{L})|sơ kết 6 tháng`, 'iu'), 'half-year'],
  [new RegExp(`${EVERY}năm(?!\\p{L})|thường niên`, 'iu'), 'year'],
]

/** The most frequent one that is named. */
export const rhythmIn = (text: string): Rhythm | null =>
  RHYTHMS.find(([pattern]) => pattern.test(text.normalize('NFC')))?.[1] ?? null
