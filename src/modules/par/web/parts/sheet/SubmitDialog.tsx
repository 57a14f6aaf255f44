/** Sending to appraisal: all that stands in the way, each a step away; and what follows from sending. */
import { Alert, Button, Group, Modal, Text } from '@mantine/core'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { par } from '../../../contract.ts'
import { sheetWords, words } from '../../text.vi.ts'
import { ProblemList, type SheetProblem } from './ProblemList.tsx'

interface SubmitDialogProps {
  opened: boolean
  onClose: () => void
  assessmentId: string
  problems: readonly SheetProblem[]
  /** What deserves a look and does not stand in the way. */
  warnings: readonly SheetProblem[]
  /** Why this person may not send it, however complete it is; null when he may. */
  whyNotMe: string | null
  summary: string
  onChoose: (criterionId: string) => void
}

export function SubmitDialog(props: SubmitDialogProps) {
  const { opened, onClose, assessmentId, problems, warnings, whyNotMe, summary, onChoose } = props
  const submit = useAction(par.submitAssessment, { said: sheetWords.submitted, inPlace: true, onDone: onClose })
  const isReady = problems.length === 0 && whyNotMe === null
  const go = (criterionId: string) => {
    onClose()
    onChoose(criterionId)
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={sheetWords.submit}
      size="lg"
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <RefusalList of={submit.refusal} />
      <Text size="sm" mb="xs">
        {summary}
      </Text>
      {problems.length > 0 && (
        <ProblemList title={sheetWords.toMend(problems.length)} problems={problems} onChoose={go} />
      )}
      {warnings.length > 0 && (
        <ProblemList title={sheetWords.warnings(warnings.length)} problems={warnings} onChoose={go} color="gray" />
      )}
      {whyNotMe !== null && (
        <Alert color="gray" mb="sm">
          {whyNotMe}
        </Alert>
      )}
      {isReady && (
        <Text size="sm" c="dimmed" mb="sm">
          {sheetWords.submitMeans}
        </Text>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button
          disabled={!isReady}
          loading={submit.isPending}
          title={isReady ? undefined : (whyNotMe ?? sheetWords.toMend(problems.length))}
          onClick={() => submit.mutate({ assessmentId })}
        >
          {sheetWords.submit}
        </Button>
      </Group>
    </Modal>
  )
}
