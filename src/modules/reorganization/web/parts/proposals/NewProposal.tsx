/** Begins a proposal: what it is called, and what is to be done. */
import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { words as common } from '../../../../../ui/text.vi.ts'
import { kindInWords } from '../../../../organization/web/index.ts'
import { reorganization as doors } from '../../../contract.ts'
import { proposalWords as words } from '../../text-of-proposals.vi.ts'
import { KIND_CHOICES } from './BasisStep.tsx'
import type { KindOfEvent } from './drafting.ts'

export function NewProposal({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title={words.drafting} closeButtonProps={{ 'aria-label': common.close }}>
      <NewForm onClose={onClose} />
    </Modal>
  )
}

function NewForm({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<KindOfEvent>('merge')
  const begin = useAction(doors.draftProposal, {
    inPlace: true,
    onDone: async ({ proposalId }) => navigate({ to: `/reorganization/proposals/${proposalId}` }),
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        begin.mutate({ title: title.trim() || kindInWords[kind], kind })
      }}
    >
      <Stack gap="sm">
        <RefusalList of={begin.refusal} />
        <NativeSelect
          label={words.kind}
          description={words.kindHint}
          data={KIND_CHOICES}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as KindOfEvent)}
          data-autofocus
        />
        <TextInput
          label={words.name}
          description={words.nameHint}
          maxLength={300}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={begin.isPending}>
            {words.begin}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
