/** Ending a step of a sheet's appraisal: what is left, each a step away; when nothing is, what follows. */
import { Button, Group, Modal, Text } from '@mantine/core'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { words } from '../../text.vi.ts'
import { ProblemList, type SheetProblem } from '../sheet/ProblemList.tsx'

interface EndDialogProps {
  opened: boolean
  onClose: () => void
  /** The step, which is also what its button says. */
  title: string
  problems: readonly SheetProblem[]
  /** How much is left, in a sentence. */
  left: string
  /** What follows, when nothing is left. */
  means: string
  onChoose: (criterionId: string) => void
  onConfirm: () => void
  isWorking: boolean
  refusal: unknown
}

export function EndDialog(props: EndDialogProps) {
  const { opened, onClose, title, problems, left, means, onChoose, onConfirm, isWorking, refusal } = props
  const isBlocked = problems.length > 0
  const go = (criterionId: string) => {
    onClose()
    onChoose(criterionId)
  }
  return (
    <Modal opened={opened} onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': words.close }}>
      <RefusalList of={refusal} />
      {isBlocked ? (
        <ProblemList title={left} problems={problems} onChoose={go} />
      ) : (
        <Text size="sm" mb="sm">
          {means}
        </Text>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button disabled={isBlocked} title={isBlocked ? left : undefined} loading={isWorking} onClick={onConfirm}>
          {title}
        </Button>
      </Group>
    </Modal>
  )
}
