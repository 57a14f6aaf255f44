/** How our sheets look: the letter, the lines, the form of each kind of cell. */
import type { CellStyle } from 'hucre/xlsx'
import { type ColumnKind, SAMPLE_LABEL, type Table } from './table.ts'

/** Excel shows these in the form of the machine's own settings: 8.133,33 on a Vietnamese one. */
const FORMATS: Record<ColumnKind, string> = {
  text: '@', // stays text when edited, too: '=…' never becomes a formula, '0012' keeps its zeros
  number: '#,##0',
  points: '#,##0.00',
  exact: 'General',
  percent: '0.00%',
  day: 'dd/mm/yyyy',
  instant: 'dd/mm/yyyy hh:mm',
}
function formatOf(kind: ColumnKind, places: number | undefined): string {
  if (places === undefined || (kind !== 'points' && kind !== 'percent')) return FORMATS[kind]
  const whole = kind === 'points' ? '#,##0' : '0'
  return `${whole}${places === 0 ? '' : `.${'0'.repeat(places)}`}${kind === 'percent' ? '%' : ''}`
}
export const FONT = { name: 'Times New Roman', size: 12 }
const LINE = { style: 'thin', color: { rgb: '9AA5B1' } } as const
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE }
export const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7EDF4' } },
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}
export const LINE_HEIGHT = 17
export const NOTE: CellStyle = { font: { ...FONT, italic: true } }

export interface Line {
  text: string
  style: CellStyle
}

/** What stands above the table, an empty line last. */
export function titleLines({ agency, annex, title, subtitle, sample }: Table): Line[] {
  const centred = { horizontal: 'center', vertical: 'center', wrapText: true } as const
  return [
    annex === undefined
      ? { text: agency.toLocaleUpperCase('vi'), style: { font: { ...FONT, bold: true } } }
      : { text: annex, style: { font: { ...FONT, size: 14, bold: true }, alignment: centred } },
    { text: title, style: { font: { ...FONT, size: 15, bold: true }, alignment: centred } },
    ...(subtitle ? [{ text: subtitle, style: { font: { ...FONT, italic: true }, alignment: centred } }] : []),
    ...(sample
      ? [{ text: SAMPLE_LABEL, style: { font: { ...FONT, bold: true, color: { rgb: 'B42318' } }, alignment: centred } }]
      : []),
    { text: '', style: {} },
  ]
}

export function bodyStyle(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  kind: ColumnKind,
  column: number,
): CellStyle {
  const fraction = kind === 'number' && rows.some((row) => typeof row[column] === 'number' && row[column] % 1 !== 0)
  return {
    font: FONT,
    numFmt: fraction ? '#,##0.00' : formatOf(kind, columns[column]?.places),
    border: BORDER,
    alignment: {
      vertical: 'top',
      ...(kind === 'text' && { wrapText: true }),
      ...(kind === 'day' || kind === 'instant' ? { horizontal: 'center' as const } : {}),
    },
  }
}
