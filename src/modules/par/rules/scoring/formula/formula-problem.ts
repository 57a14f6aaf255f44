/** What is wrong with a formula, at which character. */
import { type Params, type Reason, sentenceOf } from '../../../../../shared/refusal.ts'
import { sentencesOfFormulas } from '../../../refusals-of-formulas.vi.ts'

export type FormulaReason = keyof typeof sentencesOfFormulas

export interface FormulaProblem extends Reason<FormulaReason> {
  /** Index of the first character that is off, from 0; the length of the text when something is missing at its end. */
  place: number
  /** How many characters are off. */
  length: number
  sentence: string
}

/** Thrown inside the reader only; `readFormula` answers with its problem. */
export class FormulaFault extends Error {
  readonly problem: FormulaProblem

  constructor(reason: FormulaReason, place: number, length: number, params?: Params) {
    super(reason)
    const sentence = sentenceOf(sentencesOfFormulas[reason][1], params)
    this.problem = { reason, place, length, sentence, ...(params && { params }) }
  }
}
