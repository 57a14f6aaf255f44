/** Tables to and from spreadsheets, away from the thread that answers requests. */
import { offThread } from './off-thread.ts'
import type { ReadSheet } from './read-workbook.ts'
import type { Sheet } from './write-workbook.ts'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * Sets sheets as .xlsx: title lines, bold head that stays in sight and repeats on each printed page, filter, A4.
 * @param work.at becomes the creation time; the same content at the same time gives the same bytes.
 */
export function workbook(work: { sheets: readonly Sheet[]; at: Date }): Promise<Uint8Array> {
  return offThread('workbook', work)
}

/** Reads .xlsx or .csv by content. @throws Refusal office.old-or-locked, .not-utf8, .unreadable, .too-large */
export function readWorkbook(bytes: Uint8Array): Promise<ReadSheet[]> {
  return offThread('tables', bytes)
}
