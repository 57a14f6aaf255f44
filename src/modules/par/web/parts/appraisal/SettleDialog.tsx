/** Settling a sheet after the explanation: the button, and what is still to be answered. */
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useAction } from '../../../../../ui/query.ts'
import { type AssessmentSheet, par } from '../../../contract.ts'
import { againWords } from '../../text-of-hands.vi.ts'
import { EndDialog } from './EndDialog.tsx'

interface SettleDialogProps {
  sheet: Pick<AssessmentSheet, 'id' | 'settleProblems'>
  onChoose: (criterionId: string) => void
}

export function SettleDialog({ sheet, onChoose }: SettleDialogProps) {
  const [opened, { open, close }] = useDisclosure(false)
  const settle = useAction(par.settleAppraisal, { inPlace: true, said: againWords.settled, onDone: close })
  const { settleProblems: problems } = sheet
  return (
    <>
      <Button size="xs" h={36} onClick={open}>
        {againWords.settle}
      </Button>
      <EndDialog
        opened={opened}
        onClose={close}
        title={againWords.settle}
        problems={problems}
        left={againWords.toAnswer(problems.length)}
        means={againWords.settleMeans}
        onChoose={onChoose}
        onConfirm={() => settle.mutate({ assessmentId: sheet.id })}
        isWorking={settle.isPending}
        refusal={settle.refusal}
      />
    </>
  )
}
