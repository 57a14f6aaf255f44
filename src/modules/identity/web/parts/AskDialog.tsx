import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { words } from '../text.vi.ts'

interface AskDialogProps {
  /** Null: closed. */
  question: string | null
  title: string
  onClose: () => void
  onConfirm: (reason: string) => void
  pending: boolean
  refusal: unknown
  /** Label of the field for a reason; without it no reason is asked for. */
  reasonLabel?: string
  danger?: boolean
}

/** Asks once more before something that others will notice. */
export function AskDialog(asked: AskDialogProps) {
  return (
    <Modal opened={asked.question !== null} onClose={asked.onClose} title={asked.title}>
      <AskForm {...asked} />
    </Modal>
  )
}

function AskForm({ question, title, onClose, onConfirm, pending, refusal, reasonLabel, danger }: AskDialogProps) {
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onConfirm(reason)
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <RefusalList of={refusal} />
        <Text size="sm">{question}</Text>
        {reasonLabel !== undefined && (
          <TextInput
            label={reasonLabel}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>
            {words.cancel}
          </Button>
          <Button type="submit" loading={pending} {...(danger && { color: 'red' })}>
            {title}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
