/** Under which forms a password is looked up among the common ones, so that 'M@tKhau2025!' is found as 'matkhau'. */
import { fold } from '../../../shared/vietnamese.ts'

const LETTER_FOR: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  $: 's',
  '5': 's',
  '7': 't',
}

/** What people put before or behind a word: up to four digits, a birthday, a telephone number. A longer number is their own. */
const PHONE = '0[35789]\\d{8}'
const TAIL = `(?:\\d{1,4}|(?:0?[1-9]|[12]\\d|3[01])(?:0?[1-9]|1[0-2])(?:19|20)?\\d\\d|${PHONE})`
const TAIL_BEHIND = new RegExp(`(?<=\\D)${TAIL}$`)
const TAIL_BEFORE = new RegExp(`^${TAIL}(?=\\D)`)

const withLetters = (text: string) => text.replace(/[@40135$7]/g, (sign) => LETTER_FOR[sign] as string)
const bare = (text: string) => text.replace(/[^a-z0-9]/g, '')

/** 'aaaaaaaaaa' → 'a', '123123123123' → '123'; anything else stays. */
function withoutRepeats(text: string): string {
  return /^(.{1,5}?)\1+$/.exec(text)?.[1] ?? text
}

/** The word under the digits and signs that people add to it. */
function withoutTails(text: string): string {
  return text
    .replace(/[^a-z0-9]+$/, '')
    .replace(TAIL_BEHIND, '')
    .replace(/[^a-z0-9]+$/, '')
    .replace(/^[^a-z0-9]+/, '')
    .replace(TAIL_BEFORE, '')
}

/** @returns the forms to look for, without repetition and without empty ones. */
export function commonForms(password: string): string[] {
  const plain = fold(password)
  const stem = withoutTails(plain)
  const forms = [plain, bare(plain), bare(withLetters(plain)), bare(stem), bare(withLetters(stem))]
  return [...new Set([...forms, ...forms.map(withoutRepeats)])].filter((form) => form !== '')
}

/** One sign or a short group over and over ('aaaaaaaaaa', '121212121212') is common whatever the list says. */
export function isRepetition(password: string): boolean {
  const plain = fold(password)
  return plain.length > 3 && withoutRepeats(plain).length <= 3
}

/** A mobile telephone number or a citizen's number (12 digits, Nghị định 137/2015/NĐ-CP, Điều 13): known to many others. */
export function isPersonalNumber(password: string): boolean {
  const digits = password.replace(/[\s.+-]/g, '').replace(/^84/, '0')
  return new RegExp(`^(?:${PHONE}|0\\d{11})$`).test(digits)
}
