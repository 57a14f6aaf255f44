/** Text taken apart into names, each with the kind said before it: 'TT.Chờ, H. Yên Phong' → thị trấn Chờ; huyện Yên Phong. */
import { type Written, written } from './writing.ts'

export interface Segment extends Written {
  /** 'Thị trấn'; null when none is said. */
  kind: string | null
  /** Accents stand elsewhere in what was typed: a piece without any is likely to have none. */
  isAmongAccents: boolean
}

/** Longer ones first: 'thị xã' before 'xã'. */
const KINDS = [
  ['Thành phố', ['thành phố', 'thanh pho', 't.p', 'tp']],
  ['Thị trấn', ['thị trấn', 'thi tran', 't.t', 'tt']],
  ['Thị xã', ['thị xã', 'thi xa', 't.x', 'tx']],
  ['Đặc khu', ['đặc khu', 'dac khu', 'đk']],
  ['Phường', ['phường', 'p']],
  ['Huyện', ['huyện', 'h']],
  ['Quận', ['quận', 'q']],
  ['Tỉnh', ['tỉnh', 't']],
  ['Xã', ['xã', 'x']],
] as const

/** Said without accents, these may as well be part of a name (Tịnh Ấn, Quan Sơn, Huyền Hội): both are tried. */
export const SAID_PLAINLY: Readonly<Record<string, string>> = {
  thanhpho: 'Thành phố',
  tp: 'Thành phố',
  thitran: 'Thị trấn',
  tt: 'Thị trấn',
  thixa: 'Thị xã',
  tx: 'Thị xã',
  dackhu: 'Đặc khu',
  phuong: 'Phường',
  huyen: 'Huyện',
  quan: 'Quận',
  tinh: 'Tỉnh',
  xa: 'Xã',
}

const kindOf = new Map(KINDS.flatMap(([kind, ways]) => ways.map((way) => [way.replace('.', ''), kind] as const)))
const WAYS = KINDS.flatMap(([, ways]) => ways)
  .toSorted((a, b) => b.length - a.length)
  .map((way) => way.replace('.', '\\.').replace(' ', '\\s*'))
/** A kind stands at the beginning of a word, and a blank, a point, a number or a capital follows it. */
const SAID = new RegExp(`(?<![\\p{L}\\p{N}])(${WAYS.join('|')})(?:\\s*[.:]\\s*|\\s+|(?=\\d)|(?=\\p{Lu}\\p{Ll}))`, 'giu')
/** A name joined to its kind begins with a capital of its own: 'TPBắc Giang', 'hKim Động', not 'phúc' nor 'PHÚC'. */
const isKind = (whole: string, after: string) =>
  /[\s.:]$/.test(whole) || /^\d/.test(after) || /^\p{Lu}\p{Ll}/u.test(after)

const SEPARATORS = /[,;|/\n\t()]+/
/** Ends an address and says nothing. */
const COUNTRY = /^(?:vietnam|vn)$/

interface Cut {
  kind: string | null
  text: string
}

/** A part between separators, cut before every kind. */
function cutsOf(part: string): Cut[] {
  const cuts: Cut[] = []
  let [from, kind] = [0, null as string | null]
  for (const found of part.matchAll(SAID)) {
    const after = part.slice(found.index + found[0].length)
    if (!isKind(found[0], after)) continue
    cuts.push({ kind, text: part.slice(from, found.index) })
    const way = (found[1] as string).toLowerCase().replace('.', '').replace(/\s+/g, ' ')
    kind = kindOf.get(way) ?? kindOf.get(way.normalize('NFC')) ?? null
    from = found.index + found[0].length
  }
  return [...cuts, { kind, text: part.slice(from) }]
}

/** @returns the ways of taking it apart worth trying: by the kinds said, then by the separators alone. */
export function segmentsOf(texts: readonly string[]): Segment[][] {
  const parts = texts.flatMap((text) => text.normalize('NFC').split(SEPARATORS)).filter((part) => part.trim() !== '')
  const isAmongAccents = parts.some((part) => /[^\p{ASCII}]/u.test(part))
  const segment = ({ kind, text }: Cut): Segment => ({ kind, isAmongAccents, ...written(text) })
  const ways = [parts.flatMap(cutsOf), parts.map((text) => ({ kind: null, text }))]
  return ways.map((cuts) => cuts.map(segment).filter(({ plain }) => plain !== '' && !COUNTRY.test(plain)))
}
