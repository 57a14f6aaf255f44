/** The head of a list: which rows it takes and what each column holds, whatever stands above it. */

import { encodingOf, encodingOfColumn, inUnicode } from '../../../../shared/encodings/encoding.ts'
import { type Cell, type ListTable, textIn, textShown } from '../../../../shared/list-table.ts'
import { isMark } from '../cells/codes.ts'
import { columnsNamed, type Remembered } from './columns.ts'

export interface Column {
  heading: string
  /** Null: not used. */
  column: string | null
  /** Which columns it may be where the heading alone does not tell. */
  choices: readonly string[]
}

export interface Head {
  /** Rows from 0; the ends belong to it. */
  first: number
  last: number
  columns: readonly Column[]
}

/** Between what stands over a column and what stands under it. */
export const BELOW = ' – '
const ROWS_LOOKED_AT = 30
const TALLEST = 4
const NAMES = ['full_name', 'given_name', 'family_name']

export const namesPeople = (columns: readonly { column: string | null }[]): boolean =>
  columns.some(({ column }) => column !== null && NAMES.includes(column))

interface Bare {
  heading: string
  choices: readonly string[]
}

/** A heading has words; a row with numbers or days is one of data, or one that numbers the columns. */
const isOfWords = (cells: readonly Cell[]) =>
  cells.every((cell) => typeof cell !== 'number' && !/^\(?\d[\d./-]*\)?$/.test(textIn(cell)))

function barelyAt(table: ListTable, first: number, last: number, remembered: Remembered): Bare[] {
  const width = table.rows.slice(0, last + 40).reduce((most, row) => Math.max(most, row.length), 0)
  const raw = Array.from({ length: width }, (_, column) =>
    Array.from({ length: last - first + 1 }, (_line, at) => textShown(table, first + at, column)),
  )
  const encoding = encodingOfColumn(raw.flat())
  return raw.map((lines) => {
    const told = lines
      .map((line) => inUnicode(line, encodingOf(line, encoding)))
      .filter((line, at, all) => line !== '' && line !== all[at - 1])
    return { heading: told.join(BELOW), choices: columnsNamed(told, remembered) }
  })
}

/** Null when no row reads as the head of a list of people. */
export function headOf(table: ListTable, remembered: Remembered = new Map()): Head | null {
  let best: { first: number; last: number; bare: Bare[]; known: number } | null = null
  for (let first = 0; first < Math.min(ROWS_LOOKED_AT, table.rows.length); first++) {
    // A title stands alone in its row.
    if ((table.rows[first] ?? []).filter((cell) => textIn(cell) !== '').length < 2) continue
    for (let last = first; last < Math.min(first + TALLEST, table.rows.length); last++) {
      if (!isOfWords(table.rows[last] ?? [])) break
      const bare = barelyAt(table, first, last, remembered)
      const known = knownIn(bare)
      if (isOfPeople(bare) && known > Math.max(1, best?.known ?? 0)) best = { first, last, bare, known }
    }
  }
  if (best === null) return null
  const { first } = best
  // A heading that is set over more rows than it takes to be understood still belongs to the head as a whole.
  const last = Math.max(
    best.last,
    ...table.merges.filter(({ top }) => top >= first && top <= best.last).map(({ bottom }) => bottom),
  )
  // Its lower lines tell the columns of a group apart.
  const whole = last > best.last ? barelyAt(table, first, last, remembered) : best.bare
  const bare = isOfPeople(whole) && knownIn(whole) >= best.known ? whole : best.bare
  return { first, last, columns: settled(bare, table, last) }
}

const knownIn = (bare: readonly Bare[]): number => new Set(bare.flatMap(({ choices }) => choices)).size

const isOfPeople = (bare: readonly Bare[]) =>
  bare.some(({ choices }) => choices.some((choice) => NAMES.includes(choice)))

/** Which of several a column is, by its neighbours and its cells; a column is named once, but for the two of a name and those to be crossed. */
function settled(bare: readonly Bare[], table: ListTable, last: number): Column[] {
  const taken = new Map<string, number>()
  return bare.map(({ heading, choices }, at) => {
    const told = choices.length > 1 ? byCells(choices, table, last, at) : (choices[0] ?? null)
    const column = ofName(told, bare, at)
    const first = taken.get(column ?? '')
    if (column === null || (first !== undefined && !areCrossed(first, at))) return { heading, column: null, choices }
    taken.set(column, first ?? at)
    return { heading, column, choices }
  })

  /** 'Trình độ chuyên môn' over 'Thạc sĩ', 'Đại học', …: under one heading, and nothing but crosses in them. */
  function areCrossed(first: number, at: number): boolean {
    const above = (place: number) => bare[place]?.heading.split(BELOW).slice(0, -1).join(BELOW) ?? ''
    return above(at) !== '' && above(first) === above(at) && [first, at].every((one) => isToCross(table, last, one))
  }
}

function isToCross({ rows }: ListTable, last: number, at: number): boolean {
  const [first = [], ...others] = rows.slice(last + 1, last + 40)
  const numbers = numbersColumns(first.map(textIn).filter((text) => text !== ''))
  return (numbers ? others : [first, ...others]).every((row) => textIn(row[at]) === '' || isMark(row[at] ?? null))
}

/** '(1)', '2', 'A', 'b': one sign a column. */
export const numbersColumns = (filled: readonly string[]): boolean =>
  filled.length > 1 && filled.every((text) => /^\(?(\d{1,3}|[A-Za-z])\)?$/.test(text))

/** “Họ và tên” set over two columns: the first has the family name and what follows it, the second the given name. */
function ofName(column: string | null, bare: readonly Bare[], at: number): string | null {
  if (column !== 'full_name') return column
  const isName = (index: number) => bare[index]?.choices[0] === 'full_name' && bare[index].heading === bare[at]?.heading
  if (isName(at - 1)) return 'given_name'
  return isName(at + 1) ? 'family_name' : column
}

/** 'ĐT' over numbers is the telephone; over words the ethnic group. */
function byCells(choices: readonly string[], { rows }: ListTable, last: number, at: number): string | null {
  if (!choices.includes('phone')) return null
  const cells = rows.slice(last + 1, last + 40).map((row) => textIn(row[at]))
  const told = cells.filter((text) => text !== '')
  const numbers = told.filter((text) => /^[\d\s.+-]{8,}$/.test(text)).length
  return 2 * numbers > told.length ? 'phone' : (choices.find((choice) => choice !== 'phone') ?? null)
}
