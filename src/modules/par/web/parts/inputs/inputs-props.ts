/** What every form of inputs takes. */
import type { Points } from '../../../../../shared/points.ts'
import type { Scoring } from '../../../rules/scoring/scoring.ts'
import type { TypedInputs } from '../leaf/typed-inputs.ts'

export interface InputsProps<T extends Scoring['type']> {
  scoring: Extract<Scoring, { type: T }>
  maxPoints: Points
  value: Extract<TypedInputs, { type: T }> | null
  onChange: (inputs: Extract<TypedInputs, { type: T }> | null) => void
  disabled: boolean
  /** Tells two forms on one screen apart: “Thẩm định”. */
  label: string
}
