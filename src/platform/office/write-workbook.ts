/** Writes .xlsx; runs in the office thread, see xlsx.ts. */
import { type CellValue, cellRef, colToLetter, type Cell as StyledCell, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { excelValue } from './excel-value.ts'
import { bodyStyle, FONT, HEAD, LINE_HEIGHT, type Line, NOTE, titleLines } from './sheet-look.ts'
import { tabNames } from './tab-names.ts'
import { headOf, printable, type Table, widthsOf } from './table.ts'

export interface Sheet extends Table {
  /** On the tab: Excel allows 31 characters and none of []:*?/\ */
  name: string
  /** Columns that stay in sight at the left; the head always stays. */
  freeze?: number
}

/**
 * @param made.at becomes the creation time; the same content at the same time gives the same bytes.
 * @returns the bytes of an .xlsx
 */
export async function writeWorkbook({ sheets, at }: { sheets: readonly Sheet[]; at: Date }): Promise<Uint8Array> {
  const names = tabNames(sheets)
  return writeXlsx({
    sheets: sheets.map((sheet, index) => sheetOf(sheet, names[index] ?? '')),
    properties: { title: sheets[0]?.title ?? '', creator: sheets[0]?.agency ?? '', created: at, modified: at },
    defaultFont: FONT,
    // Written here and not through printTitlesRow, which hucre 1.0 does not quote: Excel then calls 'Xếp hạng' damaged.
    namedRanges: sheets.map((sheet, index) => {
      const name = names[index] ?? ''
      const [first, last] = [titleLines(sheet).length + 1, firstRowOf(sheet)]
      return { name: '_xlnm.Print_Titles', range: `'${name.replaceAll("'", "''")}'!$${first}:$${last}`, scope: name }
    }),
  })
}

/** Where the rows begin, under titles and head. */
const firstRowOf = (sheet: Sheet) => titleLines(sheet).length + headOf(sheet.columns).length

/** Cells that are not simply what their column says, and what is merged. */
interface Special {
  cells: Map<string, Partial<StyledCell>>
  merges: NonNullable<WriteSheet['merges']>
  rowDefs: NonNullable<WriteSheet['rowDefs']>
}

function lineAcross({ cells, merges, rowDefs }: Special, row: number, { text, style }: Line, widths: number[]): void {
  for (const column of widths.keys())
    cells.set(`${row},${column}`, { value: column === 0 && text !== '' ? printable(text) : null, style })
  if (widths.length < 2 || text === '') return
  merges.push({ startRow: row, startCol: 0, endRow: row, endCol: widths.length - 1 })
  const across = widths.reduce((sum, width) => sum + width, 0)
  const size = style.font?.size ?? FONT.size
  const lines = Math.ceil((text.length * size) / FONT.size / across)
  rowDefs.set(row, { height: (lines * LINE_HEIGHT * size) / FONT.size }) // merged cells do not grow by themselves
}

function headAcross({ cells, merges }: Special, { columns }: Sheet, firstRow: number): void {
  for (const [down, row] of headOf(columns).entries()) {
    for (const head of row) {
      const [top, bottom, right] = [firstRow + down, firstRow + down + head.rows - 1, head.column + head.columns - 1]
      for (let at = top; at <= bottom; at++) {
        for (let column = head.column; column <= right; column++)
          cells.set(`${at},${column}`, { value: at === top && column === head.column ? head.title : null, style: HEAD })
      }
      if (head.rows * head.columns > 1)
        merges.push({ startRow: top, startCol: head.column, endRow: bottom, endCol: right })
    }
  }
}

function boldRows({ cells }: Special, sheet: Sheet, firstRow: number): void {
  for (const at of sheet.strong ?? []) {
    for (const [column, { kind }] of sheet.columns.entries()) {
      const style = bodyStyle(sheet, kind, column)
      const value = excelValue(sheet.rows[at]?.[column] ?? null, kind)
      cells.set(`${firstRow + at},${column}`, { value, style: { ...style, font: { ...FONT, bold: true } } })
    }
  }
}

function sheetOf(sheet: Sheet, name: string): WriteSheet {
  const { columns } = sheet
  const titles = titleLines(sheet)
  const notes = sheet.notes ?? []
  const widths = widthsOf(sheet)
  const firstRow = firstRowOf(sheet)
  const firstNote = firstRow + sheet.rows.length + 1
  const special: Special = { cells: new Map(), merges: [], rowDefs: new Map() }
  titles.forEach((line, row) => {
    lineAcross(special, row, line, widths)
  })
  headAcross(special, sheet, titles.length)
  boldRows(special, sheet, firstRow)
  lineAcross(special, firstNote - 1, { text: '', style: {} }, widths)
  notes.forEach((text, index) => {
    lineAcross(special, firstNote + index, { text, style: NOTE }, widths)
  })

  const empty = columns.map(() => null)
  const filled: CellValue[][] = [
    ...Array<CellValue[]>(firstRow).fill(empty),
    ...sheet.rows.map((row) => columns.map(({ kind }, index) => excelValue(row[index] ?? null, kind))),
    ...(notes.length > 0 ? [empty, ...notes.map(() => empty)] : []),
  ]
  return {
    name,
    columns: columns.map(({ kind }, index) => ({
      width: (widths[index] ?? 10) + 1,
      style: bodyStyle(sheet, kind, index),
    })),
    rows: filled,
    ...special,
    freezePane: { rows: firstRow, columns: sheet.freeze ?? 0 },
    autoFilter: {
      range: `${cellRef(firstRow - 1, 0)}:${colToLetter(columns.length - 1)}${firstRow + sheet.rows.length}`,
    },
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.6, right: 0.6, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&"Times New Roman"Trang &P/&N' },
  }
}
