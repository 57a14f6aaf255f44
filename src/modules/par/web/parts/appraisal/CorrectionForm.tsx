/** The appraiser corrects what was entered, never the points, and says why. */
import { Button, Checkbox, Group, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { SheetLeaf } from '../../../contract.ts'
import { whyNotCorrect } from '../../../rules/appraisal/appraisal.ts'
import type { Leaf } from '../../../rules/sheets/self-assessment.ts'
import { appraisalWords, sheetWords, words } from '../../text.vi.ts'
import { PointsLine } from '../criterion/PointsLine.tsx'
import { LeafInputsForm } from '../inputs/LeafInputsForm.tsx'
import { reasonInWords } from '../leaf/leaf-now.ts'
import { completeInputs, type TypedInputs } from '../leaf/typed-inputs.ts'
import type { CorrectedInputs } from './use-appraising.ts'

interface CorrectionFormProps {
  rule: Leaf
  leaf: Pick<SheetLeaf, 'entry' | 'appraisal'>
  onSave: (correction: CorrectedInputs) => void
  onCancel: () => void
  isSaving: boolean
}

export function CorrectionForm({ rule, leaf: { entry, appraisal }, onSave, onCancel, isSaving }: CorrectionFormProps) {
  const begin = appraisal?.outcome === 'corrected' ? appraisal : entry
  const [typed, setTyped] = useState((begin?.inputs ?? null) as TypedInputs | null)
  const [notApplicable, setNotApplicable] = useState(begin?.notApplicable ?? false)
  const [reason, setReason] = useState(appraisal?.reason ?? '')
  const [wasTried, setWasTried] = useState(false)
  const complete = completeInputs(typed)
  const inputs = complete === 'incomplete' || notApplicable ? null : complete
  const correction = { outcome: 'corrected' as const, inputs, notApplicable, reason }
  const problem = whyNotCorrect(rule, correction, entry !== null)
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setWasTried(true)
        if (problem === null) onSave({ inputs, notApplicable, reason: reason.trim() })
      }}
    >
      <Stack gap="sm">
        {!notApplicable && (
          <LeafInputsForm
            scoring={rule.scoring}
            maxPoints={rule.maxPoints}
            value={typed}
            onChange={setTyped}
            label={appraisalWords.correctedInputs}
          />
        )}
        {rule.mayBeNotApplicable && (
          <Checkbox
            label={sheetWords.notApplicable}
            checked={notApplicable}
            onChange={(event) => setNotApplicable(event.currentTarget.checked)}
          />
        )}
        <PointsLine rule={rule} inputs={inputs} notApplicable={notApplicable} label={appraisalWords.appraisedPoints} />
        <Textarea
          label={appraisalWords.correctionReason}
          description={appraisalWords.correctionReasonHint}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={wasTried && problem ? reasonInWords(problem) : undefined}
          maxLength={2_000}
          autosize
          minRows={2}
        />
        <Group gap="xs" justify="flex-end">
          <Button variant="default" size="xs" onClick={onCancel}>
            {words.cancel}
          </Button>
          <Button type="submit" size="xs" loading={isSaving}>
            {appraisalWords.saveCorrection}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
