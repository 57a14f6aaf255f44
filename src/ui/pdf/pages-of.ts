/** An opened PDF read page by page, which can be watched and stopped; and why one cannot be read. */
import type { PDFDocumentLoadingTask } from 'pdfjs-dist'
import { linesOf, type PieceOfText } from './lines-of.ts'

export interface PdfPageLines {
  lines: string[]
}

export interface Reading {
  /** Told how many pages are read. */
  onPage?: (read: number, pages: number) => void
  /** Stops the reading between two pages. */
  signal?: AbortSignal
}

/** @throws what `whyUnread` tells of; the signal's reason when it is stopped. */
export async function pagesOf(task: PDFDocumentLoadingTask, { onPage, signal }: Reading = {}): Promise<PdfPageLines[]> {
  try {
    const document = await task.promise
    const pages: PdfPageLines[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      signal?.throwIfAborted()
      const page = await document.getPage(number)
      // Signs of old fonts would be taken for the letters that look like them.
      const { items } = await page.getTextContent({ disableNormalization: true })
      pages.push({ lines: linesOf(items.filter((item): item is PieceOfText & typeof item => 'str' in item)) })
      // Of a file of hundreds of pages no page is kept once it is read.
      page.cleanup()
      onPage?.(number, document.numPages)
    }
    return pages
  } finally {
    await task.destroy()
  }
}

/** Its pages are pictures: nothing on them but, at most, what a scanner stamps. */
export const isScan = ({ lines }: PdfPageLines): boolean => lines.join('').replace(/\P{L}/gu, '').length < 3

export type Unread = 'stopped' | 'locked' | 'damaged' | 'out-of-reach'

/** The reader names its errors; what it cannot name it could not fetch. */
export function whyUnread(error: unknown): Unread {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'AbortError') return 'stopped'
  if (name === 'PasswordException') return 'locked'
  if (name === 'InvalidPDFException' || name === 'FormatError' || name === 'UnknownErrorException') return 'damaged'
  return 'out-of-reach'
}
