/** A table as Word has it: a head that repeats, widths as its columns ask, numbers at the right. */
import { TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType, Table as WordTable } from 'docx'
import { ALIGNED, fontSize, headOf, type Table, textOf, widthsOf } from '../table.ts'
import { line } from './official-frame.ts'

/** Smaller than this nobody reads on paper; Word has room for longer pages. */
const LEAST_SIZE = 10
/** A row longer than this may go over to the next page. */
const LONGEST_WHOLE = 1500

export type TableBody = Pick<Table, 'columns' | 'rows' | 'strong' | 'landscape'>

/** @param across how wide the page is between its margins, in twips. */
export function tableIn(table: TableBody, across: number): WordTable {
  const widths = widthsOf(table)
  const total = widths.reduce((sum, width) => sum + width, 0)
  const size = 2 * Math.max(LEAST_SIZE, fontSize(widths, table.landscape ?? false))
  const twips = widths.map((width) => Math.round((width / total) * across))
  const head = headOf(table.columns).map(
    (cells) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells.map(
          ({ title, columns, rows }) =>
            new TableCell({
              columnSpan: columns,
              rowSpan: rows,
              shading: { fill: 'ECECEC' },
              verticalAlign: VerticalAlignTable.CENTER,
              children: [line(title, { size, bold: true })],
            }),
        ),
      }),
  )
  const body = table.rows.map(
    (row, at) =>
      new TableRow({
        cantSplit: row.every((cell) => String(cell ?? '').length < LONGEST_WHOLE),
        children: table.columns.map((column, place) => {
          const look = { size, align: ALIGNED[column.kind], bold: table.strong?.has(at) ?? false }
          const lines = textOf(row[place] ?? null, column).split('\n')
          return new TableCell({ children: lines.map((text) => line(text, look)) })
        }),
      }),
  )
  return new WordTable({
    width: { size: across, type: WidthType.DXA },
    columnWidths: twips,
    layout: TableLayoutType.FIXED,
    margins: { left: 70, right: 70, top: 30, bottom: 30, marginUnitType: WidthType.DXA },
    rows: [...head, ...body],
  })
}
