/** A table as it is seen (its columns, its order, its search) as a file that Excel opens by itself. */
import { saveFile } from '../save-file.ts'
import { cellText } from './cell-text.ts'
import type { TableView } from './data-table-props.ts'

/** A cell that begins so would be run by Excel as a formula; a number may begin with a minus. */
const isFormula = (text: string) => /^[=+@\t\r]/.test(text) || /^-(?![\d.,]+$)/.test(text)

const cell = (text: string): string => {
  const safe = (isFormula(text) ? `'${text}` : text).replace(/\s*[\t\r\n]+\s*/g, ' ')
  return safe.includes('"') ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows of cells between tabs. */
export function textOfView<Row>({ columns, rows }: Pick<TableView<Row>, 'columns' | 'rows'>): string {
  const lines = [
    columns.map((column) => column.header),
    ...rows.map((row) => columns.map((column) => cellText(column, row))),
  ]
  return lines.map((line) => line.map(cell).join('\t')).join('\r\n')
}

/**
 * Tabs and UTF-16 with its mark: the one plain form that every Excel reads with Vietnamese letters and in its columns,
 * whatever the separators of Windows are.
 * @returns what `onExport` of a table takes.
 */
export function exportAsSeen<Row>(name: string): (view: TableView<Row>) => void {
  return (view) => {
    const text = `\uFEFF${textOfView(view)}`
    const bytes = Uint16Array.from(text, (letter) => letter.charCodeAt(0))
    saveFile(`${name}.csv`, new Blob([bytes], { type: 'text/csv;charset=utf-16le' }))
  }
}
