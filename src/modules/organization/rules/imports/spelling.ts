/** Names as they are compared, and as they should be written: kinds, capital letters, where the tone mark stands. */
import { capitalized } from '../../../../shared/vietnamese.ts'
import type { Level } from '../levels.ts'

/** First words of full names, the longer ones first. */
const KINDS: readonly [kind: string, level: Level][] = [
  ['Thị trấn', 'commune'],
  ['Thị xã', 'district'],
  ['Thành phố', 'district'],
  ['Đặc khu', 'commune'],
  ['Phường', 'commune'],
  ['Huyện', 'district'],
  ['Quận', 'district'],
  ['Tỉnh', 'province'],
  ['Xã', 'commune'],
  ['Chi cục', 'branch'],
  ['Phòng', 'division'],
  ['Trường', 'service'],
  ['Trung tâm', 'service'],
  ['Bệnh viện', 'service'],
  ['Trạm', 'service'],
  ['Viện', 'service'],
  ['Nhà', 'service'],
  ['Bảo tàng', 'service'],
  ['Thư viện', 'service'],
  ['Tổ dân phố', 'village'],
  ['Khu phố', 'village'],
  ['Thôn', 'village'],
  ['Làng', 'village'],
  ['Bản', 'village'],
  ['Xóm', 'village'],
  ['Sở', 'department'],
  ['Văn phòng', 'department'],
  ['Thanh tra', 'department'],
  ['Ban', 'department'],
]

/** Levels whose name is told apart from its kind: 'Xã' 'Đồng Tiến'; of others the whole is the name. */
const SPLIT: readonly Level[] = ['province', 'district', 'commune', 'village']

/** Short forms as people type them, with the kind they stand for. */
const SHORT: readonly [RegExp, string][] = [
  [/^tt\.?\s+(?=\p{Lu})|^tt\.\s*/iu, 'Thị trấn'],
  [/^tx\.?\s+(?=\p{Lu})|^tx\.\s*/iu, 'Thị xã'],
  [/^(?:tp|t\.p)\.?\s+(?=\p{Lu})|^tp\.\s*/iu, 'Thành phố'],
  [/^tdp\.?\s+/iu, 'Tổ dân phố'],
  [/^p\.\s*/iu, 'Phường'],
  [/^x\.\s*/iu, 'Xã'],
  [/^h\.\s*/iu, 'Huyện'],
  [/^q\.\s*/iu, 'Quận'],
]

/** 'TT. Thắng' → 'Thị trấn Thắng'; a name without a short form stays itself. */
export function withoutShort(name: string): string {
  for (const [short, kind] of SHORT) if (short.test(name)) return name.replace(short, `${kind} `)
  return name
}

const lower = (text: string) => text.toLocaleLowerCase('vi')

export interface NamedKind {
  kind: string
  level: Level
  /** What follows the kind. */
  rest: string
}

/** The kind that a full name begins with, whatever its capital letters. */
export function kindOf(fullName: string): NamedKind | null {
  const found = KINDS.find(([kind]) => lower(fullName) === lower(kind) || lower(fullName).startsWith(`${lower(kind)} `))
  return found ? { kind: found[0], level: found[1], rest: fullName.slice(found[0].length).trim() } : null
}

/** The level that a word of a column 'Cấp' or 'Loại' means. */
export const levelOfKind = (kind: string): Level | null => kindOf(kind)?.level ?? null

/** Name and full name as units keep them. */
export function namesOf(fullName: string, level: Level): { kind: string; name: string } {
  const found = kindOf(fullName)
  const name = found && SPLIT.includes(level) && found.rest !== '' ? found.rest : fullName
  return { kind: found?.kind ?? '', name }
}

/** 'Thị Trấn Thắng', 'THỊ TRẤN THẮNG' → 'Thị trấn Thắng': only the kind and what is written in capitals throughout. */
export function withUsualCapitals(fullName: string): string {
  const found = kindOf(fullName)
  const rest = found ? found.rest : fullName
  const isLoud =
    rest.length > 2 && rest === rest.toLocaleUpperCase('vi') && rest !== lower(rest) && /\p{Lu}{2}/u.test(rest)
  const quiet = isLoud ? lower(rest).split(' ').map(capitalized).join(' ') : rest
  return found ? `${found.kind}${quiet === '' ? '' : ` ${quiet}`}` : quiet
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** The same for 'hoà' and 'hòa', 'Thuỵ' and 'Thụy', and for any capital letters: how names are compared. */
export const nameKey = (name: string): string =>
  lower(name)
    .normalize('NFD')
    .split(/\s+/)
    .map((syllable) => syllable.replace(TONES, '') + (syllable.match(TONES) ?? []).join(''))
    .join(' ')
    .trim()

/** How names are written, by their keys; a name written in two ways tells nothing. */
export function spellingsOf(names: readonly string[]): Map<string, string> {
  const ways = Map.groupBy(new Set(names), nameKey)
  return new Map([...ways].flatMap(([key, [name, other]]) => (name && !other ? [[key, name] as const] : [])))
}
