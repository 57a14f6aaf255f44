/** In which encoding a text was typed: told by which reading of it is Vietnamese. */
import { tidy } from '../vietnamese.ts'
import { isSyllable } from './syllable.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

export const ENCODINGS = ['unicode', 'tcvn3', 'vni'] as const
export type Encoding = (typeof ENCODINGS)[number]

const READERS: Readonly<Record<Encoding, (text: string) => string>> = {
  unicode: (text) => text,
  tcvn3: fromTcvn3,
  vni: fromVni,
}

export const inUnicode = (text: string, encoding: Encoding): string => tidy(READERS[encoding](text))

const isPlain = (text: string) => !/[^ -~\s]/.test(text)

/** Under which encodings a word is a syllable. */
const syllableUnder = (word: string): readonly boolean[] =>
  ENCODINGS.map((encoding) => canBe(word, encoding) && isSyllable(inUnicode(word, encoding)))

/** The words that an encoding matters to. */
const decisiveIn = (raw: string): string[] => raw.split(/[\s.,;:()/"'+–-]+/).filter((word) => !isPlain(word))

/** The old encodings have one byte for a character: letters beyond are of Unicode alone. */
const canBe = (word: string, encoding: Encoding) => encoding === 'unicode' || !/[^ -\u00ff]/.test(word)

/** The encodings under which most of a text is Vietnamese: one, or several that are as good. */
export type Teller = (text: string) => readonly Encoding[]

/** The words of a list come again and again: each is looked at once. */
export function encodingTeller(): Teller {
  const known = new Map<string, readonly boolean[]>()
  const told = (word: string) => {
    const answer = known.get(word) ?? syllableUnder(word)
    known.set(word, answer)
    return answer
  }
  return (text) => {
    const raw = text.normalize('NFC')
    if (isPlain(raw)) return ENCODINGS
    const words = decisiveIn(raw).map(told)
    const found = ENCODINGS.map((_, at) => words.filter((under) => under[at]).length)
    const most = Math.max(...found)
    return most === 0 ? ['unicode'] : ENCODINGS.filter((_, at) => found[at] === most)
  }
}

export const encodingsOf: Teller = (text) => encodingTeller()(text)

/** Of a column: what most of its decisive cells are in. Unicode where nothing decides. */
export function encodingOfColumn(texts: readonly string[], tell: Teller = encodingTeller()): Encoding {
  const counts = new Map<Encoding, number>()
  for (const text of texts) {
    const [one, other] = tell(text)
    if (one !== undefined && other === undefined) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most?.[0] ?? 'unicode'
}

/** A cell by itself where it decides; else as its column. Two lists pasted together may differ from row to row. */
export function encodingOf(text: string, column: Encoding, tell: Teller = encodingsOf): Encoding {
  const found = tell(text)
  return found.includes(column) ? column : (found[0] ?? 'unicode')
}
