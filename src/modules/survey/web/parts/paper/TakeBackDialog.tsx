import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { words as uiWords } from '../../../../../ui/text.vi.ts'

interface TakeBackDialogProps {
  /** What is asked; null: closed. */
  question: string | null
  action: string
  onClose: () => void
  onConfirm: () => void
  isWorking: boolean
  refusal: unknown
}

/** Asks before something that was brought is taken back. */
export function TakeBackDialog({ question, action, onClose, onConfirm, isWorking, refusal }: TakeBackDialogProps) {
  return (
    <Modal
      opened={question !== null}
      onClose={onClose}
      title={action}
      closeButtonProps={{ 'aria-label': uiWords.close }}
    >
      <Stack gap="md">
        <Text size="sm">{question}</Text>
        <RefusalList of={refusal} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {uiWords.cancel}
          </Button>
          <Button color="red" loading={isWorking} onClick={onConfirm}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
