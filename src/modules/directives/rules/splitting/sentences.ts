/** The kept text of a document → its sentences in order, each with its place, its page and the marks it stands under. */
import { endsNoSentence } from './abbreviations.ts'
import { labelOf, type Mark, markOf, under } from './marks.ts'

export interface Sentence {
  /** Places in the text: from, and the first no longer of it. */
  from: number
  to: number
  text: string
  /** null where the text tells no pages. */
  page: number | null
  /** '4', '4.2', '4.a': the marks it stands under, its own among them. */
  label: string | null
  /** A mark stands at its beginning. */
  beginsPoint: boolean
}

/** @param content in the form of `contentOf`. */
export function sentencesOf(content: string): Sentence[] {
  const hasPages = content.includes('\f')
  const sentences: Sentence[] = []
  let [path, page]: [Mark[], number] = [[], 1]
  for (const { 0: piece, index } of content.matchAll(/\f|[^\n\f]+/g)) {
    if (piece === '\f') {
      page += 1
      continue
    }
    const mark = markOf(piece)
    if (mark) path = under(path, mark)
    for (const [from, to] of stretchesOf(piece, mark?.written.length ?? 0))
      sentences.push({
        ...{ from: index + from, to: index + to, text: piece.slice(from, to), page: hasPages ? page : null },
        ...{ label: labelOf(path), beginsPoint: mark !== null && from === 0 },
      })
  }
  return sentences
}

const STOP = /[.!?;…]+["”’)\]]*(?=\s|$)/gu

/** @param after where the mark ends: its point ends no sentence. */
function stretchesOf(paragraph: string, after: number): (readonly [from: number, to: number])[] {
  const stretches: (readonly [number, number])[] = []
  let begin = 0
  for (const { 0: stop, index } of paragraph.matchAll(STOP)) {
    const end = index + stop.length
    if (index < after || isInBrackets(paragraph.slice(begin, index))) continue
    if (!endsHere(stop, paragraph.slice(0, index), paragraph.slice(end))) continue
    stretches.push([begin, end])
    begin = end + 1
  }
  return begin < paragraph.length ? [...stretches, [begin, paragraph.length]] : stretches
}

/** A semicolon ends a piece only where the next one begins like a sentence: lists of short words stay together. */
function endsHere(stop: string, before: string, after: string): boolean {
  if (after === '') return true
  if (stop.startsWith(';')) return /^\s+\p{Lu}/u.test(after)
  if (!/^\s+["“(]?[\p{Lu}\d]/u.test(after)) return false
  return !(stop.startsWith('.') && endsNoSentence(before, after))
}

const isInBrackets = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')')
