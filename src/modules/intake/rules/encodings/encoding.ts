/** In which encoding a text was typed: told by which reading of it is Vietnamese. */
import { tidy } from '../../../../shared/vietnamese.ts'
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

/** Of the words that an encoding matters to, how many are syllables. */
function syllablesIn(raw: string, encoding: Encoding): number {
  const words = raw.split(/[\s.,;:()/"'+–-]+/).filter((word) => !isPlain(word))
  return words.filter((word) => canBe(word, encoding) && isSyllable(inUnicode(word, encoding))).length
}

/** The old encodings have one byte for a character: letters beyond are of Unicode alone. */
const canBe = (word: string, encoding: Encoding) => encoding === 'unicode' || !/[^ -\u00ff]/.test(word)

/** The encodings under which most of it is Vietnamese: one, or several that are as good. */
export function encodingsOf(text: string): readonly Encoding[] {
  const raw = text.normalize('NFC')
  if (isPlain(raw)) return ENCODINGS
  const found = ENCODINGS.map((encoding) => syllablesIn(raw, encoding))
  const most = Math.max(...found)
  return most === 0 ? ['unicode'] : ENCODINGS.filter((_, at) => found[at] === most)
}

/** Of a column: what most of its decisive cells are in. Unicode where nothing decides. */
export function encodingOfColumn(texts: readonly string[]): Encoding {
  const counts = new Map<Encoding, number>()
  for (const text of texts) {
    const [one, other] = encodingsOf(text)
    if (one !== undefined && other === undefined) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most?.[0] ?? 'unicode'
}

/** A cell by itself where it decides; else as its column. Two lists pasted together may differ from row to row. */
export function encodingOf(text: string, column: Encoding): Encoding {
  const found = encodingsOf(text)
  return found.includes(column) ? column : (found[0] ?? 'unicode')
}
