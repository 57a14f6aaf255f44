/** A criterion in dispute, worked out both ways: as the unit holds it, and as it was appraised before the council. */
import type { LeafInputs } from '../scoring/scoring.ts'
import { workingOf } from '../scoring/working.ts'
import { type LeafHands, type Word, wordInForce, wordOfUnit } from '../sheets/hands.ts'
import type { Leaf } from '../sheets/self-assessment.ts'
import { wordValue } from '../sheets/sheet-figures.ts'

export interface Alternative {
  side: 'unit' | 'appraiser'
  inputs: LeafInputs | null
  notApplicable: boolean
  /** Points in ten-thousandths, or a mark of totals.ts. */
  value: number
  working: string
}

/** What the appraisers hold: the word in force as if the council had not spoken. */
export const wordOfAppraisers = (hands: LeafHands): Word | null => wordInForce({ ...hands, council: null }, 'appraised')

const alternative = (leaf: Leaf, side: Alternative['side'], word: Word | null): Alternative => ({
  side,
  inputs: word?.inputs ?? null,
  notApplicable: word?.notApplicable ?? false,
  value: wordValue(leaf, word),
  working: word?.inputs ? workingOf(leaf.scoring, leaf.maxPoints, word.inputs) : '',
})

export const alternativesOf = (leaf: Leaf, hands: LeafHands): [unit: Alternative, appraiser: Alternative] => [
  alternative(leaf, 'unit', wordOfUnit(hands)),
  alternative(leaf, 'appraiser', wordOfAppraisers(hands)),
]
