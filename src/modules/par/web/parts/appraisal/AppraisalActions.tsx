/** What is done with a whole sheet: agree with the rest, return it, close it. */
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { par } from '../../../contract.ts'
import { appraisalWords } from '../../text.vi.ts'
import type { SheetProblem } from '../sheet/ProblemList.tsx'
import { CloseDialog } from './CloseDialog.tsx'

interface AppraisalActionsProps {
  assessmentId: string
  unitName: string
  /** Scored by the unit, not looked at yet. */
  remaining: number
  closeProblems: readonly SheetProblem[]
  onChoose: (criterionId: string) => void
}

export function AppraisalActions(props: AppraisalActionsProps) {
  const { assessmentId, unitName, remaining, closeProblems, onChoose } = props
  const [agreeing, agree] = useDisclosure(false)
  const [returning, giveBack] = useDisclosure(false)
  const [closing, close] = useDisclosure(false)
  const agreeRest = useAction(par.agreeRemaining, {
    inPlace: true,
    said: appraisalWords.agreedRest,
    onDone: agree.close,
  })
  const returnSheet = useAction(par.returnForSupplement, {
    inPlace: true,
    said: appraisalWords.returned,
    onDone: giveBack.close,
  })
  return (
    <>
      <Button size="xs" h={36} variant="default" disabled={remaining === 0} onClick={agree.open}>
        {appraisalWords.agreeRest(remaining)}
      </Button>
      <Button size="xs" h={36} variant="default" onClick={giveBack.open}>
        {appraisalWords.return}
      </Button>
      <Button size="xs" h={36} onClick={close.open}>
        {appraisalWords.close}
      </Button>
      <ConfirmWithReason
        opened={agreeing}
        onClose={agree.close}
        title={appraisalWords.agreeRest(remaining)}
        action={appraisalWords.agree}
        least={0}
        onConfirm={() => agreeRest.mutate({ assessmentId })}
        isWorking={agreeRest.isPending}
        refusal={agreeRest.refusal}
      >
        {appraisalWords.agreeRestMeans(remaining)}
      </ConfirmWithReason>
      <ConfirmWithReason
        opened={returning}
        onClose={giveBack.close}
        title={appraisalWords.return}
        action={appraisalWords.return}
        reasonLabel={appraisalWords.returnReason}
        onConfirm={(reason) => returnSheet.mutate({ assessmentId, reason })}
        isWorking={returnSheet.isPending}
        refusal={returnSheet.refusal}
      >
        {appraisalWords.returnMeans(unitName)}
      </ConfirmWithReason>
      <CloseDialog
        opened={closing}
        onClose={close.close}
        assessmentId={assessmentId}
        problems={closeProblems}
        onChoose={onChoose}
      />
    </>
  )
}
