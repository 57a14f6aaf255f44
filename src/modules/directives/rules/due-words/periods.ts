/** Months, quarters, halves and years: each means its last day. */
import { formatDay } from '../../../../shared/dates.ts'
import { EDGE, END, LEAD, lastDayOf, type Phrase, type ReadAgainst, yearOf } from './phrase.ts'

interface Named {
  pattern: string
  /** Months of the year: the one before the first, and the last. */
  months: (groups: Record<string, string | undefined>) => readonly [number, number] | null
  /** Words that people read in more than one way. */
  isLoose?: boolean
  /** Counts without a word of ending only where the year stands beside it. */
  needsLeadOrYear?: boolean
}

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 }

const YEAR = String.raw`(?:\s*/\s*|\s+(?:của\s+)?năm\s+|\s+)(?<year>(?:19|20)\d\d)`
const NAMED: readonly Named[] = [
  {
    pattern: String.raw`quý\s+(?<quarter>iv|i{1,3}|[1-4])(?![ivx])(?:${YEAR})?`,
    months: ({ quarter = '' }) => {
      const place = QUARTERS[quarter.toLowerCase()]
      return place === undefined ? null : [place * 3 - 3, place * 3]
    },
  },
  {
    pattern: String.raw`tháng\s+(?<month>1[0-2]|0?[1-9])(?:${YEAR})?`,
    months: ({ month }) => [Number(month) - 1, Number(month)],
    needsLeadOrYear: true,
  },
  { pattern: String.raw`(?:6|sáu)\s+tháng\s+đầu\s+năm(?:\s+(?<year>20\d\d))?`, months: () => [0, 6] },
  { pattern: String.raw`(?:6|sáu)\s+tháng\s+cuối\s+năm(?:\s+(?<year>20\d\d))?`, months: () => [6, 12] },
  {
    pattern: String.raw`(?:(?:những|các)\s+)?tháng\s+cuối\s+năm(?:\s+(?<year>20\d\d))?`,
    months: () => [0, 12],
    isLoose: true,
  },
  { pattern: String.raw`cuối\s+năm(?:\s+(?<year>20\d\d))?`, months: () => [0, 12], isLoose: true },
  { pattern: String.raw`đầu\s+năm(?:\s+(?<year>20\d\d))?`, months: () => [0, 3], isLoose: true },
  { pattern: String.raw`năm\s+(?<year>20\d\d)`, months: () => [0, 12] },
]

/** The year of a budget, of a plan's stretch or of a cited text says nothing of when the work is due. */
const OF_SOMETHING_ELSE =
  /(?:dự toán|ngân sách|kinh phí|giai đoạn|nhiệm kỳ|khóa|so với|từ)(?:\s+(?:từ\s+)?(?:cho\s+)?(?:cả\s+)?)?\s*$/iu
/** 'năm 2021-2025' is a stretch; so is 'năm 2021 đến năm 2025'. */
const GOES_ON = /^\s*(?:[-–]\s*(?:năm\s+)?\d{4}|đến\s+năm)/u

export function* periodPhrases(text: string, against: ReadAgainst): Iterable<Phrase> {
  for (const named of NAMED) {
    const pattern = new RegExp(`${EDGE}(?:${LEAD})?(?<named>${named.pattern})${END}`, 'giu')
    for (const { 0: words, index, groups = {} } of text.matchAll(pattern)) {
      const [months, isLed] = [named.months(groups), (groups.before ?? groups.until) !== undefined]
      const year = groups.year === undefined ? yearOf(against) : Number(groups.year)
      if (months === null || (named.needsLeadOrYear && !isLed && groups.year === undefined)) continue
      if (OF_SOMETHING_ELSE.test(text.slice(0, index)) || GOES_ON.test(text.slice(index + words.length))) continue
      yield phrase(words, index, groups, isLed, named, year, months)
    }
  }
}

function phrase(
  words: string,
  from: number,
  groups: Record<string, string | undefined>,
  isDeadline: boolean,
  { isLoose = false }: Named,
  year: number | null,
  [before, last]: readonly [number, number],
): Phrase {
  const isBefore = groups.before !== undefined
  const day = year === null ? null : lastDayOf(year, isBefore ? before : last)
  const isYearKnown = groups.year !== undefined
  const isAmbiguous = isBefore || isLoose || !isYearKnown
  return {
    day,
    words,
    from,
    to: from + words.length,
    isDeadline,
    isAmbiguous,
    basis: isYearKnown ? 'derived' : 'proposed',
    reading: readingOf(words, day, isYearKnown, isAmbiguous),
  }
}

function readingOf(words: string, day: string | null, isYearKnown: boolean, isAmbiguous: boolean): string | null {
  if (day === null) return `“${words}” không nêu năm và văn bản không ghi ngày ban hành: hãy chọn ngày.`
  const read = `“${words}” được hiểu là đến hết ngày ${formatDay(day)}`
  if (!isYearKnown) return `${read}; năm lấy theo văn bản.`
  return isAmbiguous ? `${read}; có thể hiểu khác, hãy xác nhận.` : `${read}.`
}
