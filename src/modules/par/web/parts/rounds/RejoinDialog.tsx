import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { par } from '../../../contract.ts'
import { takingPartWords } from '../../text.vi.ts'
import type { SheetDialogProps } from './sheet-deeds.ts'

/** Back into the round, with what had been filled in. */
export function RejoinDialog({ sheet, onClose }: Pick<SheetDialogProps, 'sheet' | 'onClose'>) {
  const rejoin = useAction(par.rejoinRound, { said: takingPartWords.rejoined, inPlace: true, onDone: onClose })
  return (
    <ConfirmWithReason
      opened
      onClose={onClose}
      title={`${takingPartWords.rejoin}: ${sheet.unitName}`}
      action={takingPartWords.rejoin}
      least={0}
      onConfirm={() => rejoin.mutate({ assessmentId: sheet.id })}
      isWorking={rejoin.isPending}
      refusal={rejoin.refusal}
    >
      {takingPartWords.rejoinMeans}
    </ConfirmWithReason>
  )
}
