/** What rows are read with: the lists and scales of the record, and units by what is written. Given, for rules ask nobody. */
import type { Cell } from '../../../../shared/list-table.ts'
import type { Read } from '../cell.ts'
import { type CodeItem, codeReader, readGrade } from '../cells/codes.ts'
import { rankReader } from '../cells/ranks.ts'

export interface Lists {
  ranks: readonly (CodeItem & { kind: string })[]
  items: (list: string) => readonly CodeItem[]
  /** Coefficients of the steps of a rank on a day, or of the group somebody holding it is paid by, in hundredths; null where they are not confirmed. */
  scaleOf: (rank: string, day: string, group: string | null) => readonly number[] | null
  unitOf: (written: string) => Read<number>
  /** A department or other part of the unit by its name; null where the tree of units has none. */
  departmentOf: (unitId: number, written: string) => number | null
}

type Reader = (cell: Cell) => Read<string>

/** The lists with their readers, each put up once for all rows. */
export interface Readers extends Lists {
  rank: Reader
  grade: Reader
  code: (list: string, heading: string) => Reader
}

export function readersOf(lists: Lists): Readers {
  const made = new Map<string, Reader>()
  return {
    ...lists,
    rank: rankReader(lists.ranks),
    grade: readGrade(lists.items('general_education'), 'Trình độ phổ thông'),
    code: (list, heading) => {
      const key = `${list} ${heading}`
      const reader = made.get(key) ?? codeReader(list, lists.items(list), heading)
      made.set(key, reader)
      return reader
    },
  }
}
