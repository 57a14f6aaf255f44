/** Spans counted from the document: 'trong 30 ngày', 'trong thời hạn 15 ngày làm việc', 'trong vòng 3 tháng'. */
import { addDays, formatDay } from '../../../../shared/dates.ts'
import { EDGE, END, type Phrase, type ReadAgainst } from './phrase.ts'

const SPAN = new RegExp(
  `${EDGE}(?:trong|không quá|chậm nhất(?: là)?)\\s+(?:vòng\\s+|thời hạn\\s+|thời gian\\s+)?(?:là\\s+)?(?<count>\\d{1,3})\\s+(?<of>ngày làm việc|ngày|tuần|tháng)(?!\\s+(?:đầu|cuối)\\s+năm)(?<from>\\s*,?\\s*(?:kể\\s+)?từ\\s+(?:khi|ngày)\\s+(?:ban hành|ký|có hiệu lực|nhận được)[^.;,]*)?${END}`,
  'giu',
)

export function* spanPhrases(text: string, { issuedOn }: ReadAgainst): Iterable<Phrase> {
  for (const { 0: words, index, groups = {} } of text.matchAll(SPAN)) {
    const [count, of] = [Number(groups.count), (groups.of ?? '').toLowerCase()]
    const day = issuedOn === null ? null : counted(issuedOn, count, of)
    const isSure = day !== null && of !== 'ngày làm việc' && /ban hành|ký/u.test(groups.from ?? '')
    yield {
      day,
      words,
      from: index,
      to: index + words.length,
      isDeadline: true,
      isAmbiguous: !isSure,
      basis: isSure ? 'derived' : 'proposed',
      reading: readingOf(words, day, of),
    }
  }
}

/** The day of issue itself is not counted (Bộ luật Dân sự 2015, Điều 147 khoản 2). */
function counted(issuedOn: string, count: number, of: string): string {
  if (of === 'tháng') return afterMonths(issuedOn, count)
  if (of === 'tuần') return addDays(issuedOn, count * 7)
  if (of === 'ngày') return addDays(issuedOn, count)
  let day = issuedOn
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (!isWeekend(day)) left -= 1
  }
  return day
}

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/** The same date of the later month, or its last day (Điều 148 khoản 2). */
function afterMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0))
  last.setUTCDate(Math.min(date, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}

function readingOf(words: string, day: string | null, of: string): string {
  if (day === null) return `“${words}” tính từ ngày ban hành, nhưng văn bản không ghi ngày: hãy chọn ngày.`
  const weekends = of === 'ngày làm việc' ? ', trừ thứ Bảy và Chủ nhật, chưa trừ ngày lễ' : ''
  return `“${words}” được tính từ ngày ban hành${weekends}: đến hết ngày ${formatDay(day)}.`
}
