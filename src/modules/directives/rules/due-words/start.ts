/** The day from which an order or a permission holds: 'kể từ ngày 20/9/2021'. It begins something and is no due day. */
import { isDay } from '../../../../shared/dates.ts'
import { dayOf, EDGE, END, type ReadAgainst, yearOf } from './phrase.ts'

const START = new RegExp(
  `${EDGE}(?:kể\\s+)?từ\\s+(?:ngày\\s+)?(?<date>\\d{1,2})(?:\\s*[/.-]\\s*|\\s+tháng\\s+)(?<month>\\d{1,2})(?:(?:\\s*[/.-]\\s*|\\s+năm\\s+)(?<year>\\d{4}))?${END}`,
  'iu',
)

export function startIn(text: string, against: ReadAgainst): string | null {
  const groups = START.exec(text.normalize('NFC'))?.groups
  const year = groups?.year === undefined ? yearOf(against) : Number(groups.year)
  if (!groups || year === null) return null
  const day = dayOf(year, Number(groups.month), Number(groups.date))
  return isDay(day) ? day : null
}
