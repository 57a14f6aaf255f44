/** Which columns of an office's own list hold the names. */
import { fold } from '../../../../shared/vietnamese.ts'

export type Role = 'text' | 'commune' | 'district' | 'province'
type Cell = string | number | boolean | null

/** Folded headings; 'xã/phường', 'Tên xã cũ', 'Đơn vị hành chính cấp xã' … Districts first: 'huyện, thị xã' holds 'xã'. */
const HEADINGS: readonly (readonly [Role, RegExp])[] = [
  ['province', /\b(tinh|cap tinh)\b/],
  ['district', /\b(huyen|quan|cap huyen)\b/],
  ['commune', /\b(xa|phuong|thi tran|cap xa)\b/],
  ['text', /\b(don vi|dia chi|dia phuong|dia ban|co quan|ten cu|noi o|que quan|noi thuong tru)\b/],
]
const MOST_HEAD_ROWS = 15

export interface Head {
  row: number
  columns: ReadonlyMap<number, Role>
}

/** A heading is short: a row of the list may hold the same words. */
const roleOf = (cell: Cell): Role | null => {
  if (typeof cell !== 'string' || cell.length > 60) return null
  const said = fold(cell).replace(/[^a-z0-9]+/g, ' ')
  // 'Địa chỉ (xã, huyện, tỉnh)' is one column of free text.
  const roles = HEADINGS.filter(([, words]) => words.test(said)).map(([role]) => role)
  return roles.length > 1 && roles.includes('text') && roles.length > 2 ? 'text' : (roles[0] ?? null)
}

/**
 * @returns the row of headings and what each column is; without one, the list itself when it is a single column of names; null
 * when neither is told.
 */
export function headOfNames(rows: readonly (readonly Cell[])[]): Head | null {
  for (const [row, cells] of rows.slice(0, MOST_HEAD_ROWS).entries()) {
    const columns = new Map<number, Role>()
    for (const [at, cell] of cells.entries()) {
      const role = roleOf(cell)
      if (role !== null && ![...columns.values()].includes(role)) columns.set(at, role)
    }
    // One word alone may be a title; beside other headings, or over a single column, it is one.
    const isHead =
      columns.size > 0 && (columns.size > 1 || cells.filter((cell) => cell !== null).length > 1 || cells.length === 1)
    if (isHead && !looksLikeNames(cells)) return { row, columns }
  }
  const isList = rows.length > 0 && rows.every((cells) => cells.slice(1).every((cell) => cell === null))
  return isList ? { row: -1, columns: new Map([[0, 'text']]) } : null
}

/** 'Xã Tân Dĩnh', 'Huyện Lạng Giang': a kind with a name behind it in capitals is no heading. */
const looksLikeNames = (cells: readonly Cell[]) =>
  cells.some(
    (cell) => typeof cell === 'string' && /^(Xã|Phường|Huyện|Tỉnh|Thị trấn|Quận|TT\.?|P\.|H\.)\s*\p{Lu}/u.test(cell),
  )

export interface NamesTyped {
  text: string
  commune: string
  district: string
  province: string
}

export function typedIn(cells: readonly Cell[], { columns }: Head): NamesTyped {
  const typed = { text: '', commune: '', district: '', province: '' }
  for (const [at, role] of columns) typed[role] = cells[at] === null ? '' : String(cells[at] ?? '').slice(0, 300)
  return typed
}
