import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { survey } from '../../../contract.ts'
import { resultWords } from '../../text-of-results.vi.ts'

/** Under how many answers a warning stands: a setting of the survey. */
export function FewAnswers({ surveyId, value }: { surveyId: string; value: number }) {
  const set = useAction(survey.setFewAnswers, { said: resultWords.fewSaved })
  return (
    <NumberField
      label={resultWords.few}
      value={value}
      min={2}
      max={10_000}
      places={0}
      w="9.5rem"
      rightSection={resultWords.fewUnit}
      rightSectionWidth={52}
      disabled={set.isPending}
      onChange={(next) => {
        if (next !== null && next !== value) set.mutate({ surveyId, fewAnswers: next })
      }}
    />
  )
}
