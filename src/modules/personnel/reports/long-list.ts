/** The rows of a list that leaves: read piece by piece, whoever sends them. */

import type { Cell, Column } from '../../../platform/office/table.ts'
import type { Read } from '../../../platform/processes/answer-apart.ts'
import type { FoundRecord } from '../contract/finding.ts'
import { type Shown, shownRecords } from '../queries/finding/find-records.ts'
import { cellInWords, columnTitle, type FieldColumn, fieldColumn, LIST_COLUMNS } from '../rules/finding/list-columns.ts'
import { unpacked } from './packed-ids.ts'

export interface LongList {
  /** Sixteen bytes each. */
  ids: Buffer
  shown: Shown
  /** Columns of the record itself; undefined: those every list has. */
  heads: readonly string[] | undefined
  tab: string
  /** Of a demonstration, and says so. */
  sample: boolean
}

/** Read in one short transaction each, so that a slow line to whoever asked holds none; so few that what was sent is swept young. */
const PIECE = 200

export function listOf(list: LongList, read: Read) {
  const { ids, shown, tab, sample } = list
  const sheet = sheetOf(list)
  async function* rows() {
    let place = 0
    for (const some of unpacked(ids, PIECE))
      for (const row of await read((tx) => shownRecords(tx, some, shown))) yield sheet.row(row, ++place)
  }
  return { named: { name: tab, freeze: 2, columns: sheet.columns, sample }, rows: rows() }
}

function sheetOf({ heads, shown: { columns, open, day } }: LongList) {
  const wanted = LIST_COLUMNS.filter(({ key, hidden }, place) => place === 0 || (heads ? heads.includes(key) : !hidden))
  const fields = columns.map((key) => fieldColumn(key, open)).filter((column): column is FieldColumn => column !== null)
  const text = 'text' as const
  return {
    columns: [
      { title: 'STT', kind: 'number', width: 6 },
      ...wanted.map(({ title, width }) => ({ title, kind: text, width })),
      ...fields.map((column) => ({ title: columnTitle(column), kind: text, width: 18 })),
    ] satisfies Column[],
    row: (row: FoundRecord, place: number): Cell[] => [
      place,
      ...wanted.map(({ text: said }) => said(row)),
      ...fields.map((column) => cellInWords(column, row, day)),
    ],
  }
}
