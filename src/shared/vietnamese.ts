/** Vietnamese text: one normal form, search without accents, order by given name. */

/** Unicode NFC, single spaces, no blanks at the ends: how all text is kept. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}

/** 'Yên Dũng' → 'yen dung'; đ → d. The same folding as the database's `search.fold`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Splits 'Nguyễn Thị Minh Anh' into the parts the usual order of lists needs. */
export function nameParts(fullName: string): { family: string; middle: string; given: string } {
  const parts = tidy(fullName).split(' ')
  if (parts.length === 1) return { family: '', middle: '', given: parts[0] ?? '' }
  return { family: parts[0] ?? '', middle: parts.slice(1, -1).join(' '), given: parts.at(-1) ?? '' }
}

const collator = new Intl.Collator('vi')

/** Order of text as a Vietnamese dictionary has it. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b)
}

/** Order of people: given name first, then family and middle names. */
export function comparePeople(a: string, b: string): number {
  const [x, y] = [nameParts(a), nameParts(b)]
  return collator.compare(x.given, y.given) || collator.compare(`${x.family} ${x.middle}`, `${y.family} ${y.middle}`)
}

const formats = new Map<number | undefined, Intl.NumberFormat>()

/** 1234.5 → '1.234,5'. */
export function formatNumber(value: number, places?: number): string {
  let format = formats.get(places)
  if (!format) {
    format = new Intl.NumberFormat(
      'vi-VN',
      places === undefined ? {} : { minimumFractionDigits: places, maximumFractionDigits: places },
    )
    formats.set(places, format)
  }
  return format.format(value)
}

/** 'chờ tiếp nhận' → 'Chờ tiếp nhận', as a label of its own begins. */
export const capitalized = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
