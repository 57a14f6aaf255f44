/** Which column of an office's own list says what. */
import { fold } from '../../../../shared/vietnamese.ts'

export const listRoles = ['name', 'position', 'workplace', 'group', 'email', 'phone', 'targets'] as const
export type ListRole = (typeof listRoles)[number]

/** Headings as offices write them, folded; the first is that of our own form. */
const HEADINGS: Record<ListRole, readonly string[]> = {
  name: ['ho va ten', 'ho ten', 'ho, ten', 'ho va ten nguoi duoc moi', 'ten'],
  position: ['chuc vu', 'chuc danh', 'chuc vu, chuc danh', 'chuc vu/chuc danh'],
  workplace: [
    'noi cong tac',
    'don vi cong tac',
    'co quan cong tac',
    'co quan, don vi cong tac',
    'co quan',
    'noi lam viec',
  ],
  group: ['nhom doi tuong', 'nhom', 'doi tuong', 'nhom doi tuong dieu tra'],
  email: ['thu dien tu', 'email', 'e-mail', 'dia chi thu dien tu', 'hop thu', 'hop thu dien tu'],
  phone: ['dien thoai', 'so dien thoai', 'dien thoai di dong', 'di dong', 'sdt', 'so zalo', 'zalo'],
  targets: ['don vi duoc lay y kien', 'don vi', 'don vi tra loi', 'tra loi ve don vi', 'don vi duoc danh gia'],
}

/** '* Họ và tên (bắt buộc)' → 'ho va ten'. */
const bare = (heading: string) =>
  fold(heading)
    .replace(/\([^()]*\)|[*:]/g, '')
    .trim()

export type ListColumns = ReadonlyMap<ListRole, number>

export function columnsIn(headings: readonly unknown[]): ListColumns {
  const folded = headings.map((heading) => (typeof heading === 'string' ? bare(heading) : ''))
  const found = listRoles.flatMap((role) => {
    const column = HEADINGS[role].map((heading) => folded.indexOf(heading)).find((at) => at >= 0)
    return column === undefined ? [] : [[role, column] as const]
  })
  return new Map(found)
}

/** Titles may stand above the headings. */
const LOOKED_AT = 15

/** The row of headings: the first that names people. Null: no list of people. */
export function headIn(rows: readonly (readonly unknown[])[]): { row: number; columns: ListColumns } | null {
  for (const [row, cells] of rows.slice(0, LOOKED_AT).entries()) {
    const columns = columnsIn(cells)
    if (columns.has('name') && columns.size > 1) return { row, columns }
  }
  return null
}
