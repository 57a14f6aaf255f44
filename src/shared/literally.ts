/** What is typed, sought by LIKE as it is written: per cent and underline are letters there, not wildcards. */
import { fold } from './vietnamese.ts'

/** 'a_b%' → 'a\_b\%'. */
export const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** A pattern for each word; all must be found, in whatever order: 'nguyen lan' finds Nguyễn Thị Lan. */
export const wordPatterns = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => `%${literally(word)}%`)
