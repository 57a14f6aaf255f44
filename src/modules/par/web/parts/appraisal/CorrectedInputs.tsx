/** The form of a criterion's inputs for another module's page: what the council corrects, entered as everywhere else. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { assessmentSheet } from '../../data.ts'
import { LeafInputsForm } from '../inputs/LeafInputsForm.tsx'
import { placesOf } from '../leaf/sheet-order.ts'
import type { TypedInputs } from '../leaf/typed-inputs.ts'

interface CorrectedInputsProps {
  assessmentId: string
  criterionId: string
  value: TypedInputs | null
  onChange: (inputs: TypedInputs | null) => void
  label: string
}

export function CorrectedInputs({ assessmentId, criterionId, ...field }: CorrectedInputsProps) {
  const { data: sheet } = useSuspenseQuery(assessmentSheet(assessmentId))
  const place = placesOf(sheet).find(({ node }) => node.id === criterionId)
  return place ? <LeafInputsForm scoring={place.rule.scoring} maxPoints={place.rule.maxPoints} {...field} /> : null
}
