/** The words of a PDF, line by line as they stand on its pages; a scan has none. Its reader is loaded when it is asked for. */
import { type PdfPageLines, pagesOf, type Reading } from './pages-of.ts'

export type { PdfPageLines } from './pages-of.ts'
export { isScan, whyUnread } from './pages-of.ts'

export async function linesOfPdf(url: string, reading: Reading = {}): Promise<PdfPageLines[]> {
  const { openPdf } = await import('../evidence/pdfjs.ts')
  return pagesOf(openPdf(url), reading)
}
