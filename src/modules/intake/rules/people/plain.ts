/** Columns of a row that are read by themselves: text, items of lists, days. */
import { textIn } from '../../../../shared/list-table.ts'
import { isMark } from '../cells/codes.ts'
import { readDay } from '../cells/days.ts'
import type { Value } from './draft.ts'
import type { Readers } from './lists.ts'
import type { RowReader } from './row.ts'
import { TARGETS, type Target } from './targets.ts'

/** What a row says, by part and field. */
export type PartValues = Map<string, Record<string, Value>>

export function plainParts(reader: RowReader, lists: Readers): PartValues {
  const parts: PartValues = new Map()
  for (const [column, target] of Object.entries(TARGETS)) {
    if (target.kind === 'own' || !reader.has(column)) continue
    const value = plainValue(reader, column, target, lists)
    if (value !== null && value !== '') parts.set(target.part, { ...parts.get(target.part), [target.field]: value })
  }
  return parts
}

function plainValue(reader: RowReader, column: string, target: Target, lists: Readers): Value | null {
  switch (target.kind) {
    case 'code':
      return isMark(reader.cell(column))
        ? crossedItem(reader, column, target.list, lists)
        : reader.read(column, lists.code(target.list, reader.heading(column)))
    case 'day':
      return wholeDay(reader, column)
    default:
      return textIn(reader.cell(column)).slice(0, 2_000)
  }
}

/** A cross under 'Thạc sĩ' means it (TT 11/2012/TT-BNV, BM01); under a heading that names no item it says too little. */
function crossedItem(reader: RowReader, column: string, list: string, lists: Readers): string | null {
  const [only = '', ...others] = reader.crossed(column)
  if (others.length > 0) {
    const found = [only, ...others].join('; ')
    // Of the row, not of the words: what is said of one 'x' would be said of all.
    reader.note(null, { why: { reason: 'intake.crosses', params: { found } }, offers: [] })
    return null
  }
  const meant = lists.code(list, only)(only)
  if ('value' in meant && meant.value !== null) return meant.value
  reader.note(column, { why: leftOut(reader, column), offers: [], isNote: true })
  return null
}

/** A day that is told by its month alone, or by a cross, is no day of a paper: said, and left out. */
function wholeDay(reader: RowReader, column: string): string | null {
  const day = isMark(reader.cell(column)) ? '' : reader.read(column, readDay)
  if (day === null || day.length === 10) return day
  reader.note(column, { why: leftOut(reader, column), offers: [], isNote: true })
  return null
}

const leftOut = (reader: RowReader, column: string) =>
  ({
    reason: TARGETS[column]?.kind === 'day' ? 'intake.day-left' : 'intake.cross-left',
    params: { column: reader.heading(column), text: reader.text(column) || 'x' },
  }) as const
