/** Which column holds what: from the head, which may stand in several rows, or from the cells where the head is silent. */
import { type Role, roleOf } from './headings.ts'
import { labelIn } from './labels.ts'
import { pointsIn, type SourceTable, shownIn, wordsIn } from './source.ts'

export type Confidence = 'high' | 'medium' | 'low'

export interface ColumnGuess {
  heading: string
  /** Null: not used. */
  role: Role | null
  confidence: Confidence
}

export interface TableGuess {
  /** Rows of the head; empty when the table has none. */
  headRows: { first: number; last: number } | null
  /** Where the criteria begin. */
  firstRow: number
  columns: ColumnGuess[]
}

/** A title page may stand above the head. */
const ROWS_LOOKED_AT = 40
const TALLEST_HEAD = 3

const widthOf = ({ rows }: SourceTable) => rows.reduce((most, row) => Math.max(most, row.length), 0)

/** Each column's headings from the top; the lowest says most exactly what it holds. */
function headingsOf(table: SourceTable, first: number, last: number): string[][] {
  return Array.from({ length: widthOf(table) }, (_, column) => {
    const lines: string[] = []
    for (let row = first; row <= last; row++) {
      const words = wordsIn(shownIn(table, row, column))
      if (words !== '' && words !== lines.at(-1)) lines.push(words)
    }
    return lines
  })
}

function guessFrom(lines: readonly string[]): ColumnGuess {
  const heading = lines.join(' – ')
  for (const [above, line] of lines.toReversed().entries()) {
    const found = roleOf(line)
    if (found)
      return {
        heading,
        role: found.role === 'ignore' ? null : found.role,
        confidence: found.exact && above === 0 ? 'high' : 'medium',
      }
  }
  return { heading, role: null, confidence: 'low' }
}

/** A role is one column's: the surest, then the first, keeps it. */
function eachOnce(columns: readonly ColumnGuess[]): ColumnGuess[] {
  const sure = (role: Role) => columns.findIndex((column) => column.role === role && column.confidence === 'high')
  return columns.map((column, at) => {
    if (column.role === null) return column
    const first = columns.findIndex(({ role }) => role === column.role)
    const keeps = sure(column.role) >= 0 ? sure(column.role) : first
    return keeps === at ? column : { ...column, role: null, confidence: 'low' }
  })
}

/** A row of a head holds no number of points and no count of its own. */
function couldBeHead({ rows }: SourceTable, row: number): boolean {
  const cells = rows[row] ?? []
  return cells.every((cell) => typeof cell !== 'number' && (pointsIn(cell) === null || wordsIn(cell) === ''))
}

function headOf(table: SourceTable): { first: number; last: number; columns: ColumnGuess[] } | null {
  let best: { first: number; last: number; columns: ColumnGuess[]; score: number } | null = null
  for (let first = 0; first < Math.min(ROWS_LOOKED_AT, table.rows.length); first++) {
    // A title stands alone in its row.
    if ((table.rows[first] ?? []).filter((cell) => wordsIn(cell) !== '').length < 2) continue
    for (let last = first; last < first + TALLEST_HEAD && couldBeHead(table, last); last++) {
      const columns = eachOnce(headingsOf(table, first, last).map(guessFrom))
      const found = new Set(columns.map(({ role }) => role).filter((role) => role !== null))
      const score = found.size
      if (found.has('title') && score >= 2 && score > (best?.score ?? 0)) best = { first, last, columns, score }
    }
  }
  return best
}

/** '(1)', '(2)', or 'A', 'B', '1', '2', '3=1+2': the row under a head that numbers the columns. */
function numbersColumns({ rows }: SourceTable, row: number): boolean {
  const cells = (rows[row] ?? []).map(wordsIn).filter((words) => words !== '')
  const numbers = cells.map((words) => /^\(?(\d{1,2}|[A-H])\s*(?:=.*)?\)?$/.exec(words)?.[1])
  const letters = numbers.findIndex((number) => !/^[A-H]$/.test(number ?? ''))
  return (
    cells.length > 2 &&
    numbers.every((number, at) => number !== undefined && (at < letters || /^\d/.test(number))) &&
    numbers.slice(letters).every((number, at, all) => at === 0 || Number(number) > Number(all[at - 1]))
  )
}

/** Where the head says nothing: numbers before titles, titles longest, points where most cells are numbers. */
function fromCells(table: SourceTable, columns: readonly ColumnGuess[], firstRow: number): ColumnGuess[] {
  const guesses = columns.map((column) => ({ ...column }))
  const rows = table.rows.slice(firstRow, firstRow + 200)
  const share = (column: number, test: (cell: (typeof rows)[number][number]) => boolean) => {
    const filled = rows.map((row) => row[column] ?? null).filter((cell) => cell !== null)
    return filled.length < 2 ? 0 : filled.filter(test).length / filled.length
  }
  const give = (role: Role, column: number) => {
    const guess = guesses[column]
    if (guess) Object.assign(guess, { role, confidence: 'low' })
  }
  const has = (role: Role) => guesses.some((guess) => guess.role === role)
  const free = () => [...guesses.keys()].filter((column) => guesses[column]?.role === null)
  if (!has('title')) {
    const length = (column: number) => rows.reduce((sum, row) => sum + wordsIn(row[column]).length, 0)
    const longest = free().toSorted((a, b) => length(b) - length(a))[0]
    if (longest !== undefined && length(longest) > 0) give('title', longest)
  }
  const title = guesses.findIndex(({ role }) => role === 'title')
  if (!has('number')) {
    const numbered = free().find((column) => column < title && share(column, (cell) => labelIn(cell) !== null) > 0.6)
    if (numbered !== undefined) give('number', numbered)
  }
  if (!has('maxPoints') && !has('self')) {
    const counted = free().find((column) => column > title && share(column, (cell) => pointsIn(cell) !== null) > 0.6)
    if (counted !== undefined) give('maxPoints', counted)
  }
  return guesses
}

/** 'Thang điểm' is the points in one office and the rule in another: the cells tell. */
function byContent(table: SourceTable, columns: readonly ColumnGuess[], firstRow: number): ColumnGuess[] {
  return columns.map((guess, column) => {
    if (guess.role !== 'maxPoints') return guess
    const filled = table.rows
      .slice(firstRow)
      .map((row) => row[column] ?? null)
      .filter((cell) => cell !== null)
    const long = filled.filter((cell) => pointsIn(cell) === null && wordsIn(cell).length > 12).length
    return long * 2 > filled.length && filled.length > 1 ? { ...guess, role: 'rule', confidence: 'medium' } : guess
  })
}

export function guessColumns(table: SourceTable): TableGuess {
  const head = headOf(table)
  let firstRow = head ? head.last + 1 : 0
  if (numbersColumns(table, firstRow)) firstRow++
  const silent = Array.from(
    { length: widthOf(table) },
    (): ColumnGuess => ({ heading: '', role: null, confidence: 'low' }),
  )
  const columns = fromCells(table, byContent(table, head?.columns ?? silent, firstRow), firstRow)
  return { headRows: head && { first: head.first, last: head.last }, firstRow, columns }
}
