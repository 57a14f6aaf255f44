/** What each row of bonus and penalty gives, and their caps. */
import { type Points, points } from '../../../../shared/points.ts'
import type { AdjustmentPart } from '../sheets/totals.ts'
import type { Kind } from './adjustment-heading.ts'
import type { AdjustmentRow } from './outline.ts'
import { pointsIn, wordsIn } from './source.ts'

const IN_WORDS =
  /(?:^|[:(,]\s*|\s)(?:cộng|trừ|được)?\s*(\d{1,3}(?:[.,]\d{1,4})?)\s*điểm(?:\s*(?:\/|cho|mỗi|một)\s*([^;.)]+))?\)?\.?$/iu
const LONGEST = 1000
const CAP = /tối đa\s*:?\s*(\d{1,3}(?:[.,]\d{1,4})?)/iu

const size = (value: Points | null): Points | null => value && points(Math.abs(value))

/** 'Có sáng kiến: 1 điểm/sáng kiến' → what, how much, for each what. */
function ruleOf({ title, cells }: AdjustmentRow): AdjustmentPart['rules'][number] | null {
  const inRule = IN_WORDS.exec(wordsIn(cells.rule).slice(-LONGEST))
  const inTitle = title.length > LONGEST ? null : IN_WORDS.exec(title)
  const amount = size(pointsIn(cells.maxPoints) ?? pointsIn((inRule ?? inTitle)?.[1] ?? null))
  if (amount === null) return null
  const when = inTitle ? title.slice(0, inTitle.index).replace(/[\s:;,(–-]+$/, '') : title
  const per = (inRule?.[2] ?? inTitle?.[2] ?? '').trim()
  return { when: when || title, per: per || 'lần', points: amount }
}

export interface ReadAdjustments {
  bonus: AdjustmentPart
  penalty: AdjustmentPart
  /** Rows that say neither how much nor belong to a heading. */
  unread: AdjustmentRow[]
}

export function adjustmentsFrom(rows: readonly AdjustmentRow[]): ReadAdjustments {
  const parts = {
    bonus: { max: 0, rules: [] as AdjustmentPart['rules'][number][] },
    penalty: { max: 0, rules: [] as AdjustmentPart['rules'][number][] },
  }
  const unread: AdjustmentRow[] = []
  for (const row of rows) {
    if (row.isHeading) {
      const cap = size(pointsIn(row.cells.maxPoints) ?? pointsIn(CAP.exec(row.title)?.[1] ?? null))
      if (row.kind && cap !== null) parts[row.kind].max = cap
      continue
    }
    const rule = ruleOf(row)
    const kind = row.kind ?? (/\btrừ\b|vi phạm|phê bình|chậm|không trung thực/iu.test(row.title) ? 'penalty' : 'bonus')
    if (rule) parts[kind].rules.push(rule)
    else unread.push(row)
  }
  const part = ({ max, rules }: (typeof parts)[Kind]): AdjustmentPart => ({ max: points(max), rules })
  return { bonus: part(parts.bonus), penalty: part(parts.penalty), unread }
}
