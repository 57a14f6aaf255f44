/** Languages as lists have them: 'Anh B', 'Tiếng Anh B1; Pháp A', 'IELTS 6.5', 'Đại học tiếng Anh'. */
import { type Cell, textIn } from '../../../../shared/list-table.ts'
import type { IntakeReason } from '../../refusals.vi.ts'
import { keyOf } from '../words.ts'

/** Codes of the lists of languages and of levels. The score is what the paper itself says. */
export type Language = Record<'language' | 'level', string> & { score?: string }

type Unread = { why: IntakeReason; offers: readonly string[]; isNote?: boolean }
/** What of a cell is complete, and what is to be said of the rest of it. */
export interface ReadLanguages {
  value: Language[]
  notes: Unread[]
}

const LANGUAGES: Readonly<Record<string, string>> = {
  anh: 'en',
  phap: 'fr',
  nga: 'ru',
  trung: 'zh',
  hoa: 'zh',
  duc: 'de',
  nhat: 'ja',
  hanquoc: 'ko',
  lao: 'lo',
  campuchia: 'km',
  khmer: 'km',
  thai: 'th',
}
/** Certificates that are of one language. */
const OF_ONE: Readonly<Record<string, string>> = {
  ielts: 'en',
  toeic: 'en',
  toefl: 'en',
  delf: 'fr',
  dalf: 'fr',
  hsk: 'zh',
  jlpt: 'ja',
  topik: 'ko',
}
/** Khung năng lực ngoại ngữ 6 bậc (TT 01/2014/TT-BGDĐT). */
const LEVELS: Readonly<Record<string, string>> = {
  a: 'A',
  b: 'B',
  c: 'C',
  d: 'D',
  a1: 'BAC1',
  a2: 'BAC2',
  b1: 'BAC3',
  b2: 'BAC4',
  c1: 'BAC5',
  c2: 'BAC6',
  'bac 1': 'BAC1',
  'bac 2': 'BAC2',
  'bac 3': 'BAC3',
  'bac 4': 'BAC4',
  'bac 5': 'BAC5',
  'bac 6': 'BAC6',
  'cao dang': 'CD',
  'dai hoc': 'DH',
  'cu nhan': 'DH',
  'thac si': 'TSDH',
  'tien si': 'TSDH',
  'tren dai hoc': 'TSDH',
}
/** The longest first: 'trên đại học' is no 'đại học'. */
const BY_LENGTH = Object.keys(LEVELS).toSorted((a, b) => b.length - a.length)
const MINORITY = 'dttt'
/** 'IELTS 6,5' is one: a comma between digits parts nothing. */
const BETWEEN = /\s*(?:[;+/\n]|,(?!\d)|\svà\s)\s*/u
const NONE: ReadonlySet<string> = new Set(['', 'khong', 'chua', 'chua co'])

/** @param heading 'Tiếng Anh' over the column tells of which language its levels are. */
export function readLanguages(cell: Cell, heading: string, ofMinority = false): ReadLanguages {
  const text = textIn(cell)
  const read = text
    .normalize('NFC')
    .split(BETWEEN)
    .filter((one) => !NONE.has(keyOf(one)))
    .map((one) => (ofMinority ? minority(one, heading) : foreign(one, heading)))
  const value = read.flatMap((one) => ('language' in one ? [one] : []))
  const notes = read.flatMap((one) => ('why' in one ? [one] : []))
  const [first, ...others] = value
  if (first === undefined || new Set(value.map(({ language }) => language)).size === value.length)
    return { value, notes }
  if (ofMinority) return { value: [first], notes: [...notes, ...others.map((other) => oneAlone(first, other))] }
  const found = value.map(({ level }) => level).join('; ')
  const twice = { why: { reason: 'intake.codes', params: { text, column: heading, found } } as const, offers: [] }
  return { value: [], notes: [...notes, twice] }
}

/** The list of languages has one item for all of a minority: a record tells of one. */
const oneAlone = ({ score: taken = '' }: Language, { score: left = '' }: Language): Unread => ({
  why: { reason: 'intake.minority-twice', params: { taken, left } },
  offers: [],
  isNote: true,
})

/**
 * 'Trung cấp' is a level that the list does not have, and no Chinese.
 * Without their marks 'Hán' (of China) and 'Hàn' (of Korea) would be one word; where the marks are lost it means neither.
 */
const wordsIn = (text: string): string[] =>
  keyOf(text.replace(/\bhán\b/giu, 'hoa').replace(/\bhàn\b/giu, 'hanquoc'))
    .replace(/\btrung (cap|hoc)\b/g, ' ')
    .split(/\s+/)

function foreign(text: string, heading: string): Language | Unread {
  if (/\bhán[\s-]+nôm\b/iu.test(text)) return unlisted(text)
  const words = wordsIn(text)
  const exam = words.find((word) => OF_ONE[word] !== undefined)
  const language = languagesIn(words)[0] ?? OF_ONE[exam ?? ''] ?? onlyIn(wordsIn(heading))
  if (exam !== undefined && language) return { language, level: 'QT', score: text }
  const level = levelIn(words)
  if (level === null) return incomplete(text, heading, language ? 'trình độ' : 'tên ngoại ngữ và trình độ')
  if (language) return { language, level }
  return { why: { reason: 'intake.language-missing', params: { text } }, offers: [`Anh ${text}`] }
}

/** Which of them stands in words: the list of languages has one item for all. */
function minority(text: string, heading: string): Language | Unread {
  const level = levelIn(wordsIn(text).slice(1))
  const score = text.replace(/^tiếng\s+/iu, '').split(/[\s(]/u)[0] ?? text
  return level === null ? incomplete(text, heading, 'trình độ') : { language: MINORITY, level, score }
}

function levelIn(words: readonly string[]): string | null {
  const told = ` ${words.join(' ')} `
  return LEVELS[BY_LENGTH.find((level) => told.includes(` ${level} `)) ?? ''] ?? null
}

const languagesIn = (words: readonly string[]): string[] => [...new Set(words.flatMap((word) => LANGUAGES[word] ?? []))]

/** 'Ngoại ngữ (Anh, Pháp)' names none. */
function onlyIn(words: readonly string[]): string | undefined {
  const [only, ...others] = languagesIn(words)
  return others.length === 0 ? only : undefined
}

const incomplete = (text: string, heading: string, missing: string): Unread => ({
  why: { reason: 'intake.language-incomplete', params: { told: `${heading} “${text}”`, missing } },
  offers: [],
  isNote: true,
})

const unlisted = (text: string): Unread => ({
  why: { reason: 'intake.language-unlisted', params: { text } },
  offers: [],
  isNote: true,
})
