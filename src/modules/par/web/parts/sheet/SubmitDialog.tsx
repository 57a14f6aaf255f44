/** Sending to appraisal: all that stands in the way, each a step away; the signed page; and what follows from sending. */
import { Alert, Button, Group, Modal, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { type AssessmentSheet, par } from '../../../contract.ts'
import { signing } from '../../data.ts'
import { sheetWords, unitWords, words } from '../../text.vi.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import { SigningPart } from '../unit/SigningPart.tsx'
import { ProblemList, type SheetProblem } from './ProblemList.tsx'

interface SubmitDialogProps {
  opened: boolean
  onClose: () => void
  sheet: AssessmentSheet
  places: readonly LeafPlace[]
  problems: readonly SheetProblem[]
  /** What deserves a look and does not stand in the way. */
  warnings: readonly SheetProblem[]
  /** Why this person may not send it, however complete it is; null when he may. */
  whyNotMe: string | null
  summary: string
  onChoose: (criterionId: string) => void
}

export function SubmitDialog({ opened, onClose, ...rest }: SubmitDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={sheetWords.submit}
      size="lg"
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Sending onClose={onClose} {...rest} />
    </Modal>
  )
}

/** Lives only while the dialog is open: what stands of the signature is asked when it is looked at. */
function Sending(props: Omit<SubmitDialogProps, 'opened'>) {
  const { onClose, sheet, places, problems, warnings, whyNotMe, summary, onChoose } = props
  const { id: assessmentId } = sheet
  const { data } = useQuery(signing(assessmentId))
  const submit = useAction(par.submitAssessment, { said: sheetWords.submitted, inPlace: true, onDone: onClose })
  const isComplete = problems.length === 0
  const drawn = data?.signing ?? null
  const isSigned = drawn?.file != null
  const whyNotSigned =
    isSigned && !drawn.isCurrent
      ? unitWords.drawUpAgainFirst
      : sheet.signedSheet === 'required' && !isSigned
        ? unitWords.signFirst
        : null
  const whyNot = isComplete ? (whyNotMe ?? whyNotSigned) : sheetWords.toMend(problems.length)
  const go = (criterionId: string) => {
    onClose()
    onChoose(criterionId)
  }
  return (
    <>
      <RefusalList of={submit.refusal} />
      <Text size="sm" mb="xs">
        {summary}
      </Text>
      {!isComplete && <ProblemList title={sheetWords.toMend(problems.length)} problems={problems} onChoose={go} />}
      {warnings.length > 0 && (
        <ProblemList title={sheetWords.warnings(warnings.length)} problems={warnings} onChoose={go} color="gray" />
      )}
      {data && (isComplete || drawn !== null) && (
        <SigningPart sheet={sheet} places={places} signing={drawn} changes={data.changes} isComplete={isComplete} />
      )}
      {whyNotMe !== null && (
        <Alert color="gray" mb="sm">
          {whyNotMe}
        </Alert>
      )}
      {whyNot === null && (
        <Text size="sm" c="dimmed" mb="sm">
          {sheetWords.submitMeans} {unitWords.sendingKeeps}
        </Text>
      )}
      {whyNot !== null && isComplete && whyNotMe === null && (
        <Text size="sm" mb="sm">
          {whyNot}
        </Text>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button
          disabled={whyNot !== null || !data}
          loading={submit.isPending}
          title={whyNot ?? undefined}
          onClick={() => submit.mutate({ assessmentId })}
        >
          {sheetWords.submit}
        </Button>
      </Group>
    </>
  )
}
