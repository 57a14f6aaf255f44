/** The words of a PDF, line by line as they stand on its pages; a scan has none. Its reader is loaded when it is asked for. */
import type { PDFPageProxy } from 'pdfjs-dist'

export interface PdfPageLines {
  lines: string[]
}

/** @param onPage told how many pages are read. */
export async function linesOfPdf(
  url: string,
  onPage: (read: number, pages: number) => void = () => undefined,
): Promise<PdfPageLines[]> {
  const { openPdf } = await import('./evidence/pdfjs.ts')
  const task = openPdf(url)
  try {
    const document = await task.promise
    const pages: PdfPageLines[] = []
    for (let page = 1; page <= document.numPages; page += 1) {
      pages.push({ lines: await linesOf(await document.getPage(page)) })
      onPage(page, document.numPages)
    }
    return pages
  } finally {
    await task.destroy()
  }
}

interface Piece {
  str: string
  hasEOL: boolean
  height: number
  transform: number[]
}

async function linesOf(page: PDFPageProxy): Promise<string[]> {
  const { items } = await page.getTextContent()
  const lines: string[] = []
  let [line, at, last, height]: [string, number | null, number | null, number] = ['', null, null, 0]
  const end = () => {
    // Twice the height of a line between two lines is a blank line.
    if (last !== null && at !== null && height > 0 && last - at > height * 2.1) lines.push('')
    lines.push(line)
    ;[line, last, at] = ['', at ?? last, null]
  }
  for (const item of items) {
    if (!('str' in item)) continue
    const { str, hasEOL, transform, height: own } = item as Piece
    line += str
    if (str.trim() !== '') {
      at = transform[5] ?? null
      height = own
    }
    if (hasEOL) end()
  }
  if (line !== '') end()
  return lines
}
