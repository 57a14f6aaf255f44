import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { par } from '../../../contract.ts'
import { roundWords } from '../../text.vi.ts'
import type { SheetDialogProps } from './sheet-deeds.ts'

/** A closed appraisal opened again, with a reason, until the round is published. */
export function ReopenDialog({ sheet, onClose }: Pick<SheetDialogProps, 'sheet' | 'onClose'>) {
  const reopen = useAction(par.reopenAppraisal, { said: roundWords.reopened, inPlace: true, onDone: onClose })
  return (
    <ConfirmWithReason
      opened
      onClose={onClose}
      title={`${roundWords.reopen}: ${sheet.unitName}`}
      action={roundWords.reopen}
      onConfirm={(reason) => reopen.mutate({ assessmentId: sheet.id, reason })}
      isWorking={reopen.isPending}
      refusal={reopen.refusal}
    >
      {roundWords.reopenMeans}
    </ConfirmWithReason>
  )
}
