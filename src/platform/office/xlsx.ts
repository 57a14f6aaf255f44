/** Tables as spreadsheets, written away from the thread that answers requests. */
import type { MarkedWork } from './mark-tables.ts'
import { offThread } from './off-thread.ts'
import type { Sheet } from './write-workbook.ts'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * Sets sheets as .xlsx: title lines, bold head that stays in sight and repeats on each printed page, filter, A4.
 * @param work.at becomes the creation time; the same content at the same time gives the same bytes.
 */
export function workbook(work: { sheets: readonly Sheet[]; at: Date }): Promise<Uint8Array> {
  return offThread('workbook', work)
}

/**
 * The table a person brought, given back as a workbook: a last column of reasons, wrong cells filled and annotated.
 * A workbook keeps its sheets and their look; a Word or CSV table becomes a sheet.
 * @throws Refusal as `readTables`
 */
export function markedWorkbook(work: MarkedWork): Promise<Uint8Array> {
  return offThread('marked', work)
}
