/** Settling a sheet: what is still to be answered, each a step away. */
import { Button, Group, Modal, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { type AssessmentSheet, par } from '../../../contract.ts'
import { words } from '../../text.vi.ts'
import { againWords } from '../../text-of-hands.vi.ts'
import { ProblemList } from '../sheet/ProblemList.tsx'

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
      <Modal
        opened={opened}
        onClose={close}
        title={againWords.settle}
        size="lg"
        closeButtonProps={{ 'aria-label': words.close }}
      >
        <RefusalList of={settle.refusal} />
        {problems.length > 0 ? (
          <ProblemList
            title={againWords.toAnswer(problems.length)}
            problems={problems}
            onChoose={(criterionId) => {
              close()
              onChoose(criterionId)
            }}
          />
        ) : (
          <Text size="sm" mb="sm">
            {againWords.settleMeans}
          </Text>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close}>
            {words.cancel}
          </Button>
          <Button
            disabled={problems.length > 0}
            loading={settle.isPending}
            onClick={() => settle.mutate({ assessmentId: sheet.id })}
          >
            {againWords.settle}
          </Button>
        </Group>
      </Modal>
    </>
  )
}
