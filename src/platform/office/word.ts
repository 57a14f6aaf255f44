/** Tables as Word documents, written away from the thread that answers requests. */
import { offThread } from './off-thread.ts'
import type { WordTableWork } from './word/write-document.ts'

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * A table in the official frame of NĐ 30/2020, or as an annex, its head repeated on each page; `tablePdf` sets the same.
 * @param work.at becomes the creation time; the same content at the same time gives the same bytes.
 */
export function tableDocx(work: WordTableWork): Promise<Uint8Array> {
  return offThread('docx', work)
}
