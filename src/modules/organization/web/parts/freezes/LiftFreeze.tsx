/** A freeze order lifted from a day, by a decision and with a reason. */
import { Modal, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import type { FreezeSummary } from '../../../contract/freezes.ts'
import { organization } from '../../../contract.ts'
import { freezeWords } from '../../text-of-freezes.vi.ts'
import { Buttons } from './OrderForm.tsx'

const { lift: words } = freezeWords

interface LiftProps {
  order: FreezeSummary
  opened: boolean
  onClose: () => void
}

export function LiftFreeze({ order, opened, onClose }: LiftProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.action}
      closeButtonProps={{ 'aria-label': freezeWords.close }}
    >
      <LiftForm order={order} onClose={onClose} />
    </Modal>
  )
}

function LiftForm({ order, onClose }: Omit<LiftProps, 'opened'>) {
  const [day, setDay] = useState<string | null>(null)
  const [basis, setBasis] = useState('')
  const [reason, setReason] = useState('')
  const lift = useAction(organization.liftFreeze, { inPlace: true, said: words.done, onDone: onClose })
  const isReady = day !== null && basis.trim().length > 2 && reason.trim().length > 2
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (day) lift.mutate({ orderId: order.id, version: order.version, liftedOn: day, basis, reason })
      }}
    >
      <Stack gap="sm">
        <RefusalList of={lift.refusal} />
        <Text size="sm">{words.about}</Text>
        <DayField label={words.day} required value={day} onChange={setDay} />
        <TextInput
          label={words.basis}
          required
          maxLength={300}
          value={basis}
          onChange={(event) => setBasis(event.currentTarget.value)}
        />
        <Textarea
          label={words.reason}
          required
          rows={3}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Buttons onClose={onClose} isPending={lift.isPending} isReady={isReady} action={words.action} />
      </Stack>
    </form>
  )
}
