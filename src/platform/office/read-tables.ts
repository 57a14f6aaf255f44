/** Reads what people bring, whatever Office file it is; runs in the office thread, see read.ts. */
import { formatDay, isDay } from '../../shared/dates.ts'
import { isArchive, openArchive } from './archive.ts'
import { type ReadCell, type ReadTable, trimmed } from './read-table.ts'
import { csvTable, sheetsOf } from './read-workbook.ts'
import { refuse } from './refusals.vi.ts'
import { blocksOf } from './word/read-document.ts'

export interface ReadText {
  text: string
  /** Whether there is more than was asked for. */
  cut: boolean
}

const isOldOrLocked = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 4)).equals(Buffer.from('d0cf11e0', 'hex'))
/** What stands above a table in a document, as far as a title reaches. */
const LINES_ABOVE = 8

export async function readTables({ bytes, mostRows }: { bytes: Uint8Array; mostRows: number }): Promise<ReadTable[]> {
  if (isOldOrLocked(bytes)) refuse('office.old-or-locked')
  if (!isArchive(bytes)) return [csvTable(bytes, mostRows)]
  const archive = await openArchive(bytes)
  if (!archive.names.has('word/document.xml')) return sheetsOf(bytes, archive, mostRows)
  const tables: ReadTable[] = []
  let above: string[] = []
  blocksOf(archive, (block) => {
    if ('paragraph' in block) {
      if (block.paragraph !== '') above = [...above, block.paragraph].slice(-LINES_ABOVE)
      return false
    }
    tables.push(trimmed({ name: `Bảng ${tables.length + 1}`, above, ...block.table }, mostRows))
    above = []
    return false
  })
  return tables
}

/** Longer than any line of a sheet is read. */
const MOST_TEXT_ROWS = 20_000

export async function readText({ bytes, most }: { bytes: Uint8Array; most: number }): Promise<ReadText> {
  if (isOldOrLocked(bytes)) refuse('office.old-or-locked')
  const lines: string[] = []
  let length = 0
  const add = (line: string) => {
    lines.push(line)
    length += line.length + 1
    return length > most
  }
  const addRows = (rows: readonly ReadCell[][]) => rows.some((row) => add(row.map(cellText).join('\t').trimEnd()))
  if (!isArchive(bytes)) addRows(csvTable(bytes, MOST_TEXT_ROWS).rows)
  else {
    const archive = await openArchive(bytes)
    if (archive.names.has('word/document.xml')) {
      blocksOf(archive, (block) => ('paragraph' in block ? add(block.paragraph) : addRows(block.table.rows)))
    } else {
      const sheets = await sheetsOf(bytes, archive, MOST_TEXT_ROWS)
      sheets.some((sheet) => add(sheets.length > 1 ? `[${sheet.name}]` : '') || addRows(sheet.rows))
    }
  }
  const text = lines.join('\n').trim()
  return text.length > most ? { text: text.slice(0, most).toWellFormed(), cut: true } : { text, cut: length > most }
}

const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 })

function cellText(cell: ReadCell): string {
  if (typeof cell === 'number') return NUMBER.format(cell)
  if (typeof cell !== 'string') return cell === null ? '' : String(cell).toUpperCase()
  return isDay(cell) ? formatDay(cell) : cell
}
