/** Cells of a pasted or saved table: comma, semicolon or tab between them, quotes where a cell holds one. */

function separatorOf(firstLine: string): string {
  const counts = ['\t', ';', ','].map((mark) => [mark, firstLine.split(mark).length] as const)
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** @returns rows of cells; a last empty line is no row. */
export function rowsFromText(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const separator = separatorOf(plain.slice(0, plain.indexOf('\n') < 0 ? undefined : plain.indexOf('\n')))
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endCell = () => {
    row.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    rows.push(row)
    row = []
  }
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at] as string
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (plain[at + 1] === '"') {
        cell += '"'
        at++
      } else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === separator) endCell()
    else if (sign === '\n') endRow()
    else cell += sign
  }
  if (cell !== '' || row.length > 0) endRow()
  return rows
}
