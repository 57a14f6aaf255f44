/** What a rank counts as in the statutory tables. */
import type { Tier } from './tables.ts'

/** What the catalogue of ranks says of one. */
export interface RankFacts {
  /** 'công chức', 'viên chức', 'nhân viên'. */
  kind: string
  field: string
  /** 'chính', 'hạng II'. */
  grade: string
  /** 'A2.1'; null where it was not confirmed. */
  group: string | null
}
/** null: a rank the catalogue does not know. */
export type RankOf = (code: string) => RankFacts | null

const BY_GRADE: Readonly<Record<string, Tier>> = {
  'cao cấp': 'cvcc',
  chính: 'cvc',
  'chuyên viên': 'cv',
  'cán sự': 'cs',
  'nhân viên': 'nv',
}

/** A3: chuyên viên cao cấp and equal, A2: chính, A1: chuyên viên, A0 and B: cán sự unless the rank is another; the rest nhân viên. */
export function tierOf({ group, grade }: RankFacts): Tier | null {
  if (grade === 'nhân viên') return 'nv'
  if (group === null) return BY_GRADE[grade] ?? null
  if (group.startsWith('A3')) return 'cvcc'
  if (group.startsWith('A2')) return 'cvc'
  if (group === 'A1') return 'cv'
  return group === 'A0' || group === 'B' ? 'cs' : 'nv'
}

/** Fields the table of public employees tells apart; of all others 'khác'. */
export const FIELDS = [
  { key: 'giáo dục', label: 'Giáo dục' },
  { key: 'y tế', label: 'Y tế' },
  { key: 'văn hóa, thể thao', label: 'Văn hóa, thể thao' },
  { key: 'khoa học và công nghệ', label: 'Khoa học' },
  { key: 'khác', label: 'Khác' },
] as const

/** Levels of post that lead and manage. */
export const LEADING = [
  ...['LD_TINH', 'TRUONG_SO', 'PHO_SO', 'TRUONG_PHONG', 'PHO_PHONG', 'TRUONG_DV', 'PHO_DV', 'CT_XA', 'PCT_XA'],
] as const
