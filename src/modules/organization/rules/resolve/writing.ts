/** Names as people type them: with accents or without, joined or apart, tone marks on either vowel. */

/** A piece of text in two spellings of the same length: letter stands on letter. */
export interface Written {
  /** 'hoangvanthu' */
  plain: string
  /** 'hoàngvănthụ' */
  accented: string
}

/** hoà and hòa, thuỵ and thụy: the tone is taken to the first vowel, which changes no name into another. */
const FIRST = new Map(
  (['oa', 'oe', 'uy'] as const).flatMap(([first, second]) =>
    ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map(
      (tone) => [first + `${second}${tone}`.normalize('NFC'), `${first}${tone}`.normalize('NFC') + second] as const,
    ),
  ),
)
const SECOND = new RegExp([...FIRST.keys()].join('|'), 'g')

const plainLetter = (letter: string) => letter.normalize('NFD').charAt(0).replace('đ', 'd')

/** Letters and numbers alone; 01 is 1. */
export function written(text: string): Written {
  const accented = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(SECOND, (vowels) => FIRST.get(vowels) as string)
    .replace(/(?<!\d)0+(?=\d)/g, '')
  return { accented, plain: Array.from(accented, plainLetter).join('') }
}

export const sliced = ({ plain, accented }: Written, from: number, to?: number): Written => ({
  plain: plain.slice(from, to),
  accented: accented.slice(from, to),
})

/** A piece without any accents says nothing of them. */
export const isAccented = ({ plain, accented }: Written): boolean => plain !== accented

/** One letter too many, too few, another, or two that changed places. */
export function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  // Most names differ from the second letter on: told without taking them apart.
  if (at + 2 < Math.min(a.length, b.length) && !a.endsWith(b.slice(at + 2)) && !b.endsWith(a.slice(at + 2)))
    return false
  const [restA, restB] = [a.slice(at), b.slice(at)]
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}
