import { Text, Title } from '@mantine/core'
import { formatInstant } from '../../../../../shared/dates.ts'
import type { SelfEntry } from '../../../contract.ts'
import type { LeafInputs } from '../../../rules/scoring/scoring.ts'
import type { Leaf } from '../../../rules/sheets/self-assessment.ts'
import { appraisalWords, sheetWords } from '../../text.vi.ts'
import { PointsLine } from '../criterion/PointsLine.tsx'
import classes from '../sheet/Sheet.module.css'

/** What the unit entered, as it entered it. */
export function SelfSide({ rule, entry }: { rule: Leaf; entry: SelfEntry | null }) {
  return (
    <section className={classes.side} aria-label={appraisalWords.selfSide}>
      <Title order={3} size="h4" mb={4}>
        {appraisalWords.selfSide}
      </Title>
      {entry === null || (entry.inputs === null && !entry.notApplicable) ? (
        <Text size="sm" c="dimmed">
          {sheetWords.states.empty}
        </Text>
      ) : (
        <PointsLine
          rule={rule}
          inputs={entry.inputs as LeafInputs | null}
          notApplicable={entry.notApplicable}
          label={sheetWords.selfPoints}
        />
      )}
      {entry?.notApplicable && (
        <Text size="sm" mt={6}>
          {sheetWords.notApplicableWith(entry.notApplicableReason)}
        </Text>
      )}
      {entry && entry.note !== '' && (
        <Text size="sm" mt={6} style={{ whiteSpace: 'pre-line' }}>
          {sheetWords.noteIs(entry.note)}
        </Text>
      )}
      {entry && (
        <Text size="xs" c="dimmed" mt={6}>
          {sheetWords.enteredBy(entry.updatedByName, formatInstant(entry.updatedAt))}
        </Text>
      )}
    </section>
  )
}
