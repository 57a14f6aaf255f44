/** What is done with a whole sheet: agree with the rest, return it, close it. */
import { Button, List, Modal, MultiSelect } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { par } from '../../../contract.ts'
import { isScoredByUnit } from '../../../rules/sheets/self-assessment.ts'
import { appraisalWords, words } from '../../text.vi.ts'
import { againWords } from '../../text-of-hands.vi.ts'
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
  const [excepted, setExcepted] = useState<string[]>([])
  const [skipped, setSkipped] = useState<OutputOf<typeof par.agreeRemaining>['skipped']>([])
  const [returning, giveBack] = useDisclosure(false)
  const [closing, close] = useDisclosure(false)
  const agreeRest = useAction(par.agreeRemaining, {
    inPlace: true,
    said: appraisalWords.agreedRest,
    onDone: (answer) => {
      agree.close()
      setExcepted([])
      setSkipped(answer.skipped)
    },
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
        onConfirm={() => agreeRest.mutate({ assessmentId, exceptCriterionIds: excepted })}
        isWorking={agreeRest.isPending}
        refusal={agreeRest.refusal}
      >
        {appraisalWords.agreeRestMeans(remaining)}
        <MultiSelect
          mt="sm"
          label={againWords.exceptions}
          data={places
            .filter(({ rule, leaf }) => isScoredByUnit(rule) && leaf.appraisal === null)
            .map(({ node }) => ({ value: node.id, label: `${node.code} ${node.title}` }))}
          value={excepted}
          onChange={setExcepted}
          searchable
          maxDropdownHeight={220}
        />
      </ConfirmWithReason>
      <Modal
        opened={skipped.length > 0}
        onClose={() => setSkipped([])}
        title={againWords.skipped(skipped.length)}
        closeButtonProps={{ 'aria-label': words.close }}
      >
        <List size="sm">
          {skipped.map(({ id, name, sentence }) => (
            <List.Item key={id}>
              {name}: {sentence}
            </List.Item>
          ))}
        </List>
      </Modal>
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
