/** Words as they are compared: lower case, without accents, every other character one space (db/catalogues/intake). */
import { fold } from '../../../shared/vietnamese.ts'

export const keyOf = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

export const wordsOf = (key: string): string[] => (key === '' ? [] : key.split(' '))
