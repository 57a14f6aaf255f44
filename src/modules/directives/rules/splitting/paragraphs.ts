/** Lines of a page → paragraphs: a PDF breaks a line where the paper ends, not where the thought does. */
import { tidy } from '../../../../shared/vietnamese.ts'
import { markOf } from './marks.ts'

export interface PageText {
  lines: readonly string[]
}

export interface Paragraph {
  /** The page it begins on, from 1. */
  page: number
  /** With a form feed where a page ends within it. */
  text: string
}

export function paragraphsOf(pages: readonly PageText[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let lastPage = 1
  for (const [place, { lines }] of pages.entries()) {
    const page = place + 1
    const written = withoutMargins(lines.map(tidyRow))
    const full = Math.max(0, ...written.map(({ length }) => length)) * FULL
    let before: Before = { line: null, isAfterGap: true, isShort: false }
    for (const line of written) {
      const last = paragraphs.at(-1)
      if (line !== '' && last && goesOn(last.text, line, before)) last.text = joined(last.text, line, page - lastPage)
      else if (line !== '') paragraphs.push({ page, text: line })
      if (line !== '') lastPage = page
      before = { line: line === '' ? before.line : line, isAfterGap: line === '', isShort: line.length < full }
    }
  }
  return paragraphs
}

/** Tabs part the cells of a row; the one after '1.' or 'a)' only indents. */
function tidyRow(line: string): string {
  const cells = line
    .split('\t')
    .map(tidy)
    .filter((cell) => cell !== '')
  const [first = '', ...others] = cells
  const mark = markOf(`${first} `)
  return mark !== null && mark.written === first ? [first, others.join('\t')].join(' ').trim() : cells.join('\t')
}

export const isRow = (text: string): boolean => text.includes('\t')

/** Blank lines and the number of the page stand above and below its text. */
function withoutMargins(lines: readonly string[]): readonly string[] {
  const isMargin = (line: string) => /^(?:(?:Trang\s+)?[-–]?\s*\d{1,3}(?:\s*\/\s*\d{1,3})?\s*[-–]?)?$/iu.test(line)
  const [first, last] = [lines.findIndex((line) => !isMargin(line)), lines.findLastIndex((line) => !isMargin(line))]
  return first === -1 ? [] : lines.slice(first, last + 1)
}

/** A line that leaves as much of its width free was ended by its writer. */
const FULL = 0.7
const ENDS = /[.!?:;…]["”’)\]]?$/u

interface Before {
  /** The last line of the same page. */
  line: string | null
  isAfterGap: boolean
  isShort: boolean
}

/**
 * A line that begins with a mark begins a paragraph; so does a capital letter after the end of a sentence, after a heading or a line
 * that was not filled, and any after a blank line or on the next page, unless the sentence before is plainly not at its end.
 */
function goesOn(text: string, line: string, { line: above, isAfterGap, isShort }: Before): boolean {
  if (isRow(text) || isRow(line)) return false
  if (isCut(text)) return true
  if (markOf(line) !== null) return false
  const [isEnded, isBeginning] = [ENDS.test(text), /^["“(]?\p{Lu}/u.test(line)]
  if (isAfterGap) return !isEnded && !isBeginning
  const endsLine = isEnded || (above !== null && isHeading(above) !== isHeading(line)) || isShort
  return !endsLine || !isBeginning
}

/** In capital letters throughout. */
const isHeading = (line: string): boolean => /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line)

/** Vietnamese parts no syllables: a hyphen at the end of a line ('kinh tế-', 'TB-') is the writer's, a soft one the printer's. */
const isCut = (text: string): boolean => /(?:\p{L}[-/]|\u00ad)$/u.test(text)

const joined = (text: string, line: string, pages: number): string => {
  const bare = text.replace(/\u00ad$/u, '')
  return bare + (pages > 0 ? '\f'.repeat(pages) : isCut(text) ? '' : ' ') + line
}
