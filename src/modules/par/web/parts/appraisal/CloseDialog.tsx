/** Ending the appraisal of a sheet: what is left, each a step away, and agreeing with the rest in one go. */
import { Alert, Button, Group, List, Modal, Text, UnstyledButton } from '@mantine/core'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { par } from '../../../contract.ts'
import { appraisalWords, words } from '../../text.vi.ts'
import classes from '../sheet/Sheet.module.css'
import type { SheetProblem } from '../sheet/SubmitDialog.tsx'

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
    <Modal
      opened={opened}
      onClose={onClose}
      title={appraisalWords.close}
      size="lg"
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <RefusalList of={close.refusal} />
      {problems.length > 0 ? (
        <Alert color="orange" title={appraisalWords.toLookAt(problems.length)} mb="sm">
          <List size="sm" spacing={2} className={classes.problems ?? ''}>
            {problems.map(({ sentence, at }) => (
              <List.Item key={`${at ?? ''} ${sentence}`}>
                {at === undefined ? (
                  sentence
                ) : (
                  <UnstyledButton
                    className={classes.link ?? ''}
                    onClick={() => {
                      onClose()
                      onChoose(at)
                    }}
                  >
                    {sentence}
                  </UnstyledButton>
                )}
              </List.Item>
            ))}
          </List>
        </Alert>
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
