/** A permission withdrawn from a day, by a document and with a reason. */
import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { law, type PermissionRow } from '../../../contract.ts'
import { permissionWords } from '../../text-of-permissions.vi.ts'

const { withdraw: words, record, close } = permissionWords

interface WithdrawProps {
  row: PermissionRow
  opened: boolean
  onClose: () => void
}

export function WithdrawPermission({ row, opened, onClose }: WithdrawProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={words.title} closeButtonProps={{ 'aria-label': close }}>
      <WithdrawForm row={row} onClose={onClose} />
    </Modal>
  )
}

function WithdrawForm({ row, onClose }: Omit<WithdrawProps, 'opened'>) {
  const [on, setOn] = useState<string | null>(null)
  const [by, setBy] = useState('')
  const [because, setBecause] = useState('')
  const withdraw = useAction(law.withdrawPermission, {
    inPlace: true,
    said: words.done,
    invalidates: ['law', 'entitlement', 'directives'],
    onDone: onClose,
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (on) withdraw.mutate({ permissionId: row.id, version: row.version, on, by, because })
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{words.about}</Text>
        <DayField label={words.on} required value={on} onChange={setOn} />
        <TextInput
          label={words.by}
          required
          maxLength={300}
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
        <Textarea
          label={words.because}
          required
          rows={3}
          maxLength={1000}
          value={because}
          onChange={(event) => setBecause(event.currentTarget.value)}
        />
        <RefusalList of={withdraw.refusal} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {record.cancel}
          </Button>
          <Button
            type="submit"
            color="red"
            loading={withdraw.isPending}
            disabled={on === null || by.trim().length < 3 || because.trim().length < 3}
          >
            {words.action}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
