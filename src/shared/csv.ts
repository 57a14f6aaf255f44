/** Rows as CSV (RFC 4180) that spreadsheets open as it is meant. */
import { bytesOf } from './utf8.ts'

/** What a spreadsheet would take for a formula is given as text. */
function cell(value: string | number | null): string {
  const text = value === null ? '' : `${value}`
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Without the mark at the beginning Excel takes UTF-8 for something else. */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): Uint8Array<ArrayBuffer> {
  return bytesOf(`\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`)
}
