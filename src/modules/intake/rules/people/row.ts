/** The cells of one row by column: put into Unicode, replaced as somebody decided, read, and everything noted on the way. */

import {
  type Encoding,
  encodingOf,
  encodingOfColumn,
  encodingTeller,
  inUnicode,
} from '../../../../shared/encodings/encoding.ts'
import { type Cell, textIn } from '../../../../shared/list-table.ts'
import type { Read, RepairKind } from '../cell.ts'
import { isMark } from '../cells/codes.ts'
import { BELOW, type Column } from '../head/head.ts'
import type { PersonRow } from '../head/rows.ts'
import type { CellRepair, Finding } from './draft.ts'

/** What a cell is to be read as: as somebody said of the words in it. '' leaves it blank. */
export type Decided = (column: string, written: string) => string | undefined

export interface RowReader {
  has: (column: string) => boolean
  cell: (column: string) => Cell
  text: (column: string) => string
  /** The value, with its repair or what is wrong noted. */
  read: <T>(column: string, by: (cell: Cell) => Read<T>) => T | null
  note: (column: string | null, found: Omit<Finding, 'column' | 'written' | 'isNote'> & { isNote?: boolean }) => void
  /** Of the column that is filled, where several hold one thing. */
  heading: (column: string) => string
  /** What stands right over the cells of it that are crossed: 'Thạc sĩ' of 'Trình độ chuyên môn – Thạc sĩ'. */
  crossed: (column: string) => string[]
  repairs: CellRepair[]
  findings: Finding[]
}

interface Reading {
  columns: readonly Column[]
  declined: ReadonlySet<RepairKind>
  decided: Decided
}

/** @param people all rows: in which encoding a column was typed is told by most of it. */
export function rowReaderOf(people: readonly PersonRow[], { columns, declined, decided }: Reading) {
  const places = Map.groupBy(columns.keys(), (at) => columns[at]?.column ?? null)
  const tell = encodingTeller()
  const encodings = columns.map((_, at) =>
    encodingOfColumn(
      people.map(({ cells }) => rawText(cells[at])),
      tell,
    ),
  )

  return ({ cells }: PersonRow): RowReader => {
    const repairs: CellRepair[] = []
    const findings: Finding[] = []
    const kept = new Map<string, Cell>()
    const isFilled = (at: number) => cells[at] === true || textIn(cells[at]) !== ''
    /** Of several columns that hold one thing, the one that says it. */
    const placeOf = (column: string) => {
      const [first, ...others] = places.get(column) ?? []
      return others.length === 0 ? first : ([first ?? 0, ...others].find(isFilled) ?? first)
    }

    function cell(column: string): Cell {
      const known = kept.get(column)
      if (known !== undefined) return known
      const at = placeOf(column)
      const told = at === undefined ? null : meant(cells[at] ?? null, column, encodings[at] ?? 'unicode')
      kept.set(column, told)
      return told
    }

    function meant(raw: Cell, column: string, encoding: Encoding): Cell {
      const said = decided(column, textIn(raw))
      if (said !== undefined) return said === '' ? null : said
      if (typeof raw !== 'string' || declined.has('encoding')) return raw
      const own = encodingOf(raw, encoding, tell)
      const becomes = own === 'unicode' ? raw : inUnicode(raw, own)
      if (becomes === raw || becomes === textIn(raw)) return raw
      repairs.push({ column, kind: 'encoding', was: raw, becomes })
      return decided(column, becomes) ?? becomes
    }

    function note(
      column: string | null,
      { why, offers, isNote = false }: Omit<Finding, 'column' | 'written' | 'isNote'> & { isNote?: boolean },
    ): void {
      const at = column === null ? undefined : placeOf(column)
      findings.push({ column, written: at === undefined ? '' : textIn(cells[at]), why, offers, isNote })
    }

    function read<T>(column: string, by: (cell: Cell) => Read<T>): T | null {
      const found = by(cell(column))
      if ('why' in found) {
        note(column, found)
        return null
      }
      const { repair, value } = found
      if (repair === undefined) return value
      if (!declined.has(repair.kind)) {
        repairs.push({ column, ...repair })
        return value
      }
      // Without its repair a name in capitals is still one; a code that lost its zeros is none.
      if (repair.kind === 'capitals') return repair.was as T
      note(column, {
        why: { reason: 'intake.repair-declined', params: { text: repair.was } },
        offers: [repair.becomes],
      })
      return null
    }

    return {
      cell,
      read,
      note,
      repairs,
      findings,
      has: (column) => places.has(column),
      text: (column) => textIn(cell(column)),
      heading: (column) => columns[placeOf(column) ?? -1]?.heading ?? '',
      crossed: (column) =>
        (places.get(column) ?? [])
          .filter((at) => isMark(cells[at] ?? null))
          .map((at) => columns[at]?.heading.split(BELOW).at(-1) ?? ''),
    }
  }
}

const rawText = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '')
