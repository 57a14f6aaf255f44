/** Bonus and penalty before the appraiser: what the unit claims, what counts, and why where they differ. */
import { Alert, Button, Stack, Text, Textarea } from '@mantine/core'
import { type Ref, useState } from 'react'
import { formatInstant } from '../../../../../shared/dates.ts'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { type AssessmentSheet, par } from '../../../contract.ts'
import { whyNotAdjust } from '../../../rules/sheets/adjustment.ts'
import { appraisalWords, sheetWords } from '../../text.vi.ts'
import { AdjustmentPanel } from '../criterion/AdjustmentPanel.tsx'
import { reasonInWords } from '../leaf/leaf-now.ts'
import type { AdjustmentCounts } from '../leaf/live-figures.ts'

interface AdjustmentAppraisalProps {
  sheet: AssessmentSheet
  disabled: boolean
  headRef: Ref<HTMLHeadingElement>
}

const claimInWords = (sheet: AssessmentSheet, kind: 'bonus' | 'penalty'): string => {
  const counts = kind === 'bonus' ? sheet.selfBonus : sheet.selfPenalty
  const named = sheet.adjustments[kind].rules.flatMap((rule, at) => (counts[at] ? [`${rule.when}: ${counts[at]}`] : []))
  return named.length === 0 ? appraisalWords.nothingClaimed : named.join('; ')
}

export function AdjustmentAppraisal({ sheet, disabled, headRef }: AdjustmentAppraisalProps) {
  const claimed = { bonus: sheet.selfBonus, penalty: sheet.selfPenalty }
  const [counts, setCounts] = useState<AdjustmentCounts>({
    bonus: sheet.appraisedBonus ?? claimed.bonus,
    penalty: sheet.appraisedPenalty ?? claimed.penalty,
  })
  const [reason, setReason] = useState(sheet.adjustmentAppraisal?.reason ?? '')
  const [wasTried, setWasTried] = useState(false)
  const save = useAction(par.appraiseAdjustment, { inPlace: true, said: appraisalWords.adjustmentSaved })
  const why = whyNotAdjust(claimed, counts, reason)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        setWasTried(true)
        if (why === null)
          save.mutate({
            assessmentId: sheet.id,
            version: sheet.adjustmentVersion,
            bonus: [...counts.bonus],
            penalty: [...counts.penalty],
            reason,
          })
      }}
    >
      <Stack gap="sm">
        <Alert color="gray" title={appraisalWords.claimed}>
          {(['bonus', 'penalty'] as const).map((kind) => (
            <Text key={kind} size="sm">
              {sheetWords[kind]}: {claimInWords(sheet, kind)}
            </Text>
          ))}
        </Alert>
        <AdjustmentPanel
          adjustments={sheet.adjustments as Parameters<typeof AdjustmentPanel>[0]['adjustments']}
          counts={counts}
          onChange={(part) => setCounts((was) => ({ ...was, ...part }))}
          disabled={disabled}
          headRef={headRef}
        />
        <Textarea
          label={appraisalWords.adjustmentReason}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={wasTried && why ? reasonInWords(why) : undefined}
          disabled={disabled}
          maxLength={2_000}
          autosize
          minRows={2}
        />
        <RefusalList of={save.refusal} />
        {sheet.adjustmentAppraisal && (
          <Text size="xs" c="dimmed">
            {sheetWords.appraisedBy(sheet.adjustmentAppraisal.byName, formatInstant(sheet.adjustmentAppraisal.at))}
          </Text>
        )}
        {!disabled && (
          <div>
            <Button type="submit" size="xs" loading={save.isPending}>
              {appraisalWords.saveAdjustment}
            </Button>
          </div>
        )}
      </Stack>
    </form>
  )
}
