/** What sort of paper it is, and the guess from its number and title: '12/KH-STC' is a plan. */
import { fold } from '../../../shared/vietnamese.ts'

export const kinds = [
  'decision',
  'resolution',
  'directive',
  'plan',
  'programme',
  'report',
  'minutes',
  'letter',
  'proposal',
  'notice',
  'guidance',
  'regulation',
  'table',
  'picture',
  'other',
] as const
export type Kind = (typeof kinds)[number]

export const kindInWords: Record<Kind, string> = {
  decision: 'Quyết định',
  resolution: 'Nghị quyết',
  directive: 'Chỉ thị',
  plan: 'Kế hoạch',
  programme: 'Chương trình, đề án',
  report: 'Báo cáo',
  minutes: 'Biên bản',
  letter: 'Công văn',
  proposal: 'Tờ trình',
  notice: 'Thông báo',
  guidance: 'Hướng dẫn',
  regulation: 'Quy chế, quy định',
  table: 'Bảng, danh sách',
  picture: 'Ảnh, ảnh chụp màn hình',
  other: 'Khác',
}

/** Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I: the letters that stand for the name of each kind of document. */
const LETTERS: Record<string, Kind> = {
  NQ: 'resolution',
  QĐ: 'decision',
  CT: 'directive',
  QC: 'regulation',
  QyĐ: 'regulation',
  TB: 'notice',
  HD: 'guidance',
  CTr: 'programme',
  KH: 'plan',
  ĐA: 'programme',
  BC: 'report',
  BB: 'minutes',
  TTr: 'proposal',
}

const FIRST_WORDS: readonly [string, Kind][] = [
  ['quyet dinh', 'decision'],
  ['nghi quyet', 'resolution'],
  ['chi thi', 'directive'],
  ['ke hoach', 'plan'],
  ['chuong trinh', 'programme'],
  ['de an', 'programme'],
  ['bao cao', 'report'],
  ['bien ban', 'minutes'],
  ['cong van', 'letter'],
  ['to trinh', 'proposal'],
  ['thong bao', 'notice'],
  ['huong dan', 'guidance'],
  ['quy che', 'regulation'],
  ['quy dinh', 'regulation'],
  ['bang', 'table'],
  ['danh sach', 'table'],
  ['anh', 'picture'],
]

/**
 * By the letters of the number, or else by the first words of the title.
 * A number whose letters name no kind ('1290/STC-VP': unit, then office) is that of a letter, which has none.
 */
export function kindOf(number: string, title: string): Kind {
  const letters = /^\s*\d+[a-z]?\s*\/(?:\d{4}\/)?\s*(\p{L}+)/iu.exec(number.normalize('NFC'))?.[1] ?? ''
  const exact = LETTERS[letters]
  if (exact) return exact
  const beginning = fold(title)
  const named = FIRST_WORDS.find(([words]) => beginning === words || beginning.startsWith(`${words} `))
  if (named) return named[1]
  return letters === '' ? 'other' : 'letter'
}
