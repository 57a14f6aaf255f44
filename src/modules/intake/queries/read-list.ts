/** A sent list as drafts: read again each time, as somebody now says it is meant. */
import type { Call } from '../../../platform/http/call.ts'
import type { ReadTable } from '../../../platform/office/read-table.ts'
import { dayIn } from '../../../shared/dates.ts'
import { itemsOf, RANKS, scalePaid, whenNow } from '../../personnel/index.ts'
import { refuse } from '../refusals.vi.ts'
import type { RepairKind } from '../rules/cell.ts'
import { type Head, headOf } from '../rules/head/head.ts'
import { type RowsRead, rowsOf } from '../rules/head/rows.ts'
import type { Draft } from '../rules/people/draft.ts'
import type { Lists } from '../rules/people/lists.ts'
import type { Banded } from '../rules/people/pay.ts'
import { type AskedOfRows, readRows } from '../rules/people/read-rows.ts'
import { cellKey, rememberedOf } from './remembered.ts'
import { type HeldList, tablesIn } from './sent-list.ts'
import { unitsWritten } from './units-written.ts'

export interface ReadList {
  tables: ReadTable[]
  head: Head
  rows: RowsRead
  drafts: Draft[]
  /** Rows of people whose band is known now that it is known who they are. */
  readAgain: (banded: ReadonlyMap<number, Banded>) => Draft[]
  /** On which it is tried; today where nobody said so yet. */
  day: string
  /** What plausibility is judged by. */
  when: Awaited<ReturnType<typeof whenNow>>
  /** Words that were read as somebody said of an earlier list. */
  remembered: number
}

export async function readList(call: Call, { sent, sha256, reading }: HeldList): Promise<ReadList> {
  const tables = await tablesIn(call.files, sha256)
  const table = tables[reading.table] ?? refuse('intake.no-table')
  const known = await rememberedOf(call.tx, sent.unitId)
  const found = headOf(table, known.headings) ?? refuse('intake.no-table')
  const { columns } = reading
  const head = {
    ...found,
    columns: found.columns.map((column, at) =>
      columns === null ? column : { ...column, column: columns[at] ?? null },
    ),
  }
  const rows = rowsOf(table, head)
  const day = reading.day ?? dayIn(call.now)
  const said = new Map(reading.said.map(({ column, written, becomes }) => [cellKey(column, written), becomes]))
  const used = new Set<string>()
  const when = await whenNow(call)
  const asked: AskedOfRows = {
    columns: head.columns,
    day,
    unitId: sent.unitId,
    personKind: reading.personKind,
    declined: new Set(reading.declined as RepairKind[]),
    decided: (column, written) => {
      const key = cellKey(column, written)
      const told = said.get(key)
      if (told !== undefined) return told
      const before = known.cells.get(key)
      if (before !== undefined) used.add(key)
      return before
    },
  }
  const lists: Lists = {
    ranks: RANKS,
    items: itemsOf,
    ...(await unitsWritten(call, day)),
    scaleOf: (rank, on, group) => scalePaid({ rank, group }, on, when.law)?.coefficients ?? null,
  }
  const drafts = readRows(rows.people, asked, lists)
  const readAgain = (banded: ReadonlyMap<number, Banded>) => readRows(rows.people, { ...asked, banded }, lists)
  return { tables, head, rows, drafts, readAgain, day, when, remembered: used.size }
}
