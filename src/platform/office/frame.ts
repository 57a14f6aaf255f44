/** What stands around the body of an official document, on paper and in Word. */
import { type Day, formatDay } from '../../shared/dates.ts'

export interface Frame {
  agency: string
  title: string
  /** The agency's superior, above its name. */
  above?: string
  number?: string
  place?: string
  day?: Day
  /** 'Phụ lục': an annex has no letterhead of its own; the subtitle says which document it belongs to. */
  annex?: string
  subtitle?: string
  landscape?: boolean
  /** `hint`: what whoever signs is to do, '(Ký, ghi rõ họ tên, đóng dấu)'. */
  signature?: { role: string; hint?: string; name?: string }
  /** 'Nơi nhận', beside the signature. */
  recipients?: readonly string[]
}

/** 'ngày 05 tháng 3 năm 2026': a zero before days under 10 and months 1 and 2 (NĐ 30/2020, Phụ lục I, mục II.4). */
export function dayInWords(day: Day): string {
  const [date = '', month = '', year = ''] = formatDay(day).split('/')
  return `ngày ${date} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`
}
