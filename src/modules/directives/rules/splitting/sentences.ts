/** The kept text of a document → its sentences in order, each with its place, its page and the marks it stands under. */
import { endsNoSentence } from './abbreviations.ts'
import { asRead } from './content.ts'
import { labelOf, type Mark, markOf, under } from './marks.ts'
import { isRow } from './paragraphs.ts'

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
  let [path, page, counted]: [Mark[], number, number] = [[], 1, 0]
  for (const { 0: line, index } of content.matchAll(/[^\n]+/g)) {
    const begin = index + (/^\f*/.exec(line)?.[0].length ?? 0)
    const paragraph = line.slice(begin - index)
    const mark = markOf(paragraph)
    if (mark) path = under(path, mark)
    for (const [from, to] of stretchesOf(paragraph, mark?.written.length ?? 0)) {
      page += breaksIn(content.slice(counted, begin + from))
      counted = begin + from
      sentences.push({
        from: begin + from,
        to: begin + to,
        text: asRead(paragraph.slice(from, to)),
        page: hasPages ? page : null,
        label: labelOf(path),
        beginsPoint: mark !== null && from === 0,
      })
    }
  }
  return sentences
}

const breaksIn = (text: string): number => text.split('\f').length - 1

const STOP = /[.!?;…]+["”’)\]]*(?=\s|$)/gu

/** @param after where the mark ends: its point ends no sentence. */
function stretchesOf(paragraph: string, after: number): (readonly [from: number, to: number])[] {
  if (isRow(paragraph)) return [[0, paragraph.length]]
  const stretches: (readonly [number, number])[] = []
  let begin = 0
  for (const { 0: stop, index } of paragraph.matchAll(STOP)) {
    const end = index + stop.length
    if (index < after || isInBrackets(paragraph.slice(begin, index))) continue
    if (!endsHere(stop, paragraph.slice(0, index), paragraph.slice(end))) continue
    stretches.push([begin, end])
    begin = end + (/^\s+/.exec(paragraph.slice(end))?.[0].length ?? 0)
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
