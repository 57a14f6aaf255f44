/** What a record says, as its lines stand on a day: what the items of the forms are filled from. */

import { addDays, formatDay } from '../../../shared/dates.ts'
import { formatPartial } from '../../../shared/partial-days.ts'

/** A dated fact; `to` is the first day no longer, null while it holds. */
export interface SaidLine {
  part: string
  slot: string
  from: string
  to: string | null
  values: Readonly<Record<string, string | number | null>>
  /** Each field as people read it. */
  words: Readonly<Record<string, string>>
  /** The unit it names, as it is called on the day the form is of; in words it is called as when the line began. */
  unitOnDay: string
}

export interface Told {
  /** The day the form is filled as of. */
  day: string
  /** As it was known at this instant; null: now. */
  known: string | null
  /** The province whose authority keeps the records. */
  province: string | null
  lines: readonly SaidLine[]
  /** Parts that whoever prints may not see: they say nothing, and the form tells so. */
  hidden: ReadonlySet<string>
}

/** What stands in one blank; null: dots. */
export interface Source {
  parts: readonly string[]
  say: (told: Told) => string | null
}

/** What stands in a table. */
export interface Rows {
  parts: readonly string[]
  rows: (told: Told) => readonly (readonly string[])[]
}

/** Lines of a part that began by the day, the earliest first. */
export const ever = ({ lines, day, hidden }: Told, part: string): readonly SaidLine[] =>
  hidden.has(part)
    ? []
    : lines
        .filter((line) => line.part === part && line.from <= day)
        .toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))

/** Lines of a part that hold on the day. */
export const holding = (told: Told, part: string, slot?: string): readonly SaidLine[] =>
  ever(told, part).filter(
    (line) => (line.to === null || line.to > told.day) && (slot === undefined || line.slot === slot),
  )

export const source = (parts: readonly string[], say: Source['say']): Source => ({ parts, say })
export const table = (parts: readonly string[], rows: Rows['rows']): Rows => ({ parts, rows })

const orNull = (words: string | undefined): string | null => words || null
export const joined = (words: readonly (string | null | undefined)[], by = ', '): string | null =>
  orNull(words.filter(Boolean).join(by))

/** What a field of a part says on the day. */
export const said = (part: string, field: string, slot?: string): Source =>
  source([part], (told) => orNull(holding(told, part, slot).at(-1)?.words[field]))

/** The unit a part names, by the name it has on the day. */
export const unitNow = (part: string, slot?: string): Source =>
  source([part], (told) => orNull(holding(told, part, slot).at(-1)?.unitOnDay))

/** The code itself, where the form asks for it. */
export const codeOf = (part: string, field: string): Source =>
  source([part], (told) => orNull(String(holding(told, part).at(-1)?.values[field] ?? '')))

/** Several blanks of a form in one. */
export const together = (sources: readonly Source[], by = ', '): Source =>
  source([...new Set(sources.flatMap(({ parts }) => parts))], (told) =>
    joined(
      sources.map(({ say }) => say(told)),
      by,
    ),
  )

/**
 * The first day on which these fields said what they say on the day, whatever else of the line has changed since.
 * @param besides fields that may say nothing, and count as changed like the others.
 */
export const unchangedSince = (part: string, fields: readonly string[], besides: readonly string[] = []): Source =>
  source([part], (told) => {
    const lines = ever(told, part).filter(({ slot }) => slot === '')
    const now = holding(told, part, '').at(-1)
    if (now === undefined || fields.some((field) => (now.values[field] ?? null) === null)) return null
    const says = (line: SaidLine) => [...fields, ...besides].map((field) => line.values[field] ?? null).join('\n')
    let since = now
    for (const line of lines.slice(0, lines.indexOf(now)).toReversed()) {
      if (line.to !== since.from || says(line) !== says(now)) break
      since = line
    }
    return formatDay(since.from)
  })

const yearBegins = (day: string) => `${day.slice(0, 4)}-01-01`
export const hasBegunInYear = ({ from }: SaidLine, day: string): boolean => from >= yearBegins(day)
export const hasEndedInYear = ({ to }: SaidLine, day: string): boolean =>
  to !== null && to > yearBegins(day) && to <= day

/** Stretches, whose end is news as their beginning is. */
const ENDING: ReadonlySet<string> = new Set(['training', 'travel', 'work'])

/** Of these parts what the year of the day brought: a supplement says nothing again. */
export const inYear = (told: Told, parts: readonly string[]): Told => ({
  ...told,
  lines: told.lines.filter(
    (line) =>
      !parts.includes(line.part) ||
      hasBegunInYear(line, told.day) ||
      (ENDING.has(line.part) && hasEndedInYear(line, told.day)),
  ),
})

export const ofYear = ({ parts, say }: Source): Source => source(parts, (told) => say(inYear(told, parts)))

/** @param dated the parts a row is of; the others it only looks into. */
export const rowsOfYear = ({ parts, rows }: Rows, dated: readonly string[]): Rows =>
  table(parts, (told) => rows(inYear(told, dated)))

/** '2015-06-01' → '06/2015'. */
export const monthOf = (day: string): string => `${day.slice(5, 7)}/${day.slice(0, 4)}`

/** What the paper names of a day, where it names no more than the month or the year; the line itself begins on the first of it. */
function named(value: string | number | null | undefined, day: string): string {
  const text = String(value ?? '')
  return text !== '' && day.startsWith(text) ? text : day
}

/** '24/05/2010', '05/2010' or '2010': as the paper names it. */
export const dayBegun = ({ from, values }: SaidLine): string => formatPartial(named(values.from, from))

/** The last day, of what has ended by then. */
export function dayEnded({ to, values }: SaidLine, day: string): string | null {
  if (to === null || to > day) return null
  return formatPartial(named(values.to, addDays(to, -1)))
}

const monthAtMost = (text: string) => text.split('/').slice(-2).join('/')

/** 'Từ', 'Đến' of a row, by month, or by year where the paper says no more; what still holds on the day goes on: 'nay'. */
export function span(line: SaidLine, day: string): readonly [string, string] {
  const ended = dayEnded(line, day)
  return [monthAtMost(dayBegun(line)), ended === null ? 'nay' : monthAtMost(ended)]
}
