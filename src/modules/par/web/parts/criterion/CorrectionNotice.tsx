import { Alert, Text } from '@mantine/core'
import { formatInstant } from '../../../../../shared/dates.ts'
import { formatPoints } from '../../../../../shared/points.ts'
import type { AppraisalEntry } from '../../../contract.ts'
import { plain } from '../../../rules/scoring/plain.ts'
import type { LeafInputs } from '../../../rules/scoring/scoring.ts'
import { workingOf } from '../../../rules/scoring/working.ts'
import type { Leaf } from '../../../rules/sheets/self-assessment.ts'
import { sheetWords } from '../../text.vi.ts'

/** What the appraiser made of it, and why, where the unit sees it. */
export function CorrectionNotice({ appraisal, rule }: { appraisal: AppraisalEntry; rule: Leaf }) {
  const by = sheetWords.appraisedBy(appraisal.appraisedByName, formatInstant(appraisal.appraisedAt))
  if (appraisal.outcome === 'agreed')
    return (
      <Text size="sm" c="dimmed">
        {sheetWords.agreed} · {by}
      </Text>
    )
  const result = appraisal.notApplicable
    ? sheetWords.notCounted
    : appraisal.points === null
      ? sheetWords.noPoints
      : `${formatPoints(appraisal.points)} / ${plain(rule.maxPoints)}`
  return (
    <Alert color="orange" title={sheetWords.correctedTo(result)}>
      <Text size="sm">{sheetWords.reasonIs(appraisal.reason)}</Text>
      {appraisal.inputs && (
        <Text size="sm" c="dimmed">
          {workingOf(rule.scoring, rule.maxPoints, appraisal.inputs as LeafInputs)}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {by}
      </Text>
    </Alert>
  )
}
