import { ActionIcon, Menu } from '@mantine/core'
import {
  IconClockOff,
  IconClockPlus,
  IconDotsVertical,
  IconLockOpen,
  IconUserMinus,
  IconUserPlus,
} from '@tabler/icons-react'
import type { AssessmentSummary, Round } from '../../../contract.ts'
import { extensionWords, progressWords, roundWords, takingPartWords } from '../../text.vi.ts'
import { deedsOf, type SheetDeed } from './sheet-deeds.ts'

interface SheetActionsProps {
  sheet: AssessmentSummary
  round: Round
  onDo: (sheet: AssessmentSummary, deed: SheetDeed) => void
}

const SIGNS = {
  extend: IconClockPlus,
  'withdraw-self-assessment': IconClockOff,
  'withdraw-explanation': IconClockOff,
  reopen: IconLockOpen,
  leave: IconUserMinus,
  rejoin: IconUserPlus,
} as const

const LABELS: Record<SheetDeed, string> = {
  extend: extensionWords.extend,
  'withdraw-self-assessment': extensionWords.withdrawStage['self-assessment'],
  'withdraw-explanation': extensionWords.withdrawStage.explanation,
  reopen: roundWords.reopen,
  leave: takingPartWords.leaveNow,
  rejoin: takingPartWords.rejoin,
}

/** What whoever runs the round may do with one sheet. */
export function SheetActions({ sheet, round, onDo }: SheetActionsProps) {
  const deeds = deedsOf(sheet, round)
  if (deeds.length === 0) return null
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={progressWords.actionsOf(sheet.unitName)}>
          <IconDotsVertical size={17} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {deeds.map((deed) => {
          const Sign = SIGNS[deed]
          return (
            <Menu.Item
              key={deed}
              leftSection={<Sign size={16} stroke={1.7} aria-hidden="true" />}
              onClick={() => onDo(sheet, deed)}
            >
              {LABELS[deed]}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
