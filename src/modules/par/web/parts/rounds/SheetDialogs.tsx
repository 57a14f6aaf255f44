/** What whoever runs the round does with one sheet, each in a dialog of its own. */
import { ExtendDialog } from './ExtendDialog.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import { RejoinDialog } from './RejoinDialog.tsx'
import { ReopenDialog } from './ReopenDialog.tsx'
import type { SheetDeed, SheetDialogProps } from './sheet-deeds.ts'
import { WithdrawDialog } from './WithdrawDialog.tsx'

export function SheetDialogs({ deed, ...props }: SheetDialogProps & { deed: SheetDeed }) {
  switch (deed) {
    case 'extend':
      return <ExtendDialog {...props} />
    case 'withdraw-self-assessment':
      return <WithdrawDialog {...props} stage="self-assessment" />
    case 'withdraw-explanation':
      return <WithdrawDialog {...props} stage="explanation" />
    case 'reopen':
      return <ReopenDialog {...props} />
    case 'leave':
      return <LeaveDialog {...props} />
    case 'rejoin':
      return <RejoinDialog {...props} />
  }
}
