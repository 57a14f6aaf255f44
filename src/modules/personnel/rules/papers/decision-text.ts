/** The words around what a decision decides: NĐ 30/2020/NĐ-CP, Phụ lục I (thẩm quyền ban hành, căn cứ, quyền hạn và chức vụ người ký). */
import { fold } from '../../../../shared/vietnamese.ts'

/** Phụ lục I, mục II.7: for a body, in place of its head, by his general or his particular order. */
export const CAPACITIES = ['TM', 'KT', 'TL', 'TUQ'] as const
export type Capacity = (typeof CAPACITIES)[number]

export interface Signing {
  /** '': whoever signs heads the agency that issues. */
  capacity: Capacity | ''
  /** For whom, where there is a capacity: 'Ủy ban nhân dân', 'Giám đốc'. */
  behalf: string
  post: string
  signer: string
  place: string
  /** The agency's superior. */
  above: string
}

/** In the two lines of the decree: 'KT. Giám đốc', 'Phó Giám đốc'. */
export const signerLines = ({ capacity, behalf, post }: Signing): string[] =>
  capacity === '' ? [post] : [`${capacity}. ${behalf}`, post]

/** Who decides: the body for which it is signed, else the head of the agency, whoever signs in his place. */
export function authorityOf({ capacity, behalf, post }: Signing, issuer: string): string {
  const who = capacity === '' ? post : behalf
  if (capacity === 'TM' || fold(who).includes(fold(issuer))) return who
  return `${who} ${issuer}`
}

const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})NĐ (?=\d)/gu, 'Nghị định số '],
  [/(?<!\p{L})TT (?=\d)/gu, 'Thông tư số '],
  [/(?<!\p{L})TTLT (?=\d)/gu, 'Thông tư liên tịch số '],
  [/(?<!\p{L})QĐ (?=\d)/gu, 'Quyết định số '],
  [/(?<!\p{L})VBHN (?=\d)/gu, 'Văn bản hợp nhất số '],
]

/** Each of its own line: spelled out, without what they said before and without what we explain of them. */
export function basesIn(laws: readonly string[]): string[] {
  const parts = laws
    .flatMap((law) => law.split('; '))
    .filter((part) => !part.startsWith('trước'))
    .map((part) => part.replace(/: .*$/u, ''))
  const spelled = parts.map((part) => SPELLED.reduce((text, [short, long]) => text.replace(short, long), part))
  return [...new Set(spelled)]
}

export interface Decided {
  kind: string
  /** As days are written; several where they differ. */
  from: string
  people: number
  /** Of one person. */
  one?: { fullName: string; unitName: string; says: string }
}

/** Of several it leads to the list that goes along. */
export const firstArticle = ({ kind, from, people, one }: Decided): string =>
  one
    ? `Điều 1. ${kind} đối với ${one.fullName}, ${one.unitName}: ${one.says}, kể từ ngày ${from}.`
    : `Điều 1. ${kind} đối với ${people} người có tên trong danh sách kèm theo, kể từ ngày ${from}.`

export const PROPOSED = 'Theo đề nghị của cơ quan, đơn vị quản lý và bộ phận tổ chức cán bộ.'
export const LAST_ARTICLE =
  'Điều 2. Các cơ quan, đơn vị liên quan và người có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.'
export const RECIPIENTS = ['Như Điều 2', 'Lưu: VT, hồ sơ cá nhân']
