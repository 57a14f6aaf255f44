/** What the cells beside a criterion say of it: points, who assesses, papers, body, remarks. */

import { type Points, points } from '../../../../shared/points.ts'
import { fold } from '../../../../shared/vietnamese.ts'
import { factFromWords } from '../facts/fact-words.ts'
import type { WantedPaper } from '../sets/set-node.ts'
import type { AssessedBy } from '../sheets/self-assessment.ts'
import { bare } from './option-words.ts'
import type { Row } from './rows.ts'
import { isMarked, pointsIn, wordsIn } from './source.ts'

type Cells = Row['cells']

const BY = ['self', 'survey', 'external', 'system'] as const satisfies readonly AssessedBy[]
const IN_WORDS: readonly [AssessedBy, RegExp][] = [
  ['survey', /xa hoi hoc|xhh|dieu tra|khao sat/],
  ['system', /he thong|phan mem/],
  ['external', /nguon ngoai|bo chi so|doc lap/],
  ['self', /tu danh gia|tu cham|tham dinh|bao cao/],
]
const IN_TITLE = /\s*\(\s*(?:tối đa\s*)?(\d{1,4}(?:[.,]\d{1,4})?)\s*(?:điểm|đ)\s*\)\s*$/iu
const OPTIONAL = /\s*\((?:không bắt buộc|nếu có)\)\s*$/iu

/** Everyone the row names. */
export function assessorsIn(cells: Cells): AssessedBy[] {
  const words = fold(wordsIn(cells.assessedBy))
  if (words !== '') return IN_WORDS.flatMap(([by, pattern]) => (pattern.test(words) ? [by] : []))
  return BY.filter((by) => isMarked(cells[by]))
}

export type ReadPoints = { points: Points; isGuess: boolean; inTitle?: true } | { wrong: string } | null

/** From the column of the maximum; else what its shares add up to, else what the title says in brackets. */
export function maxPointsIn(cells: Cells, title: string): ReadPoints {
  const written = pointsIn(cells.maxPoints)
  if (written !== null) return { points: written, isGuess: false }
  if (wordsIn(cells.maxPoints) !== '') return { wrong: wordsIn(cells.maxPoints) }
  const shares = BY.map((by) => pointsIn(cells[by])).filter((share) => share !== null)
  const sum = shares.reduce((total, share) => total + share, 0)
  if (sum > 0) return { points: points(sum), isGuess: true }
  const named = pointsIn(IN_TITLE.exec(title)?.[1] ?? null)
  return named === null ? null : { points: named, isGuess: true, inTitle: true }
}

export const withoutPoints = (title: string): string => title.replace(IN_TITLE, '')

export function papersIn(cells: Cells): WantedPaper[] {
  const names = wordsIn(cells.evidence)
    .split(/[\n;]/)
    .map(bare)
    .filter((name) => name !== '')
  return [...new Set(names)].map((name) => ({ what: name.replace(OPTIONAL, ''), mandatory: !OPTIONAL.test(name) }))
}

const MOST_BODY = 200
const MOST_BASIS = 1000

export function bodyIn(cells: Cells): string | null {
  return wordsIn(cells.body).replace(/\s+/g, ' ').slice(0, MOST_BODY) || null
}

/** 'Căn cứ: …', 'Nguồn số liệu: …', 'Số liệu tự tính: …', 'Có thể không áp dụng' among the remarks, or in columns of their own. */
export function remarksIn(cells: Cells) {
  const lines = wordsIn(cells.note).split('\n').map(bare)
  const said = (pattern: RegExp) => lines.map((line) => pattern.exec(line)?.[1]).find((found) => found !== undefined)
  const fact = factFromWords(said(/^số liệu tự tính\s*:\s*(.+)$/iu) ?? '')
  return {
    ...(fact && { fact }),
    mayBeNotApplicable: lines.some((line) => /không áp dụng/iu.test(line)),
    legalBasis: (wordsIn(cells.legalBasis) || (said(/^căn cứ\s*:\s*(.+)$/iu) ?? '')).slice(0, MOST_BASIS),
    dataSource: wordsIn(cells.dataSource) || (said(/^nguồn số liệu\s*:\s*(.+)$/iu) ?? null),
  }
}
