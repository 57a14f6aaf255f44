/** What the words above a table say of the set: its name, year, level, and whether it is a model. */
import { capitalized, fold } from '../../../../shared/vietnamese.ts'
import type { Level } from '../sets/draft-set.ts'
import type { TableGuess } from './columns.ts'
import { type SourceTable, wordsIn } from './source.ts'

export interface SetFacts {
  name: string
  year: number | null
  level: Level | null
  /** The label of a model stands on it. */
  isModel: boolean
}

const NAMES = /bo tieu chi|bo chi so|chi so cai cach|tieu chi (danh gia|xac dinh|cham diem)|bang (tieu chi|diem)/
const LEVELS: readonly [Level, RegExp][] = [
  ['public-service-unit', /don vi su nghiep/],
  ['vertical-agency', /nganh doc|co quan trung uong|kho bac|bao hiem xa hoi/],
  ['department', /\b(cap so|cac so|so,|so nganh|co quan chuyen mon|ban, nganh)/],
  ['district', /cap huyen|(ubnd|uy ban nhan dan) (cac )?(quan|huyen|thi xa)/],
  ['ward', /\bphuong\b(?!.*\bxa\b)/],
  ['commune', /cap xa|\bxa\b/],
  ['province', /cap tinh/],
]
/** What stays in capitals in a name. */
const ACRONYMS = /\b(cchc|ubnd|hđnd|tthc|xhh|cntt|par|index|sipas|tp)\b/giu

/** 'BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CCHC' → 'Bộ tiêu chí xác định chỉ số CCHC'. */
function inSmallLetters(name: string): string {
  if (name !== name.toLocaleUpperCase('vi')) return name
  const small = name.toLocaleLowerCase('vi').replace(ACRONYMS, (word) => word.toLocaleUpperCase('vi'))
  return capitalized(small)
}

export function factsAbove(table: SourceTable, { headRows, firstRow }: TableGuess): SetFacts {
  const titles = table.rows.slice(0, headRows?.first ?? firstRow).flatMap((row) => row.map(wordsIn).filter(Boolean))
  const lines = [...table.above, ...titles].flatMap((text) => text.split('\n'))
  const at = lines.findIndex((line) => NAMES.test(fold(line)))
  const [first = '', second = ''] = at < 0 ? [] : lines.slice(at)
  // A name in capitals may go over to a second line in capitals.
  const goesOn =
    second !== '' &&
    !second.startsWith('(') &&
    second === second.toLocaleUpperCase('vi') &&
    first === first.toLocaleUpperCase('vi') &&
    !/^BỘ MẪU/.test(second)
  const name = inSmallLetters(goesOn ? `${first} ${second}` : first)
  const year = lines.map((line) => /năm\s+(20\d\d)/iu.exec(line)?.[1]).find((found) => found !== undefined)
  const all = fold([table.name, ...lines].join(' \n '))
  return {
    name: name.slice(0, 300),
    year: year === undefined ? null : Number(year),
    level: LEVELS.find(([, pattern]) => pattern.test(all))?.[0] ?? null,
    isModel: lines.some((line) => /^BỘ MẪU\b/u.test(line)),
  }
}
