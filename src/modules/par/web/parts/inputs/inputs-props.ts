/** What every form of inputs takes. */
import type { Scoring } from '../../../rules/scoring/scoring.ts'
import type { TypedInputs } from '../leaf/typed-inputs.ts'

export interface InputsProps<T extends Scoring['type']> {
  scoring: Extract<Scoring, { type: T }>
  value: Extract<TypedInputs, { type: T }> | null
  onChange: (inputs: Extract<TypedInputs, { type: T }> | null) => void
  disabled: boolean
  /** Tells two forms on one screen apart: “Thẩm định”. */
  label: string
}
