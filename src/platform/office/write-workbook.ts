/** Writes .xlsx; runs in the office thread, see xlsx.ts. */
import {
  type CellStyle,
  type CellValue,
  cellRef,
  colToLetter,
  type Cell as StyledCell,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx'
import { excelValue } from './excel-value.ts'
import { type ColumnKind, printable, SAMPLE_LABEL, type Table, widthsOf } from './table.ts'

export interface Sheet extends Table {
  /** On the tab: Excel allows 31 characters and none of []:*?/\ */
  name: string
  /** Columns that stay in sight at the left; the head always stays. */
  freeze?: number
}

/** Excel shows these in the form of the machine's own settings: 8.133,33 on a Vietnamese one. */
const FORMATS: Record<ColumnKind, string> = {
  text: '@', // stays text when edited, too: '=…' never becomes a formula, '0012' keeps its zeros
  number: '#,##0',
  points: '#,##0.00',
  percent: '0.00%',
  day: 'dd/mm/yyyy',
  instant: 'dd/mm/yyyy hh:mm',
}
const FONT = { name: 'Times New Roman', size: 12 }
const LINE = { style: 'thin', color: { rgb: '9AA5B1' } } as const
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE }
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7EDF4' } },
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}
const LINE_HEIGHT = 17

/**
 * @param made.at becomes the creation time; the same content at the same time gives the same bytes.
 * @returns the bytes of an .xlsx
 */
export async function writeWorkbook({ sheets, at }: { sheets: readonly Sheet[]; at: Date }): Promise<Uint8Array> {
  const names = tabNames(sheets)
  const headRows = sheets.map((sheet) => titleLines(sheet).length)
  return writeXlsx({
    sheets: sheets.map((sheet, index) => sheetOf(sheet, names[index] ?? '')),
    properties: { title: sheets[0]?.title ?? '', creator: sheets[0]?.agency ?? '', created: at, modified: at },
    defaultFont: FONT,
    // Written here and not through printTitlesRow, which hucre 1.0 does not quote: Excel then calls 'Xếp hạng' damaged.
    namedRanges: names.map((name, index) => ({
      name: '_xlnm.Print_Titles',
      range: `'${name.replaceAll("'", "''")}'!$${(headRows[index] ?? 0) + 1}:$${(headRows[index] ?? 0) + 1}`,
      scope: name,
    })),
  })
}

function sheetOf(sheet: Sheet, name: string): WriteSheet {
  const { columns } = sheet
  const titles = titleLines(sheet)
  const notes = (sheet.notes ?? []).map((text) => ({ text, style: { font: { ...FONT, italic: true } } }))
  const widths = widthsOf(sheet)
  const firstNote = titles.length + 1 + sheet.rows.length + 1
  const cells = new Map<string, Partial<StyledCell>>()
  const merges: WriteSheet['merges'] = []
  const rowDefs: WriteSheet['rowDefs'] = new Map()

  const lineAcross = (row: number, line: Line) => {
    columns.forEach((_, column) => {
      cells.set(`${row},${column}`, {
        value: column === 0 && line.text !== '' ? printable(line.text) : null,
        style: line.style,
      })
    })
    if (columns.length > 1 && line.text !== '') {
      merges.push({ startRow: row, startCol: 0, endRow: row, endCol: columns.length - 1 })
      const across = widths.reduce((sum, width) => sum + width, 0)
      const size = line.style.font?.size ?? FONT.size
      const lines = Math.ceil((line.text.length * size) / FONT.size / across)
      rowDefs.set(row, { height: (lines * LINE_HEIGHT * size) / FONT.size }) // merged cells do not grow by themselves
    }
  }
  titles.forEach((line, row) => {
    lineAcross(row, line)
  })
  columns.forEach(({ title }, column) => {
    cells.set(`${titles.length},${column}`, { value: printable(title), style: HEAD })
  })
  lineAcross(firstNote - 1, { text: '', style: {} })
  notes.forEach((line, index) => {
    lineAcross(firstNote + index, line)
  })

  const empty = columns.map(() => null)
  const filled: CellValue[][] = [
    ...titles.map(() => empty),
    columns.map(({ title }) => printable(title)),
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
    cells,
    merges,
    rowDefs,
    freezePane: { rows: titles.length + 1, columns: sheet.freeze ?? 0 },
    autoFilter: {
      range: `${cellRef(titles.length, 0)}:${colToLetter(columns.length - 1)}${titles.length + 1 + sheet.rows.length}`,
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

interface Line {
  text: string
  style: CellStyle
}

/** What stands above the table, an empty line last. */
function titleLines({ agency, title, subtitle, sample }: Sheet): Line[] {
  const centred = { horizontal: 'center', vertical: 'center', wrapText: true } as const
  return [
    { text: agency.toLocaleUpperCase('vi'), style: { font: { ...FONT, bold: true } } },
    { text: title, style: { font: { ...FONT, size: 15, bold: true }, alignment: centred } },
    ...(subtitle ? [{ text: subtitle, style: { font: { ...FONT, italic: true }, alignment: centred } }] : []),
    ...(sample
      ? [{ text: SAMPLE_LABEL, style: { font: { ...FONT, bold: true, color: { rgb: 'B42318' } }, alignment: centred } }]
      : []),
    { text: '', style: {} },
  ]
}

function bodyStyle({ rows }: Sheet, kind: ColumnKind, column: number): CellStyle {
  const fraction = kind === 'number' && rows.some((row) => typeof row[column] === 'number' && row[column] % 1 !== 0)
  return {
    font: FONT,
    numFmt: fraction ? '#,##0.00' : FORMATS[kind],
    border: BORDER,
    alignment: {
      vertical: 'top',
      ...(kind === 'text' && { wrapText: true }),
      ...(kind === 'day' || kind === 'instant' ? { horizontal: 'center' as const } : {}),
    },
  }
}

/** Names Excel takes: without []:*?/\ and quotes at the ends, at most 31 characters, each once. */
function tabNames(sheets: readonly Sheet[]): string[] {
  const taken = new Set<string>()
  return sheets.map(({ name }) => {
    const plain =
      printable(name)
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, 31) || 'Bảng'
    let free = plain
    for (let next = 2; taken.has(free.toLowerCase()); next++) free = `${plain.slice(0, 28)} ${next}`
    taken.add(free.toLowerCase())
    return free
  })
}
