/** VNI-Windows: a letter and after it a character for its marks; some letters are one character. */

const WHOLE: Readonly<Record<string, string>> = {
  ñ: 'đ',
  Ñ: 'Đ',
  ô: 'ơ',
  Ô: 'Ơ',
  ö: 'ư',
  Ö: 'Ư',
  î: 'ỵ',
  Î: 'Ỵ',
  æ: 'ỉ',
  Æ: 'Ỉ',
  ó: 'ĩ',
  Ó: 'Ĩ',
  ò: 'ị',
  Ò: 'Ị',
}
/** Combining marks that the second character stands for. */
const [CIRCUMFLEX, BREVE, ACUTE, GRAVE, HOOK, TILDE, DOT] = [
  '\u0302',
  '\u0306',
  '\u0301',
  '\u0300',
  '\u0309',
  '\u0303',
  '\u0323',
]
const MARKS: Readonly<Record<string, string>> = {
  ù: ACUTE,
  ø: GRAVE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: CIRCUMFLEX,
  á: CIRCUMFLEX + ACUTE,
  à: CIRCUMFLEX + GRAVE,
  å: CIRCUMFLEX + HOOK,
  ã: CIRCUMFLEX + TILDE,
  ä: CIRCUMFLEX + DOT,
  ê: BREVE,
  é: BREVE + ACUTE,
  è: BREVE + GRAVE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
}

const PAIR = /([aeouyAEOUY\u00f4\u00d4\u00f6\u00d6])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])/g

/** Marks first: 'ô' alone is 'ơ', and 'ôù' is 'ớ'. */
export function fromVni(text: string): string {
  const joined = text.normalize('NFC').replace(PAIR, (_, letter: string, mark: string) => {
    const marks = MARKS[mark.toLowerCase()] ?? ''
    return `${WHOLE[letter] ?? letter}${marks}`.normalize('NFC').replace(/./gu, hidden)
  })
  return [...joined]
    .map((one) => WHOLE[one] ?? one)
    .map(shown)
    .join('')
}

/** Letters that are done already are out of reach of the second pass: kept in the private area meanwhile. */
const PRIVATE = 0xe000
const hidden = (one: string): string =>
  (one.codePointAt(0) ?? 0) < 0x2000 && (one.codePointAt(0) ?? 0) > 0x7f
    ? String.fromCodePoint(PRIVATE + (one.codePointAt(0) ?? 0))
    : one
const shown = (one: string): string => {
  const code = one.codePointAt(0) ?? 0
  return code >= PRIVATE && code < PRIVATE + 0x2000 ? String.fromCodePoint(code - PRIVATE) : one
}
