/** What a column of a list of people holds, by what stands over it (db/catalogues/intake/columns.json). */
import catalogue from '../../../../../db/catalogues/intake/columns.json' with { type: 'json' }
import { keyOf, wordsOf } from '../words.ts'

interface KnownColumn {
  key: string
  label: string
  headings: readonly string[]
}

/** Two columns of one name, as many lists have it. */
const OF_NAMES: readonly KnownColumn[] = [
  {
    key: 'family_name',
    label: 'Họ và chữ đệm',
    headings: ['ho', 'ho dem', 'ho lot', 'ho va dem', 'ho va chu dem', 'ho va ten dem', 'ho va chu lot'],
  },
  { key: 'given_name', label: 'Tên', headings: ['ten'] },
]

export const COLUMNS: readonly KnownColumn[] = [...(catalogue.columns as readonly KnownColumn[]), ...OF_NAMES]
export const labelOf = (column: string): string => COLUMNS.find(({ key }) => key === column)?.label ?? column
export const isColumn = (column: string): boolean => COLUMNS.some(({ key }) => key === column)

const exact = new Map<string, string[]>()
for (const { key, headings } of COLUMNS)
  for (const heading of headings) exact.set(heading, [...(exact.get(heading) ?? []), key])

/** What is proposed stands beside what is drawn, under one heading each ("Kết quả đề nghị" over "Bậc"). */
const PROPOSED: Readonly<Record<string, string>> = {
  step: 'new_step',
  coefficient: 'new_coefficient',
  step_date: 'new_step_date',
}
const isProposed = (above: string) => /\b(de nghi|moi|sau nang)\b/.test(above)

/** Headings as somebody said before what they mean, by their keys. */
export type Remembered = ReadonlyMap<string, string>

/**
 * @param lines what stands over the column, from the top.
 * @returns the columns it may be: one, several that only the cells under it tell apart, or none.
 */
export function columnsNamed(lines: readonly string[], remembered: Remembered = new Map()): readonly string[] {
  const keys = lines.map((line) => keyOf(withoutUnits(line))).filter((key) => key !== '')
  const [above, below] = [keys.slice(0, -1).join(' '), keys.at(-1) ?? '']
  if (below === '') return []
  const said = remembered.get(keys.join(' '))
  if (said !== undefined) return [said]
  const found =
    exact.get(keys.join(' ')) ??
    (above === '' ? undefined : exact.get(`${below} ${above}`)) ??
    exact.get(below) ??
    containedIn(below) ??
    containedIn(keys.join(' ')) ??
    exact.get(keys[0] ?? '') ??
    []
  return isProposed(above) ? found.map((key) => PROPOSED[key] ?? key) : found
}

/** 'Hệ số lương (1)', 'Ngày sinh (dd/mm/yyyy)': what is in brackets explains. */
const withoutUnits = (line: string) => line.replace(/\([^()]*\)/g, ' ')

/** The longest known heading all of whose words it has; of two as long that mean different columns, none. */
function containedIn(heading: string): readonly string[] | undefined {
  const words = new Set(wordsOf(heading))
  const fitting = [...exact].filter(([known]) => {
    const own = wordsOf(known)
    return own.length > 1 && own.every((word) => words.has(word))
  })
  const longest = Math.max(0, ...fitting.map(([known]) => wordsOf(known).length))
  const best = fitting.filter(([known]) => wordsOf(known).length === longest).flatMap(([, columns]) => columns)
  return new Set(best).size === 1 ? [best[0] as string] : undefined
}

/** 'Xếp loại năm 2025' → 2025. */
export const yearIn = (heading: string): number | null => {
  const year = /\b(19|20)\d\d\b/.exec(heading)?.[0]
  return year === undefined ? null : Number(year)
}
