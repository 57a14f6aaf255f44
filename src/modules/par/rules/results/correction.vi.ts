/** A correction in words: on paper, in the terminal and on the page. */
import { plain } from '../scoring/plain.ts'
import type { Consequences, Move } from './correction.ts'

const arrow = (before: number, after: number) => `${plain(before)} → ${plain(after)}`

function movedInWords(move: Move): string {
  const parts = [
    ...(move.indexBefore === move.indexAfter ? [] : [`chỉ số ${arrow(move.indexBefore, move.indexAfter)}`]),
    ...(move.rankBefore === move.rankAfter ? [] : [`hạng ${move.rankBefore} → ${move.rankAfter}`]),
    ...(move.ratingBefore === move.ratingAfter
      ? []
      : [`xếp loại ${move.ratingBefore ?? 'không'} → ${move.ratingAfter ?? 'không'}`]),
  ]
  return `${move.unitName}: ${parts.join(', ')}`
}

/** What was put right, one line each. */
export const changesInWords = ({ leaves, adjustments }: Pick<Consequences, 'leaves' | 'adjustments'>): string[] => [
  ...leaves.map(
    (leaf) => `${leaf.unitName} · tiêu chí ${leaf.code}: điểm ${arrow(leaf.pointsBefore, leaf.pointsAfter)}`,
  ),
  ...adjustments.map((one) => `${one.unitName} · điểm thưởng, trừ: ${arrow(one.pointsBefore, one.pointsAfter)}`),
]

/** What follows of it for whom, one line each. */
export const movesInWords = ({ moves }: Pick<Consequences, 'moves'>): string[] => moves.map(movedInWords)
