/** The sheets of an .xlsx or .csv that people bring; runs in the office thread, see read.ts. */
import { parseCsv } from 'hucre/csv'
import { type CellValue, readXlsx, type Sheet } from 'hucre/xlsx'
import type { Archive } from './archive.ts'
import { type ReadCell, type ReadTable, textCell, trimmed } from './read-table.ts'
import { refuse } from './refusals.vi.ts'

/** @throws Refusal office.unreadable */
export async function sheetsOf(bytes: Uint8Array, archive: Archive, mostRows: number): Promise<ReadTable[]> {
  if (!archive.names.has('xl/workbook.xml')) refuse('office.unreadable')
  for (const name of archive.names) archive.part(name) // each is what it declares, before a reader unpacks it on trust
  const book = await readXlsx(bytes, { maxRows: mostRows + 1, readStyles: true }).catch(() =>
    refuse('office.unreadable'),
  )
  return book.sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden).map((sheet) => tableOf(sheet, mostRows))
}

function tableOf(sheet: Sheet, mostRows: number): ReadTable {
  const rows = sheet.rows.map((row) => row.map(readCell))
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }))
  const isBold = (row: number, column: number) => sheet.cells?.get(`${row},${column}`)?.style?.font?.bold === true
  const bold = rows.map((row, at) => isBold(at, longestText(row)))
  return trimmed({ name: sheet.name, above: [], rows, merges, bold }, mostRows)
}

function longestText(row: readonly ReadCell[]): number {
  const lengths = row.map((cell) => (typeof cell === 'string' ? cell.length : 0))
  return lengths.indexOf(Math.max(0, ...lengths))
}

/** @throws Refusal office.not-utf8 */
export function csvTable(bytes: Uint8Array, mostRows: number): ReadTable {
  const rows = parseCsv(csvText(bytes)).map((row) => row.map(readCell))
  return trimmed({ name: 'CSV', above: [], rows, merges: [], bold: rows.map(() => false) }, mostRows)
}

/** UTF-8, or the UTF-16 that Excel calls “Unicode Text”. */
function csvText(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return refuse('office.not-utf8')
    throw error
  }
}

function readCell(value: CellValue): ReadCell {
  if (value instanceof Date) {
    const text = new Date(Math.round(value.getTime() / 60_000) * 60_000).toISOString()
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16)
  }
  return typeof value === 'string' ? textCell(value) : value
}
