/** A sheet of any length, made while it is sent: rows are asked for as they are needed, and nothing of them is kept. */
import { writeXlsxStream } from 'hucre/xlsx'
import { excelValue } from './excel-value.ts'
import { bodyStyle } from './sheet-look.ts'
import type { Cell, Column } from './table.ts'

/** A sheet of Excel has no more, the head among them. */
export const MOST_ROWS = 1_048_575

interface Streamed {
  /** On the tab. */
  name: string
  columns: readonly (Column & { width: number })[]
  /** Columns that stay in sight at the left; the head always stays. */
  freeze: number
}

/**
 * Without what needs the whole: title lines and merged heads, sums, a filter. The thread that answers requests makes it, row by row,
 * and is free wherever `rows` waits.
 */
export function workbookStream(
  { name, columns, freeze }: Streamed,
  rows: AsyncIterable<readonly Cell[]>,
): AsyncIterable<Uint8Array> {
  const kinds = columns.map(({ kind }) => kind)
  async function* cells() {
    for await (const row of rows) yield kinds.map((kind, at) => excelValue(row[at] ?? null, kind))
  }
  return writeXlsxStream(cells(), {
    name,
    columns: columns.map(({ title, kind, width }, at) => ({
      ...{ header: title, width: width + 1 },
      style: bodyStyle({ columns, rows: [] }, kind, at),
    })),
    freezePane: { rows: 1, columns: freeze },
  })
}
