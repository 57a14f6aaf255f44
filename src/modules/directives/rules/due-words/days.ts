/** Days written out: '20/9/2021', 'ngày 20 tháng 9 năm 2021', '20/9'. Only where a word of ending stands before them. */
import { addDays, formatDay, isDay } from '../../../../shared/dates.ts'
import { dayOf, EDGE, END, LEAD, type Phrase, type ReadAgainst, yearOf } from './phrase.ts'

const DAY = new RegExp(
  `${EDGE}${LEAD}(?:ngày\\s+)?(?<date>\\d{1,2})(?:\\s*[/.-]\\s*|\\s+tháng\\s+)(?<month>\\d{1,2})(?:(?:\\s*[/.-]\\s*|\\s+năm\\s+)(?<year>\\d{4}))?${END}`,
  'giu',
)

/** A day of a document that is cited (“Nghị quyết 76/NQ-CP ngày 15/7/2021”) has no such word before it, and is no due day. */
export function* dayPhrases(text: string, against: ReadAgainst): Iterable<Phrase> {
  for (const { 0: words, index, groups = {} } of text.matchAll(DAY)) {
    const year = groups.year === undefined ? yearOf(against) : Number(groups.year)
    if (year === null) continue
    const named = dayOf(year, Number(groups.month), Number(groups.date))
    if (!isDay(named)) continue
    const isBefore = groups.before !== undefined
    yield {
      day: isBefore ? addDays(named, -1) : named,
      basis: groups.year === undefined || isBefore ? 'derived' : 'stated',
      words,
      from: index,
      to: index + words.length,
      isDeadline: true,
      reading:
        [isBefore ? beforeInWords(words, named) : [], groups.year === undefined ? withoutYear(words, year) : []]
          .flat()
          .join(' ') || null,
      isAmbiguous: isBefore || groups.year === undefined,
    }
  }
}

const beforeInWords = (words: string, named: string): string =>
  `“${words}” được đọc là chậm nhất ngày ${formatDay(addDays(named, -1))}; nếu tính cả ngày ${formatDay(named)}, hãy sửa.`

const withoutYear = (words: string, year: number): string => `“${words}” không nêu năm: lấy năm ${year} của văn bản.`
