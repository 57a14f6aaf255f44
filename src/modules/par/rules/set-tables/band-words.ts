/** Ends of a band in an office's words: 'Trên 90 %', 'từ 70 đến dưới 90 %', '≥ 95%', 'dưới 70 %'. */
import type { Band } from '../scoring/scoring.ts'
import { exactOf, NUMBER } from './numbers.ts'

type Ends = Omit<Band, 'points'>

export interface WordedBand {
  ends: Ends
  /** What stands around the numbers: what is measured. */
  around: string
}

const N = `${NUMBER}\\s*%?`
const form = (pattern: string) => new RegExp(pattern, 'iu')
const FORMS: readonly [RegExp, (match: RegExpExecArray) => Ends][] = [
  [
    form(`(từ|trên|hơn|>=|≥|>)\\s*${N}\\s*(?:đến|tới|-|–)\\s*(dưới|<)?\\s*${N}`),
    ([, low = '', from = '', high, to = '']) => ({
      ...(/trên|hơn|^>$/iu.test(low) ? { gt: exactOf(from) } : { gte: exactOf(from) }),
      ...(high ? { lt: exactOf(to) } : { lte: exactOf(to) }),
    }),
  ],
  [
    form(`${NUMBER}\\s*%?\\s*(?:đến|-|–)\\s*(dưới|<)?\\s*${NUMBER}\\s*%`),
    ([, from = '', high, to = '']) => ({ gte: exactOf(from), ...(high ? { lt: exactOf(to) } : { lte: exactOf(to) }) }),
  ],
  [form(`(?:từ|đạt|đạt từ)?\\s*${N}\\s*(?:trở lên|đổ lên)`), ([, from = '']) => ({ gte: exactOf(from) })],
  [form(`(?:>=|≥|ít nhất|tối thiểu|từ)\\s*${N}`), ([, from = '']) => ({ gte: exactOf(from) })],
  [form(`(?:trên|hơn|>)\\s*${N}`), ([, from = '']) => ({ gt: exactOf(from) })],
  [form(`(?:dưới|thấp hơn|nhỏ hơn|ít hơn|(?<!=)<(?!=))\\s*${N}`), ([, to = '']) => ({ lt: exactOf(to) })],
  [form(`(?:<=|≤|đến|không quá|tối đa)\\s*${N}`), ([, to = '']) => ({ lte: exactOf(to) })],
  [form(`${N}\\s*trở xuống`), ([, to = '']) => ({ lte: exactOf(to) })],
  [form(`(?:đạt\\s*)?\\b100\\s*%`), () => ({ gte: 1_000_000 })],
  [/^mọi giá trị$/iu, () => ({})],
]

export function bandIn(text: string): WordedBand | null {
  for (const [pattern, endsOf] of FORMS) {
    const match = pattern.exec(text)
    if (!match) continue
    const around = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
    // A second number is something the band does not say.
    if (/\d/.test(around)) return null
    return { ends: endsOf(match), around: around.replace(/[\s,:%]+/g, ' ').trim() }
  }
  return null
}
