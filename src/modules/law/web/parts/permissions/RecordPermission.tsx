/** A local permission written down by its document. */
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { law } from '../../../contract.ts'
import { permissionWords } from '../../text-of-permissions.vi.ts'
import { PermissionFields } from './PermissionFields.tsx'
import { useRemembered } from './use-remembered.ts'
import { givenOf } from './written-permission.ts'

const { record: words, close } = permissionWords

export function RecordPermission({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.title}
      size="lg"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': close }}
    >
      <RecordForm onClose={onClose} />
    </Modal>
  )
}

function RecordForm({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const { draft, change, forget, isBegun } = useRemembered()
  const record = useAction(law.recordPermission, {
    inPlace: true,
    said: words.done,
    invalidates: ['law', 'entitlement'],
    onDone: ({ permissionId }) => {
      forget()
      void navigate({ to: `/law/permissions/${permissionId}` })
    },
  })
  const given = givenOf(draft)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (given) record.mutate(given)
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{words.about}</Text>
        <PermissionFields draft={draft} change={change} />
        <RefusalList of={record.refusal} />
        <Group justify="flex-end" gap="xs">
          {isBegun && (
            <Button variant="subtle" onClick={forget}>
              {words.forget}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={record.isPending} disabled={given === null}>
            {words.save}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
