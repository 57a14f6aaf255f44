/** A file's tables read as one set: with the tables and columns a person chose, or as they were guessed. */
import { formatNumber } from '../../../../shared/vietnamese.ts'
import type { ParReason } from '../../refusals.vi.ts'
import { likelyTables } from './choose-tables.ts'
import { type ColumnGuess, guessColumns, type TableGuess } from './columns.ts'
import { factsAbove, type SetFacts } from './facts.ts'
import type { Role } from './headings.ts'
import { type Proposal, treeFromRows } from './proposal.ts'
import type { SourceTable } from './source.ts'

export interface BroughtTable extends SourceTable {
  /** Longer than it was read. */
  cut: boolean
}

export interface Choice {
  tables?: readonly number[] | undefined
  /** By column of the tables chosen; null: not used. */
  columns?: readonly (Role | null)[] | undefined
}

export interface Reading extends Proposal, SetFacts {
  chosen: number[]
  /** Of the first chosen table. */
  guess: TableGuess | null
  columns: ColumnGuess[]
  /** What stands in the way of reading at all. */
  obstacles: ParReason[]
}

/** More rows than the longest annex has lines. */
export const MOST_ROWS = 5_000

const NOTHING = treeFromRows([])

const tooLong = ({ name }: BroughtTable): ParReason => ({
  reason: 'par.table-too-long',
  params: { name, most: formatNumber(MOST_ROWS) },
})

function obstaclesTo(tables: readonly BroughtTable[], columns: readonly ColumnGuess[]): ParReason[] {
  const long = tables.filter(({ cut }) => cut)
  if (long.length > 0) return long.map(tooLong)
  const has = (role: Role) => columns.some((column) => column.role === role)
  const missing = (column: string): ParReason => ({ reason: 'par.table-column-missing', params: { column } })
  return [
    ...(has('title') ? [] : [missing('nội dung tiêu chí')]),
    ...(has('maxPoints') || has('self') ? [] : [missing('điểm tối đa')]),
  ]
}

export function readingOf(tables: readonly BroughtTable[], choice: Choice = {}): Reading {
  const chosen = (choice.tables ?? likelyTables(tables.map(shortened))).filter((at) => tables[at] !== undefined)
  const brought = chosen.map((at) => ({ at, table: tables[at] as BroughtTable }))
  const [first] = brought
  if (!first) {
    const long = tables.filter(({ cut }) => cut)
    const obstacles: ParReason[] = long.length > 0 ? long.map(tooLong) : [{ reason: 'par.table-without-criteria' }]
    return {
      ...NOTHING,
      name: '',
      year: null,
      level: null,
      isModel: false,
      chosen,
      guess: null,
      columns: [],
      obstacles,
    }
  }
  const guess = guessColumns(first.table)
  const columns = guess.columns.map((column, at): ColumnGuess => {
    const said = choice.columns?.[at]
    return choice.columns === undefined || said === column.role
      ? column
      : { ...column, role: said ?? null, confidence: 'high' }
  })
  const roles = columns.map(({ role }) => role)
  const obstacles = obstaclesTo(
    brought.map(({ table }) => table),
    columns,
  )
  const proposal =
    obstacles.length > 0
      ? NOTHING
      : treeFromRows(
          brought.map(({ at, table }) => ({ at, table, firstRow: guessColumns(table).firstRow, columns: roles })),
        )
  const empty: ParReason[] =
    obstacles.length === 0 && proposal.nodes.length === 0 ? [{ reason: 'par.table-without-criteria' }] : []
  return { ...proposal, ...factsAbove(first.table, guess), chosen, guess, columns, obstacles: [...obstacles, ...empty] }
}

/** Enough of a long table to tell what it holds. */
const shortened = (table: BroughtTable): BroughtTable =>
  table.cut ? { ...table, rows: table.rows.slice(0, 200) } : table
