/** What is done with a whole sheet: agree with the rest, return it, close it. */
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { par } from '../../../contract.ts'
import { appraisalWords } from '../../text.vi.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import type { SheetProblem } from '../sheet/ProblemList.tsx'
import { CloseDialog } from './CloseDialog.tsx'
import { ReturnDialog } from './ReturnDialog.tsx'

interface AppraisalActionsProps {
  assessmentId: string
  unitName: string
  places: readonly LeafPlace[]
  /** Scored by the unit, not looked at yet. */
  remaining: number
  closeProblems: readonly SheetProblem[]
  onChoose: (criterionId: string) => void
}

export function AppraisalActions(props: AppraisalActionsProps) {
  const { assessmentId, unitName, places, remaining, closeProblems, onChoose } = props
  const [agreeing, agree] = useDisclosure(false)
  const [returning, giveBack] = useDisclosure(false)
  const [closing, close] = useDisclosure(false)
  const agreeRest = useAction(par.agreeRemaining, {
    inPlace: true,
    said: appraisalWords.agreedRest,
    onDone: agree.close,
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
      <ReturnDialog
        opened={returning}
        onClose={giveBack.close}
        assessmentId={assessmentId}
        unitName={unitName}
        places={places}
      />
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
