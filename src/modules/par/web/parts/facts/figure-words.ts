/** A computed figure in words: 18 trên 20 (90 %). */
import { formatNumber } from '../../../../../shared/vietnamese.ts'
import type { FactShown, OfferedFact } from '../../../contract.ts'
import { shownFigure } from '../../../rules/facts/reading.ts'
import { plain } from '../../../rules/scoring/plain.ts'
import { isSame } from '../../../rules/sets/same.ts'
import { factWords } from '../../text-of-facts.vi.ts'

type Shown = Pick<FactShown, 'numerator' | 'denominator' | 'others' | 'whenNone'>

export function figureInWords(shown: Shown, source: Pick<OfferedFact, 'unit' | 'numerator'> | undefined): string {
  const { numerator, denominator } = shown
  if (source?.unit === 'yes-no') return numerator > 0 ? factWords.yes : factWords.no
  if (denominator === null)
    return source ? factWords.counted(source.numerator, formatNumber(numerator)) : formatNumber(numerator)
  if (denominator === 0) return shown.whenNone === 'full' ? factWords.noneFull : factWords.noneAsked
  const figure = shownFigure(shown)
  const counts = factWords.figureOf(formatNumber(numerator), formatNumber(denominator))
  // To two places: the counts beside it are exact.
  return figure === null ? counts : `${counts} (${factWords.percent(plain(Math.round(figure / 100) * 100))})`
}

export const isSameFigure = (one: Shown, other: Shown): boolean =>
  one.numerator === other.numerator && one.denominator === other.denominator && isSame(one.others, other.others)
