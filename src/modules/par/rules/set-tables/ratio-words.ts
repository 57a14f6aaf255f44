/** 'Tính theo công thức b/a x điểm tối đa; dưới 80 %: 0 điểm', and the form the program itself writes. */
import { points } from '../../../../shared/points.ts'
import type { Scoring } from '../scoring/scoring.ts'
import { exactOf, NUMBER } from './numbers.ts'

type Ratio = Extract<Scoring, { type: 'ratio' }>

const OURS = new RegExp(`^\\((.+) ÷ (.+)\\) × ${NUMBER} điểm`, 'su')
const FORMULA = /\(?\s*\b([ab])\s*[/:÷]\s*([ab])\b\s*\)?\s*(?:[x×*.]|nhân)/iu
const FLOOR = new RegExp(
  `(?:dưới|nhỏ hơn|<)\\s*${NUMBER}\\s*%\\s*(?:thì)?\\s*[:,]?\\s*(?:được|tính|đạt|điểm đánh giá là|điểm là)?\\s*(?:${NUMBER}\\b|(không (?:được |tính |có )?điểm))`,
  'iu',
)
const NONE = /không (?:có )?phát sinh([^;.\n]*)/iu
const LEAVES = /không (?:tính|đánh giá|áp dụng|xem xét)|loại (?:khỏi|ra)/iu
const FULL = /đủ điểm|điểm tối đa|tối đa/iu
/** 'a là tổng số …; b là số …' */
const NAMED = /\b([ab])\s*(?:là|:|=)\s*(.+?)(?=[;.,]?\s*(?:và\s+)?\b[ab]\s*(?:là|:|=)|[;.\n]|$)/giu

/** What the words do not name is called what it is. */
const NAMES = { a: 'tổng số (a)', b: 'số đạt (b)' }

export function ratioIn(text: string): Ratio | null {
  const ours = OURS.exec(text)
  const formula = ours ? null : FORMULA.exec(text)
  if (!ours && (!formula || formula[1] === formula[2])) return null
  const named = new Map(
    [...text.matchAll(NAMED)].map((match) => [(match[1] as string).toLowerCase(), match[2]?.trim()]),
  )
  const [upper, lower] = ours
    ? [ours[1] as string, ours[2] as string]
    : (['b', 'a'] as const).map((name, at) => named.get((formula?.[at + 1] ?? name).toLowerCase()) ?? NAMES[name])
  const rest = ours ? text.slice(ours[0].length) : text
  const floor = FLOOR.exec(rest)
  const none = NONE.exec(rest)?.[1] ?? ''
  return {
    type: 'ratio',
    a: lower ?? NAMES.a,
    b: upper ?? NAMES.b,
    // A floor is a share of one: 80 % is 8000.
    ...(floor && {
      floor: { below: Math.round(exactOf(floor[1] as string) / 100), points: points(exactOf(floor[2] ?? '0')) },
    }),
    ...(LEAVES.test(none)
      ? { whenNone: 'notApplicable' as const }
      : FULL.test(none)
        ? { whenNone: 'full' as const }
        : {}),
  }
}
