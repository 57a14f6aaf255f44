import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { par } from '../../../contract.ts'
import type { UnitStage } from '../../../rules/rounds/extension.ts'
import { extensionWords } from '../../text.vi.ts'
import type { SheetDialogProps } from './sheet-deeds.ts'

/** The common end again, with a reason; what was given stays written down. */
export function WithdrawDialog({ sheet, stage, onClose }: SheetDialogProps & { stage: UnitStage }) {
  const withdraw = useAction(par.withdrawExtension, { said: extensionWords.withdrawn, inPlace: true, onDone: onClose })
  return (
    <ConfirmWithReason
      opened
      onClose={onClose}
      title={`${extensionWords.withdrawStage[stage]}: ${sheet.unitName}`}
      action={extensionWords.withdraw}
      least={5}
      onConfirm={(reason) => withdraw.mutate({ assessmentId: sheet.id, stage, reason })}
      isWorking={withdraw.isPending}
      refusal={withdraw.refusal}
    >
      {extensionWords.withdrawMeans}
    </ConfirmWithReason>
  )
}
