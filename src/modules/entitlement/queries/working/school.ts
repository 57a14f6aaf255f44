/** A school as its allowances of posts ask for it: its kind, where it lies, its rank as decided, and the posts that are paid one. */
import type { SchoolArea, SchoolKind, SchoolRank } from '../../../organization/index.ts'

export interface School {
  kind: SchoolKind
  area: SchoolArea | null
  classes: number | null
  /** By the decision, which a number of classes does not take the place of; null: none is recorded. */
  rank: { is: SchoolRank; since: string; basis: string } | null
}

/** As the law names it. */
export const schoolInLaw: Readonly<Record<SchoolKind, string>> = {
  nursery: 'trường mầm non',
  primary: 'trường tiểu học',
  'lower-secondary': 'trường trung học cơ sở',
  'upper-secondary': 'trường trung học phổ thông',
}

/** From the best paid, by how the title of the post begins. TT 33/2005/TT-BGDĐT mục IV. */
const TITLES = [
  ['hiệu trưởng', 'Hiệu trưởng', 'by-rank'],
  ['phó hiệu trưởng', 'Phó Hiệu trưởng', 'by-rank'],
  ['tổ trưởng', 'Tổ trưởng chuyên môn', 'any-rank'],
  ['tổ phó', 'Tổ phó chuyên môn', 'any-rank'],
  ['phó tổ trưởng', 'Tổ phó chuyên môn', 'any-rank'],
] as const

export interface PaidPost {
  /** As the law names it. */
  title: string
  isByRank: boolean
}

/** null: no such post. */
export function paidPost(title: string): PaidPost | null {
  const said = title.normalize('NFC').trim().toLocaleLowerCase('vi')
  const found = TITLES.find(([begins]) => said === begins || said.startsWith(`${begins} `))
  return found ? { title: found[1], isByRank: found[2] === 'by-rank' } : null
}

export interface RankBand {
  rank: SchoolRank
  lowland: number
  mountain: number
}

/** By the number of classes today; null where something of it is not told. From the highest rank down. */
export function rankByClasses({ area, classes }: School, bands: readonly RankBand[]): SchoolRank | null {
  if (area === null || classes === null) return null
  return bands.find((band) => classes >= band[area])?.rank ?? null
}
