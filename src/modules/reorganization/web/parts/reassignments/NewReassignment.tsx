/** Begins a plan: what it is called, and whether it is about the units that ended on a day. */
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { words as common } from '../../../../../ui/text.vi.ts'
import { reassignments as doors } from '../../../contract/reassignments.ts'
import { reassignmentWords as words } from '../../text-of-reassignments.vi.ts'

export function NewReassignment({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title={words.creating} closeButtonProps={{ 'aria-label': common.close }}>
      <NewForm onClose={onClose} />
    </Modal>
  )
}

function NewForm({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const [title, setTitle] = useState('')
  const [endedOn, setEndedOn] = useState<string | null>(null)
  const begin = useAction(doors.draftReassignment, {
    inPlace: true,
    onDone: async ({ reassignmentId }) => navigate({ to: `/reorganization/reassignments/${reassignmentId}` }),
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        begin.mutate({ title: title.trim(), endedOn })
      }}
    >
      <Stack gap="sm">
        <RefusalList of={begin.refusal} />
        <TextInput
          label={words.name}
          description={words.nameHint}
          required
          maxLength={300}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          data-autofocus
        />
        <DayField
          label={words.endedOn}
          description={words.endedOnHint}
          value={endedOn}
          onChange={setEndedOn}
          clearable
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={begin.isPending} disabled={title.trim() === ''}>
            {words.begin}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
