/** What a person enters for a leaf, by its kind; never points. */
import type { Points } from '../../../../../shared/points.ts'
import type { Scoring } from '../../../rules/scoring/scoring.ts'
import type { TypedInputs } from '../leaf/typed-inputs.ts'
import { BandsInput } from './BandsInput.tsx'
import { ChecklistInput } from './ChecklistInput.tsx'
import { DeductInput } from './DeductInput.tsx'
import { FormulaInput } from './FormulaInput.tsx'
import { RatioInput } from './RatioInput.tsx'
import { StepsInput } from './StepsInput.tsx'

interface LeafInputsFormProps {
  scoring: Scoring
  maxPoints: Points
  value: TypedInputs | null
  onChange: (inputs: TypedInputs | null) => void
  disabled?: boolean
  label: string
}

export function LeafInputsForm({ scoring, maxPoints, value, onChange, disabled = false, label }: LeafInputsFormProps) {
  // Inputs of another kind than the rule's would be a damaged row: shown as nothing entered.
  const of = <T extends Scoring['type']>(type: T) =>
    (value?.type === type ? value : null) as Extract<TypedInputs, { type: T }> | null
  const shared = { maxPoints, onChange, disabled, label }
  switch (scoring.type) {
    case 'steps':
      return <StepsInput scoring={scoring} value={of('steps')} {...shared} />
    case 'checklist':
      return <ChecklistInput scoring={scoring} value={of('checklist')} {...shared} />
    case 'bands':
      return <BandsInput scoring={scoring} value={of('bands')} {...shared} />
    case 'ratio':
      return <RatioInput scoring={scoring} value={of('ratio')} {...shared} />
    case 'deduct':
      return <DeductInput scoring={scoring} value={of('deduct')} {...shared} />
    case 'formula':
      return <FormulaInput scoring={scoring} value={of('formula')} {...shared} />
    case 'survey':
    case 'external':
      return null
  }
}
