/** The names a Word template has for the blanks and tables of a form: by the number of the item, 'Mục 8', 'Mục 3 ô 2', 'Bảng 32.1'. */
import type { FilledBlank, FilledEntry, FilledForm } from './form.ts'

export interface TaggedBlank extends FilledBlank {
  tag: string
}
type Grid = Extract<FilledEntry, { kind: 'table' | 'across' }>
export type TaggedEntry =
  | { kind: 'blanks'; blanks: readonly TaggedBlank[]; hint: string }
  | Extract<FilledEntry, { kind: 'heading' }>
  | { kind: 'grid'; grid: Grid; table: string; list: string }

export interface TaggedForm {
  header: readonly TaggedBlank[]
  entries: readonly TaggedEntry[]
}

const HEADER = 'Đầu trang'

export function tagged({ header, entries }: Pick<FilledForm, 'header' | 'entries'>): TaggedForm {
  const blanks = [...header, ...entries.flatMap((entry) => (entry.kind === 'blanks' ? entry.blanks : []))]
  const ofItem = Map.groupBy(blanks, ({ item }) => item)
  const tagOf = (blank: FilledBlank): TaggedBlank => {
    const named = blank.item === 'header' ? HEADER : `Mục ${blank.item}`
    const all = ofItem.get(blank.item) ?? []
    return { ...blank, tag: all.length === 1 ? named : `${named} ô ${all.indexOf(blank) + 1}` }
  }
  return {
    header: header.map(tagOf),
    entries: entries.map((entry): TaggedEntry => {
      if (entry.kind === 'blanks') return { ...entry, blanks: entry.blanks.map(tagOf) }
      if (entry.kind === 'heading') return entry
      return { kind: 'grid', grid: entry, table: `Bảng ${entry.item}`, list: `Dòng ${entry.item}` }
    }),
  }
}

/** What each cell of a row is called within its list. */
export const cellTag = (at: number): string => `Cột ${at + 1}`

export const headsOf = (grid: Grid): readonly string[] =>
  grid.kind === 'across' ? grid.heads : grid.columns.map(({ title }) => title)
