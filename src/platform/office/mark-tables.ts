/** Gives a table somebody brought back to him as a workbook, what is wrong marked in it; runs in the office thread, see xlsx.ts. */
import {
  type CellStyle,
  type CellValue,
  readXlsx,
  type Cell as StyledCell,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx'
import { isArchive, openArchive } from './archive.ts'
import { type Mark, markSheet } from './mark-sheet.ts'
import type { ReadTable } from './read-table.ts'
import { readTables } from './read-tables.ts'
import { FONT } from './sheet-look.ts'
import { tabNames } from './tab-names.ts'

export interface MarkedWork {
  /** The file as it was brought. */
  bytes: Uint8Array
  /** By table: the row of its head, where the column of reasons gets its name; null for a table left as it is. */
  headRows: readonly (number | null)[]
  /** What the column of reasons is called. */
  heading: string
  marks: readonly Mark[]
  at: Date
}

export async function markTables(work: MarkedWork): Promise<Uint8Array> {
  const sheets = await sheetsIn(work.bytes)
  let table = -1
  const marked = sheets.map((sheet) => {
    if (sheet.hidden || sheet.veryHidden) return sheet
    table++
    const headRow = work.headRows[table] ?? null
    const marks = work.marks.filter((mark) => mark.table === table)
    return headRow === null ? sheet : markSheet(sheet, headRow, work.heading, marks)
  })
  const { at } = work
  return writeXlsx({ sheets: marked, defaultFont: FONT, properties: { created: at, modified: at } })
}

/** Of a workbook its own sheets with their look; of anything else a sheet for each table. */
async function sheetsIn(bytes: Uint8Array): Promise<WriteSheet[]> {
  const isBook = isArchive(bytes) && (await openArchive(bytes)).names.has('xl/workbook.xml')
  if (!isBook) {
    const tables = await readTables({ bytes, mostRows: Number.MAX_SAFE_INTEGER })
    const names = tabNames(tables)
    return tables.map((table, index) => plainSheet(table, names[index] ?? ''))
  }
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  return sheets.map(({ name, rows, cells, merges, columns, rowDefs, freezePane, pageSetup, hidden, veryHidden }) => ({
    name,
    rows,
    cells: new Map(cells ?? []),
    ...(merges && { merges }),
    ...(columns && { columns }),
    ...(rowDefs && { rowDefs }),
    ...(freezePane && { freezePane }),
    ...(pageSetup && { pageSetup }),
    ...(hidden && { hidden }),
    ...(veryHidden && { veryHidden }),
  }))
}

function plainSheet({ rows, merges, bold }: ReadTable, name: string): WriteSheet {
  const cells = new Map<string, Partial<StyledCell>>()
  for (const [at, row] of rows.entries()) {
    for (const [column, value] of row.entries()) {
      const style: CellStyle = {
        font: { ...FONT, ...(bold[at] && { bold: true }) },
        alignment: { wrapText: true, vertical: 'top' },
        numFmt: typeof value === 'string' ? '@' : 'General',
      }
      cells.set(`${at},${column}`, { value, style })
    }
  }
  return {
    name,
    rows: rows as CellValue[][],
    cells,
    columns: rows[0]?.map((_, column) => ({ width: widthOf(rows.map((row) => row[column] ?? null)) })) ?? [],
    merges: merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
  }
}

const widthOf = (cells: readonly (string | number | boolean | null)[]) =>
  Math.min(50, Math.max(8, ...cells.map((cell) => String(cell ?? '').length / 1.5)))
