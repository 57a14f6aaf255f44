/**
 * Pieces of text with their places on a page → its lines. Cells that stand beside each other, as in a table or in the two heads of an
 * official paper, become one line with tabs between; where a paragraph is set apart or indented, a blank line goes before it.
 */

/** As the reader of PDFs gives it: `transform` holds the place in its last two numbers, counted from below. */
export interface PieceOfText {
  str: string
  hasEOL: boolean
  width: number
  height: number
  transform: number[]
}

interface Line {
  text: string
  x: number
  right: number
  /** The larger, the higher on the page. */
  y: number
  height: number
}

type Cell = readonly [Line, ...Line[]]
type Row = readonly [Cell, ...Cell[]]

/** In heights of a letter. Justified lines are stretched, but not as far as cells stand apart. */
const [CELL_GAP, NEXT_LINE, BLANK_LINE, INDENT, SAME_PLACE] = [2.2, 1.7, 2.1, 1.6, 0.6]

export function linesOf(pieces: readonly PieceOfText[]): string[] {
  const rows: Row[] = []
  for (const line of drawn(pieces)) place(rows, line)
  const margin = Math.min(...rows.map(([[first]]) => first.x))
  return rows.flatMap((row, at) => {
    const above = rows[at - 1]
    return [...(above && isApart(row, above, margin) ? [''] : []), row.map(wordsOf).join('\t')]
  })
}

/** In the order of the file, which is that of reading within a cell. */
function drawn(pieces: readonly PieceOfText[]): Line[] {
  const lines: Line[] = []
  let line: Line | null = null
  for (const { str, hasEOL, width, height, transform } of pieces) {
    const [x, y] = [transform[4] ?? 0, transform[5] ?? 0]
    if (str.trim() === '') {
      if (line !== null && str !== '') line.text += ' '
    } else if (line !== null && x - line.right <= CELL_GAP * height) {
      line.text += str
      line.right = x + width
    } else {
      line = { text: str, x, right: x + width, y, height }
      lines.push(line)
    }
    if (hasEOL) line = null
  }
  return lines.map((each) => ({ ...each, text: composed(each.text) })).filter(({ text }) => text !== '')
}

const composed = (text: string): string =>
  text
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()

function place(rows: Row[], line: Line): void {
  const row = rows.at(-1)
  const cell = row?.at(-1)
  if (!row || !cell) return void rows.push([[line]])
  if (row.length > 1 && goesOn(cell, line))
    rows[rows.length - 1] = [...row.slice(0, -1), [...cell, line]] as unknown as Row
  else if (row.length > 1 && isBeside(row.flat(), line)) rows[rows.length - 1] = [...row, [line]]
  else if (row.length === 1 && isBeside(cell, line)) startRow(rows, line)
  else rows.push([[line]])
}

/** The next line of a cell. */
function goesOn(cell: Cell, { x, y, height }: Line): boolean {
  const [first, last] = [cell[0], cell.at(-1) ?? cell[0]]
  return Math.abs(x - first.x) < SAME_PLACE * height && y < last.y && last.y - y < NEXT_LINE * height
}

/** Right of the cells there are, and not below them; a cell may begin above its shorter neighbours. */
function isBeside(there: readonly Line[], { x, y, height }: Line): boolean {
  const [right, lowest] = [Math.max(...there.map((one) => one.right)), Math.min(...there.map((one) => one.y))]
  return x > right + height / 2 && y > lowest - SAME_PLACE * height && y - lowest < 10 * height
}

/** The lines above that are one cell with the last one were read as lines of their own. */
function startRow(rows: Row[], line: Line): void {
  let cell: Cell = rows.pop()?.[0] ?? [line]
  for (let above = rows.at(-1); above?.length === 1; above = rows.at(-1)) {
    const [lines] = above
    if (!goesOn(lines, cell[0]) || Math.max(...lines.map((one) => one.right)) > line.x) break
    cell = [...lines, ...cell]
    rows.pop()
  }
  rows.push([cell, [line]])
}

const wordsOf = (cell: Cell): string => cell.map(({ text }) => text).join(' ')

/** @param margin where most lines begin: one that begins further in begins a paragraph, unless those around it do too. */
function isApart([[first]]: Row, above: Row, margin: number): boolean {
  const lines = above.flat()
  const [last, lowest] = [lines.at(-1) ?? first, Math.min(...lines.map(({ y }) => y))]
  if (lowest - first.y > Math.max(first.height, last.height) * BLANK_LINE) return true
  return first.x - margin > first.height * INDENT && Math.abs(first.x - last.x) > first.height * SAME_PLACE
}
