import { Alert, Button, Group, Text } from '@mantine/core'
import { formatInstant } from '../../../../../shared/dates.ts'
import { sheetWords } from '../../text.vi.ts'
import { SlotNotice } from '../saving/SlotNotice.tsx'
import { ADJUSTMENT, type SheetSaving } from '../saving/use-sheet-saving.ts'

/** Of the bonus and penalty part: what is not saved and why, two people at once, and the appraiser's word. */
export function AdjustmentNotices({ saving }: { saving: SheetSaving }) {
  const { sheet, autosave, adjustmentSlot: slot } = saving
  const said = sheet.adjustmentAppraisal
  return (
    <>
      {slot?.state.is === 'conflict' ? (
        <Alert role="alert" color="orange" title={sheetWords.conflictAdjustment} mb="sm">
          <Text size="sm">
            {sheetWords.theirs}: {countsInWords(sheet.selfBonus, sheet.selfPenalty)}
          </Text>
          <Group gap="xs" mt="xs">
            <Button size="xs" onClick={() => autosave.keepMine(ADJUSTMENT, sheet.adjustmentVersion)}>
              {sheetWords.keepMine}
            </Button>
            <Button size="xs" variant="default" onClick={() => autosave.drop(ADJUSTMENT)}>
              {sheetWords.takeTheirs}
            </Button>
          </Group>
        </Alert>
      ) : (
        <SlotNotice slot={slot} onRetry={() => autosave.retry()} onDrop={() => autosave.drop(ADJUSTMENT)} />
      )}
      {said && said.reason !== '' && (
        <Alert color="orange" title={sheetWords.adjustmentCorrected} mb="sm">
          <Text size="sm">{sheetWords.reasonIs(said.reason)}</Text>
          <Text size="xs" c="dimmed">
            {sheetWords.appraisedBy(said.byName, formatInstant(said.at))}
          </Text>
        </Alert>
      )}
    </>
  )
}

const countsInWords = (bonus: readonly number[], penalty: readonly number[]): string =>
  `${sheetWords.bonus} ${bonus.join(' · ') || '0'}; ${sheetWords.penalty} ${penalty.join(' · ') || '0'}`
