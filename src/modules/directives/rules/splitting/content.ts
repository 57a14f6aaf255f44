/**
 * The text of a document as it is kept: a paragraph a line with a blank line between, a form feed where a page begins, also
 * within a paragraph. Points refer to it by place, so it is brought into this form once, when it is entered; again changes nothing.
 */
import { type PageText, type Paragraph, paragraphsOf } from './paragraphs.ts'

/** @param written as pasted, or as read page by page from a PDF; Word and PDF readers copy form feeds along. */
export function contentOf(written: string | readonly PageText[]): string {
  const pages = typeof written === 'string' ? pagesOfPasted(written) : written
  return paragraphsOf(pages).map(afterBreaks).join('')
}

const pagesOfPasted = (text: string): PageText[] =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split('\f')
    .map((page) => ({ lines: page.split('\n') }))

function afterBreaks({ page, text }: Paragraph, place: number, all: readonly Paragraph[]): string {
  const before = all[place - 1]
  const breaks = '\f'.repeat(page - (before ? lastPageOf(before) : 1))
  return (place === 0 ? '' : '\n\n') + breaks + text
}

const lastPageOf = ({ page, text }: Paragraph): number => page + (text.match(/\f/g)?.length ?? 0)

/** A stretch of the kept text as it is read: the end of a page is not the end of a line. */
export const asRead = (stretch: string): string =>
  stretch
    .replace(/\n+\f*/g, '\n')
    .replace(/(?<=\p{L}[-/])\f+/gu, '')
    .replace(/\f+/g, ' ')
