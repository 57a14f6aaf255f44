/** Lines of a page → paragraphs: a PDF breaks a line where the paper ends, not where the thought does. */
import { tidy } from '../../../../shared/vietnamese.ts'
import { markOf } from './marks.ts'

export interface PageText {
  lines: readonly string[]
}

export interface Paragraph {
  /** The page it begins on, from 1. */
  page: number
  text: string
}

export function paragraphsOf(pages: readonly PageText[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const [place, { lines }] of pages.entries()) {
    let isAfterGap = true
    for (const line of withoutMargins(lines.map(tidy))) {
      const last = paragraphs.at(-1)
      if (line !== '' && last && goesOn(last.text, line, isAfterGap)) last.text = joined(last.text, line)
      else if (line !== '') paragraphs.push({ page: place + 1, text: line })
      isAfterGap = line === ''
    }
  }
  return paragraphs
}

/** Blank lines and the number of the page stand above and below its text. */
function withoutMargins(lines: readonly string[]): readonly string[] {
  const isMargin = (line: string) => /^(?:[-–]?\s*\d{1,3}\s*[-–]?)?$/.test(line)
  const [first, last] = [lines.findIndex((line) => !isMargin(line)), lines.findLastIndex((line) => !isMargin(line))]
  return first === -1 ? [] : lines.slice(first, last + 1)
}

const ENDS = /[.!?:;…]["”’)\]]?$/u

/**
 * A line that begins with a mark begins a paragraph; so does a capital letter after the end of a sentence, and any after a blank
 * line or on the next page, unless the sentence before is plainly not at its end.
 */
function goesOn(before: string, line: string, isAfterGap: boolean): boolean {
  if (isCut(before)) return true
  if (markOf(line) !== null) return false
  const [isEnded, isBeginning] = [ENDS.test(before), /^["“(]?\p{Lu}/u.test(line)]
  return isAfterGap ? !isEnded && !isBeginning : !isEnded || !isBeginning
}

/** Vietnamese parts no syllables: a hyphen at the end of a line ('kinh tế-', 'TB-') is the writer's, a soft one the printer's. */
const isCut = (text: string): boolean => /(?:\p{L}[-/]|\u00ad)$/u.test(text)

const joined = (before: string, line: string): string =>
  isCut(before) ? before.replace(/\u00ad$/u, '') + line : `${before} ${line}`
