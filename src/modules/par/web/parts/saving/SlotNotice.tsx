import { Alert, Button, Group, Text } from '@mantine/core'
import type { Slot } from '../../../../../ui/saving/autosave.ts'
import { sheetWords } from '../../text.vi.ts'

interface SlotNoticeProps {
  slot: Slot<unknown> | undefined
  onRetry: () => void
  onDrop: () => void
}

/** Why what stands in the fields is not with the server, beside the fields. */
export function SlotNotice({ slot, onRetry, onDrop }: SlotNoticeProps) {
  if (!slot) return null
  const { state } = slot
  if (state.is === 'held')
    return (
      <Text size="sm" c="var(--mantine-color-error)" role="alert" mb="xs">
        {sheetWords.held(state.sentence)}
      </Text>
    )
  if (state.is !== 'unreached' && state.is !== 'refused') return null
  return (
    <Alert role="alert" color="red" mb="sm">
      <Text size="sm">
        {state.refusal.message} {state.is === 'unreached' && sheetWords.tryingAgain}
      </Text>
      <Group gap="xs" mt="xs">
        <Button size="xs" variant="default" onClick={onRetry}>
          {sheetWords.retry}
        </Button>
        {state.is === 'refused' && (
          <Button size="xs" variant="default" onClick={onDrop}>
            {sheetWords.dropMine}
          </Button>
        )}
      </Group>
    </Alert>
  )
}
