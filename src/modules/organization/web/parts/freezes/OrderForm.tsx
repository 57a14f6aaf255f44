/** A freeze order written down, and mended. */
import { Button, Group, Modal, Stack } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import type { FreezeSummary } from '../../../contract/freezes.ts'
import { organization } from '../../../contract.ts'
import { freezeWords as words } from '../../text-of-freezes.vi.ts'
import { factsFrom, givenOf, OrderFields } from './OrderFields.tsx'

interface DialogProps {
  opened: boolean
  onClose: () => void
}

export function IssueFreeze({ opened, onClose }: DialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.issue}
      size="lg"
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <IssueForm onClose={onClose} />
    </Modal>
  )
}

function IssueForm({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const [facts, setFacts] = useState(() => factsFrom(null))
  const issue = useAction(organization.issueFreeze, {
    inPlace: true,
    said: words.issued,
    onDone: ({ orderId }) => void navigate({ to: `/organization/freezes/${orderId}` }),
  })
  const given = givenOf(facts)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (given) issue.mutate(given)
      }}
    >
      <Stack gap="sm">
        <RefusalList of={issue.refusal} />
        <OrderFields value={facts} onChange={setFacts} />
        <Buttons onClose={onClose} isPending={issue.isPending} isReady={given !== null} action={words.issue} />
      </Stack>
    </form>
  )
}

export function EditFreeze({ order, opened, onClose }: DialogProps & { order: FreezeSummary }) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.edit}
      size="lg"
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <EditForm order={order} onClose={onClose} />
    </Modal>
  )
}

function EditForm({ order, onClose }: { order: FreezeSummary; onClose: () => void }) {
  const [facts, setFacts] = useState(() => factsFrom(order))
  const edit = useAction(organization.editFreeze, { inPlace: true, said: words.saved, onDone: onClose })
  const given = givenOf(facts)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (given) edit.mutate({ ...given, orderId: order.id, version: order.version })
      }}
    >
      <Stack gap="sm">
        <RefusalList of={edit.refusal} />
        <OrderFields value={facts} onChange={setFacts} />
        <Buttons onClose={onClose} isPending={edit.isPending} isReady={given !== null} action={words.save} />
      </Stack>
    </form>
  )
}

interface ButtonsProps {
  onClose: () => void
  isPending: boolean
  isReady: boolean
  action: string
}

export function Buttons({ onClose, isPending, isReady, action }: ButtonsProps) {
  return (
    <Group justify="flex-end" gap="xs">
      <Button variant="default" onClick={onClose}>
        {words.cancel}
      </Button>
      <Button type="submit" loading={isPending} disabled={!isReady}>
        {action}
      </Button>
    </Group>
  )
}
