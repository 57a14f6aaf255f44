/** What somebody means who types into the one search field: parts of a name, a birth date, a number. */
import { addDays, isDay } from '../../../../shared/dates.ts'
import { dayAfterLast, firstDay, type Precision, precisionOf } from '../../../../shared/partial-days.ts'
import { fold } from '../../../../shared/vietnamese.ts'

export interface BornBetween {
  from: string
  /** Inclusive. */
  to: string
  /** Those of whom less is known, and who may be the one. */
  loose: readonly { on: string; precision: Precision }[]
}

export interface Meaning {
  /** Folded; every one begins a word of the name. */
  words: readonly string[]
  born: BornBetween | null
  /** Identity numbers are found in full only. */
  number: string | null
  staffNumber: string | null
}

const DATE = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/

/** '12/4/1988' → '1988-04-12', '4/1988' → '1988-04', '1988' → '1988'. */
function partialOf(typed: string): string | null {
  const found = DATE.exec(typed)
  if (!found) return null
  const [, day, month, year] = found
  const text = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-')
  const precision = precisionOf(text)
  return precision === null || (precision === 'day' && !isDay(text)) ? null : text
}

export function bornIn(partial: string): BornBetween {
  const precision = precisionOf(partial)
  const year = { on: `${partial.slice(0, 4)}-01-01`, precision: 'year' } as const
  const month = { on: `${partial.slice(0, 7)}-01`, precision: 'month' } as const
  return {
    from: firstDay(partial),
    to: addDays(dayAfterLast(partial), -1),
    loose: precision === 'year' ? [] : precision === 'month' ? [year] : [month, year],
  }
}

export function meaningOf(typed: string): Meaning {
  const meaning: { -readonly [key in keyof Meaning]: Meaning[key] } & { words: string[] } = {
    words: [],
    born: null,
    number: null,
    staffNumber: null,
  }
  for (const piece of typed
    .normalize('NFC')
    .split(/[\s,;]+/)
    .filter((one) => one !== '')) {
    const partial = partialOf(piece)
    if (/^(\d{9}|\d{12})$/.test(piece)) meaning.number = piece
    else if (partial !== null) meaning.born = bornIn(partial)
    else if (/\d/.test(piece)) meaning.staffNumber = piece
    else meaning.words.push(...wordsOf(piece))
  }
  return meaning
}

/** "H’Mông" → ["h’mong"]: letters, and the marks that names of the peoples of the highlands have. */
const wordsOf = (piece: string): string[] =>
  fold(piece)
    .split(/[^\p{L}'’.-]+/u)
    .filter((word) => /\p{L}/u.test(word))
