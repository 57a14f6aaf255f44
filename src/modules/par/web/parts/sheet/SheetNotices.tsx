import { Alert, Text, UnstyledButton } from '@mantine/core'
import { formatInstant } from '../../../../../shared/dates.ts'
import type { AssessmentSheet } from '../../../contract.ts'
import { leftInWords } from '../../../rules/rounds/taking-part.ts'
import { extensionWords, sheetWords, takingPartWords } from '../../text.vi.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import { deadlineInWords } from '../time-left.ts'
import classes from './Sheet.module.css'

interface SheetNoticesProps {
  sheet: AssessmentSheet
  places: readonly LeafPlace[]
  /** Null: this person may change it now. */
  whyNotChange: string | null
  onChoose: (criterionId: string) => void
}

/** Why the sheet came back, and why nothing can be changed: in sight, not behind a failing click. */
export function SheetNotices({ sheet, places, whyNotChange, onChoose }: SheetNoticesProps) {
  const asked = places.filter(({ leaf }) => leaf.supplement !== null)
  const flagged = asked.length > 0 ? asked : places.filter(({ leaf }) => leaf.appraisal?.outcome === 'corrected')
  return (
    <>
      {sheet.leftCause !== null && (
        <Alert color="gray" title={takingPartWords.onSheet} mb="xs" py="xs">
          <Text size="sm">
            {leftInWords({ cause: sheet.leftCause, reason: sheet.leftReason })}
            {sheet.leftCause === 'absent' &&
              sheet.leftReason !== null &&
              `. ${takingPartWords.reasonIs(sheet.leftReason)}`}
          </Text>
        </Alert>
      )}
      {sheet.extensions.map((extension) => (
        <Alert key={extension.stage} color="blue" mb="xs" py="xs">
          <Text size="sm">
            {extensionWords.onSheet(extensionWords.stages[extension.stage], deadlineInWords(extension.extendedTo))}
          </Text>
          <Text size="xs" c="dimmed">
            {extensionWords.given(extension.reason, extension.byName, formatInstant(extension.at))}
          </Text>
        </Alert>
      ))}
      {sheet.returnReason !== null && sheet.status === 'returned' && (
        <Alert color="orange" title={sheetWords.returned} mb="xs" py="xs">
          <Text size="sm">{sheet.returnReason}</Text>
          {flagged.length > 0 && (
            <Text size="sm" component="div">
              {asked.length > 0 ? sheetWords.toSupplement : sheetWords.flagged}{' '}
              {flagged.map(({ node }, at) => (
                <span key={node.id}>
                  {at > 0 && ', '}
                  <UnstyledButton className={classes.link ?? ''} onClick={() => onChoose(node.id)}>
                    {node.code}
                  </UnstyledButton>
                </span>
              ))}
            </Text>
          )}
        </Alert>
      )}
      {whyNotChange !== null && (
        <Alert color="gray" mb="xs" py="xs">
          <Text size="sm">
            {sheetWords.readOnly} {whyNotChange}
            {sheet.submittedAt !== null && ` ${sheetWords.sentAt(formatInstant(sheet.submittedAt))}`}
          </Text>
        </Alert>
      )}
    </>
  )
}
