import { ActionIcon, Tooltip } from '@mantine/core'
import { IconClockPlus, IconLockOpen } from '@tabler/icons-react'
import type { AssessmentSummary } from '../../../contract.ts'
import { isOpenToUnit } from '../../../rules/sheets/assessment-state.ts'
import { roundWords } from '../../text.vi.ts'

interface SheetActionsProps {
  sheet: AssessmentSummary
  onExtend: (sheet: AssessmentSummary) => void
  onReopen: (sheet: AssessmentSummary) => void
}

/** What whoever runs the round may do with one sheet: give it longer, open its appraisal again. */
export function SheetActions({ sheet, onExtend, onReopen }: SheetActionsProps) {
  const mayExtend = isOpenToUnit(sheet.status)
  if (!mayExtend && sheet.status !== 'appraised') return null
  const label = mayExtend ? roundWords.extend : roundWords.reopen
  const Sign = mayExtend ? IconClockPlus : IconLockOpen
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        size="sm"
        aria-label={`${label}: ${sheet.unitName}`}
        onClick={() => (mayExtend ? onExtend(sheet) : onReopen(sheet))}
      >
        <Sign size={16} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  )
}
