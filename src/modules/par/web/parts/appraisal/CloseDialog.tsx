/** Ending the first appraisal of a sheet. */
import { useAction } from '../../../../../ui/query.ts'
import { par } from '../../../contract.ts'
import { appraisalWords } from '../../text.vi.ts'
import type { SheetProblem } from '../sheet/ProblemList.tsx'
import { EndDialog } from './EndDialog.tsx'

interface CloseDialogProps {
  opened: boolean
  onClose: () => void
  assessmentId: string
  problems: readonly SheetProblem[]
  onChoose: (criterionId: string) => void
}

export function CloseDialog({ opened, onClose, assessmentId, problems, onChoose }: CloseDialogProps) {
  const close = useAction(par.closeAppraisal, { said: appraisalWords.closed, inPlace: true, onDone: onClose })
  return (
    <EndDialog
      opened={opened}
      onClose={onClose}
      title={appraisalWords.close}
      problems={problems}
      left={appraisalWords.toLookAt(problems.length)}
      means={appraisalWords.closeMeans}
      onChoose={onChoose}
      onConfirm={() => close.mutate({ assessmentId })}
      isWorking={close.isPending}
      refusal={close.refusal}
    />
  )
}
