/** Figures of a ranking that open their own working. */
import { Figure } from '../../../../../ui/Figure.tsx'
import type { BlockRules } from '../../../contract.ts'
import type { RatingBand } from '../../../rules/ranking/ranking.ts'
import { shareOf } from '../../../rules/results/share.ts'
import { bandWorking, indexWorking, meanWorking, rankWorking, shareWorking } from '../../../rules/results/working.ts'
import { percent } from '../../../rules/results/written-figures.ts'
import { rankingWords } from '../../text.vi.ts'
import type { RankedRow } from './ranked-row.ts'

interface OfRow {
  row: RankedRow
}

export function IndexFigure({ row, places }: OfRow & { places: number }) {
  return (
    <Figure title={rankingWords.indexOf(row.unitName)} {...indexWorking(row, places)}>
      {percent(row.index, places)}
    </Figure>
  )
}

/** @param rows of the whole block, in the order of the ranking. */
export function RankFigure({ row, rows, rules }: OfRow & { rows: readonly RankedRow[]; rules: BlockRules }) {
  return (
    <Figure title={rankingWords.rankOf(row.unitName)} {...rankWorking(rows, row, rules)}>
      {String(row.rank)}
    </Figure>
  )
}

export function RatingFigure({ row, rules }: OfRow & { rules: BlockRules }) {
  const working = bandWorking(rules.bands as readonly RatingBand[], row.index)
  if (row.rating === null || working === null) return row.rating
  return (
    <Figure title={rankingWords.ratingOf(row.unitName)} {...working}>
      {row.rating}
    </Figure>
  )
}

export function HeadRatingFigure({ row, rules }: OfRow & { rules: BlockRules }) {
  const working = bandWorking(rules.headBands as readonly RatingBand[], row.index)
  if (row.headRating === null || working === null) return row.headRating
  return (
    <Figure title={rankingWords.headRatingOf(row.unitName)} {...working}>
      {row.headRating}
    </Figure>
  )
}

interface MeanFigureProps {
  rows: readonly RankedRow[]
  mean: number
  places: number
}

export function MeanFigure({ rows, mean, places }: MeanFigureProps) {
  return (
    <Figure title={rankingWords.mean} {...meanWorking(rows, mean, places)}>
      {percent(mean, places)}
    </Figure>
  )
}

interface ShareFigureProps {
  title: string
  figure: { points: number; applicableMax: number }
  /** Of the block. */
  mean: number | null
  places: number
}

export function ShareFigure({ title, figure, mean, places }: ShareFigureProps) {
  const share = shareOf(figure)
  return (
    <Figure title={title} {...shareWorking(figure, mean, places)}>
      {share === null ? '–' : percent(share, places)}
    </Figure>
  )
}
