/** What stands in the Office files people bring, read away from the thread that answers requests. */
import { offThread } from './off-thread.ts'
import type { ReadTable } from './read-table.ts'
import type { ReadText } from './read-tables.ts'

/** The tables of an .xlsx, .docx or .csv, told by content. @throws Refusal office.old-or-locked, .not-utf8, .unreadable, .too-large */
export function readTables(bytes: Uint8Array, mostRows: number): Promise<ReadTable[]> {
  return offThread('tables', { bytes, mostRows })
}

/**
 * An .xlsx, .docx or .csv as plain text, for a preview or a search: paragraphs as lines, rows with tabs between cells.
 * @param most characters; what is beyond is left out.
 * @throws Refusal as `readTables`
 */
export function textOfFile(bytes: Uint8Array, most = 200_000): Promise<ReadText> {
  return offThread('text', { bytes, most })
}

/** @returns how many pages a PDF has; null when it cannot be read. */
export function pagesOfPdf(bytes: Uint8Array): Promise<number | null> {
  return offThread('pages', bytes)
}
