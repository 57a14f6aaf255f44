/** What a reader of PDFs finds on the pages → what is split: running heads and feet off, old fonts read, as much as a document may have. */
import { encodingsOf, inUnicode } from '../../../../shared/encodings/encoding.ts'
import { tidy } from '../../../../shared/vietnamese.ts'
import { contentOf } from './content.ts'
import { markOf } from './marks.ts'
import type { PageText } from './paragraphs.ts'

export const MOST_CHARACTERS = 400_000

/** @returns the text, and how many of the pages it holds: whole ones, as many as there is room for. */
export function contentOfPages(pages: readonly PageText[]): { content: string; pages: number } {
  const read = withoutRunningHeads(pages.map(inLettersOfToday))
  let fitting = read.length
  let content = contentOf(read)
  while (content.length > MOST_CHARACTERS && fitting > 1) {
    fitting = Math.min(fitting - 1, Math.floor((fitting * MOST_CHARACTERS) / content.length))
    content = contentOf(read.slice(0, fitting))
  }
  return { content, pages: fitting }
}

/** A file of .VnTime or VNI letters holds other signs than it shows; each page says which by which reading of it is Vietnamese. */
function inLettersOfToday({ lines }: PageText): PageText {
  const encodings = encodingsOf(lines.join(' '))
  const [encoding] = encodings
  if (encoding === undefined || encodings.includes('unicode')) return { lines }
  return {
    lines: lines.map((line) =>
      line
        .split('\t')
        .map((cell) => inUnicode(cell, encoding))
        .join('\t'),
    ),
  }
}

/** How many lines of a page, from either end, can be its head or foot. */
const EDGE = 3

/** What stands at the edge of most pages, but for the number of the page, is said by the paper, not by the document. */
export function withoutRunningHeads(pages: readonly PageText[]): PageText[] {
  const seen = new Map<string, number>()
  for (const [at, { lines }] of pages.entries())
    for (const key of new Set(edgesOf(lines).map((line) => keyOf(line, at + 1))))
      seen.set(key, (seen.get(key) ?? 0) + 1)
  return pages.map(({ lines }, at) => {
    const edges = new Set(edgesOf(lines))
    const runs = (line: string): boolean => {
      const [bare, times] = [tidy(line), seen.get(keyOf(line, at + 1)) ?? 0]
      return bare === '' || (edges.has(line) && markOf(bare) === null && times > 1 && times * 2 > pages.length)
    }
    const first = lines.findIndex((line) => !runs(line))
    return { lines: first === -1 ? [] : lines.slice(first, lines.findLastIndex((line) => !runs(line)) + 1) }
  })
}

const edgesOf = (lines: readonly string[]): string[] => {
  const written = lines.filter((line) => line.trim() !== '')
  return [...written.slice(0, EDGE), ...written.slice(-EDGE)]
}

/** Pages are counted from one, or from where an annex begins. */
const keyOf = (line: string, page: number): string =>
  tidy(line).replace(/\d+/g, (number) => (Math.abs(Number(number) - page) <= 20 ? '#' : number))
