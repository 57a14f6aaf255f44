/** A sheet of any length, made while it is sent: rows are asked for as they are needed, and nothing of them is kept. */
import { writeXlsxStream } from 'hucre/xlsx'
import { excelValue } from './excel-value.ts'
import { bodyStyle } from './sheet-look.ts'
import { type Cell, type Column, SAMPLE_LABEL } from './table.ts'

interface Streamed {
  /** On the tab. */
  name: string
  columns: readonly (Column & { width: number })[]
  /** Columns that stay in sight at the left; the head always stays. */
  freeze: number
  /** Whether it stands on invented numbers: it then says so over its head. */
  sample: boolean
}

/**
 * Without what needs the whole: title lines and merged heads, sums, a filter.
 */
export function workbookStream(
  { name, columns, freeze, sample }: Streamed,
  rows: AsyncIterable<readonly Cell[]>,
): AsyncIterable<Uint8Array> {
  const kinds = columns.map(({ kind }) => kind)
  const titles = columns.map(({ title }) => title)
  // Where there is room for it: a number's column has none.
  const labelled = columns.findIndex(({ kind }) => kind === 'text')
  async function* cells() {
    if (sample) yield titles
    for await (const row of rows) yield kinds.map((kind, at) => excelValue(row[at] ?? null, kind))
  }
  return writeXlsxStream(cells(), {
    name,
    columns: columns.map(({ title, kind, width }, at) => ({
      // The first row is written with the columns: of a demonstration it is the label, and the head follows.
      ...((!sample || at === labelled) && { header: sample ? SAMPLE_LABEL : title }),
      width: width + 1,
      style: bodyStyle({ columns, rows: [] }, kind, at),
    })),
    freezePane: { rows: sample ? 2 : 1, columns: freeze },
  })
}
