/** Reads tables that people bring (.xlsx, .csv); runs in the office thread, see xlsx.ts. */
import { parseCsv } from 'hucre/csv'
import { type CellValue, readXlsx } from 'hucre/xlsx'
import { tidy } from '../../shared/vietnamese.ts'
import { zipEntries } from '../files/zip-entries.ts'
import { refuse } from './refusals.vi.ts'
import { printable } from './table.ts'

/** Text is tidied NFC; a date is 'YYYY-MM-DD', with a time 'YYYY-MM-DDTHH:MM'; an empty cell is null. */
export type ReadCell = string | number | boolean | null

export interface ReadSheet {
  name: string
  rows: ReadCell[][]
}

/** A small file can unpack to gigabytes; no table of a province comes near this. */
const LARGEST_UNPACKED = 256 * 1024 ** 2

/** @throws Refusal office.old-or-locked, .not-utf8, .unreadable, .too-large */
export async function readTables(bytes: Uint8Array): Promise<ReadSheet[]> {
  const mark = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  if (mark === '\xd0\xcf\x11\xe0') refuse('office.old-or-locked')
  if (mark.startsWith('PK')) return readBook(bytes)
  return [{ name: 'CSV', rows: parseCsv(csvText(bytes)).map((row) => row.map(readCell)) }]
}

async function readBook(bytes: Uint8Array): Promise<ReadSheet[]> {
  const entries = await zipEntries(async (at, length) => bytes.subarray(at, at + length), bytes.length)
  if (!entries?.some(({ name }) => name === 'xl/workbook.xml')) return refuse('office.unreadable')
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0)
  if (unpacked > LARGEST_UNPACKED) {
    const inMegabytes = (size: number) => Math.ceil(size / 1024 ** 2)
    refuse('office.too-large', { size: inMegabytes(unpacked), limit: inMegabytes(LARGEST_UNPACKED) })
  }
  const book = await readXlsx(bytes).catch(() => refuse('office.unreadable'))
  return book.sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(readCell)) }))
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
  if (typeof value !== 'string') return value
  const text = tidy(printable(value))
  return text === '' ? null : text
}
