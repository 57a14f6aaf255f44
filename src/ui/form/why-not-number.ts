import { pieceWords } from '../text.vi.ts'
import { formatDecimal } from './parse-number.ts'

interface NumberLimits {
  min: number | undefined
  max: number | undefined
  places: number
}

/** Why a number may not stand in a field, as a sentence; null when it may. */
export function whyNotNumber(decimal: string | null, { min, max, places }: NumberLimits): string | null {
  if (decimal === null) return null
  const value = Number(decimal)
  if ((decimal.split('.')[1]?.length ?? 0) > places) return pieceWords.numberTooFine(places)
  if (min !== undefined && value < min) return pieceWords.numberTooSmall(formatDecimal(String(min)))
  if (max !== undefined && value > max) return pieceWords.numberTooBig(formatDecimal(String(max)))
  return null
}
