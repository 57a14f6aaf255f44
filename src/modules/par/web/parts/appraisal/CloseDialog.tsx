/** Ending the appraisal of a sheet: what is left, each a step away, and agreeing with the rest in one go. */
import { Button, Group, Modal, Text } from '@mantine/core'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { par } from '../../../contract.ts'
import { appraisalWords, words } from '../../text.vi.ts'
import { ProblemList, type SheetProblem } from '../sheet/ProblemList.tsx'

interface CloseDialogProps {
  opened: boolean
  onClose: () => void
  assessmentId: string
  problems: readonly SheetProblem[]
  onChoose: (criterionId: string) => void
}

export function CloseDialog({ opened, onClose, assessmentId, problems, onChoose }: CloseDialogProps) {
  const close = useAction(par.closeAppraisal, { said: appraisalWords.closed, inPlace: true, onDone: onClose })
  const go = (criterionId: string) => {
    onClose()
    onChoose(criterionId)
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={appraisalWords.close}
      size="lg"
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <RefusalList of={close.refusal} />
      {problems.length > 0 ? (
        <ProblemList title={appraisalWords.toLookAt(problems.length)} problems={problems} onChoose={go} />
      ) : (
        <Text size="sm" mb="sm">
          {appraisalWords.closeMeans}
        </Text>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button
          disabled={problems.length > 0}
          title={problems.length > 0 ? appraisalWords.toLookAt(problems.length) : undefined}
          loading={close.isPending}
          onClick={() => close.mutate({ assessmentId })}
        >
          {appraisalWords.close}
        </Button>
      </Group>
    </Modal>
  )
}
