import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { notifyDone } from '../../../../ui/notify.ts'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { type AdapterFacts, sources } from '../../contract.ts'
import { settingWords, words } from '../text.vi.ts'
import { SettingFields, settingsFrom, type TypedSettings } from './SettingFields.tsx'

interface AddSourceDialogProps {
  opened: boolean
  onClose: () => void
  adapters: readonly AdapterFacts[]
  provinces: readonly { unitId: number; name: string }[]
}

export function AddSourceDialog(props: AddSourceDialogProps) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={settingWords.addTitle}
      size="lg"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <AddSourceForm {...props} />
    </Modal>
  )
}

/** Lives only while the dialog is open. */
function AddSourceForm({ onClose, adapters, provinces }: AddSourceDialogProps) {
  const navigate = useNavigate()
  const [adapter, setAdapter] = useState(adapters[0]?.key ?? '')
  const known = adapters.find(({ key }) => key === adapter)
  const [typed, setTyped] = useState<TypedSettings>({
    name: known?.title ?? '',
    withinId: provinces.length === 1 ? (provinces[0]?.unitId ?? null) : null,
    address: '',
    headerName: '',
    secret: '',
    pull: 'off',
    lateAfterDays: 30,
  })
  const add = useAction(sources.addSource, {
    inPlace: true,
    onDone: async ({ sourceId }) => {
      notifyDone(settingWords.added)
      await navigate({ to: `/sources/${sourceId}`, search: { phan: 'tieu-chi' } } as never)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate({ adapter, ...settingsFrom(typed) })
  }
  return (
    <form onSubmit={submit} noValidate>
      <RefusalList of={add.refusal} />
      <Stack gap="sm">
        <Select
          label={settingWords.kind}
          data={adapters.map(({ key, title }) => ({ value: key, label: title }))}
          value={adapter}
          onChange={(chosen) => {
            setAdapter(chosen as string)
            setTyped({ ...typed, name: adapters.find(({ key }) => key === chosen)?.title ?? '' })
          }}
          allowDeselect={false}
        />
        {known && (
          <Text size="sm" c="dimmed">
            {known.about}
          </Text>
        )}
        <SettingFields
          value={typed}
          onChange={(part) => setTyped({ ...typed, ...part })}
          provinces={provinces}
          hasSecret={false}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button
            type="submit"
            loading={add.isPending}
            disabled={typed.withinId === null || typed.name.trim().length < 3}
          >
            {settingWords.add}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
