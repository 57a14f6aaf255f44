/** What the form of each kind of rule takes. */
import type { Points } from '../../../../../../shared/points.ts'
import type { Scoring } from '../../../../rules/scoring/scoring.ts'

export interface FieldsProps<T extends Scoring['type']> {
  scoring: Extract<Scoring, { type: T }>
  maxPoints: Points
  /** @param field what is typed into. */
  onChange: (scoring: Scoring, field?: string) => void
}
