/** Lists kept under a name: opened by a click, kept, shared with the unit, taken away. */
import { ActionIcon, Button, Checkbox, Group, Menu, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconBookmark, IconTrash } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { usePlace } from '../../../../../ui/address.ts'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { personnel, type SavedList } from '../../../contract.ts'
import { savedLists } from '../../data-of-finding.ts'
import { listWords as words } from '../../text-of-lists.vi.ts'
import { askedAt, findingPlace, placeOfSaved } from './finding-place.ts'

export function SavedLists() {
  const [place, go] = usePlace(findingPlace)
  const { data } = useSuspenseQuery(savedLists())
  const [saving, save] = useDisclosure(false)
  const [managing, manage] = useDisclosure(false)
  return (
    <>
      <Menu position="bottom-end" width={320}>
        <Menu.Target>
          <Button variant="default" leftSection={<IconBookmark size={16} aria-hidden="true" />}>
            {words.lists}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {data.lists.length === 0 && <Menu.Label>{words.none}</Menu.Label>}
          {data.lists.map((list) => (
            <Menu.Item key={list.id} onClick={() => go(placeOfSaved(list.asked))}>
              {list.name}
              <Text size="xs" c="dimmed">
                {list.isOwn ? (list.isShared ? words.ownShared : words.own) : words.sharedBy(list.ownerName)}
              </Text>
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={save.open}>{words.saveThis}</Menu.Item>
          {data.lists.some(({ isOwn }) => isOwn) && <Menu.Item onClick={manage.open}>{words.manage}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <SaveDialog
        opened={saving}
        onClose={save.close}
        asked={{ ...askedAt(place), columns: place.cot, order: place.thuTu, open: place.mo }}
      />
      <Modal
        opened={managing}
        onClose={manage.close}
        title={words.manage}
        closeButtonProps={{ 'aria-label': words.close }}
      >
        <Stack gap="xs">
          {data.lists
            .filter(({ isOwn }) => isOwn)
            .map((list) => (
              <OwnList key={list.id} list={list} />
            ))}
        </Stack>
      </Modal>
    </>
  )
}

type Asked = Parameters<ReturnType<typeof useAction<typeof personnel.saveList>>['mutate']>[0]['asked']

function SaveDialog({ opened, onClose, asked }: { opened: boolean; onClose: () => void; asked: Asked }) {
  const [name, setName] = useState('')
  const [isShared, setIsShared] = useState(false)
  const save = useAction(personnel.saveList, { said: words.saved, inPlace: true, onDone: onClose })
  return (
    <Modal opened={opened} onClose={onClose} title={words.saveThis} closeButtonProps={{ 'aria-label': words.close }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate({ name, isShared, asked })
        }}
      >
        <Stack gap="sm">
          <RefusalList of={save.refusal} />
          <TextInput
            label={words.name}
            placeholder={words.nameHint}
            value={name}
            maxLength={120}
            required
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Checkbox
            label={words.share}
            checked={isShared}
            onChange={(event) => setIsShared(event.currentTarget.checked)}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={save.isPending} disabled={name.trim() === ''}>
              {words.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function OwnList({ list: { id, name, isShared, version } }: { list: SavedList }) {
  const change = useAction(personnel.changeSavedList)
  const remove = useAction(personnel.removeSavedList, { said: words.removed })
  return (
    <Group justify="space-between" wrap="nowrap">
      <Checkbox
        label={words.sharedOf(name)}
        checked={isShared}
        disabled={change.isPending}
        onChange={(event) => change.mutate({ listId: id, version, name, isShared: event.currentTarget.checked })}
      />
      <ActionIcon
        variant="subtle"
        color="red"
        aria-label={words.remove(name)}
        loading={remove.isPending}
        onClick={() => remove.mutate({ listId: id, version })}
      >
        <IconTrash size={16} aria-hidden="true" />
      </ActionIcon>
    </Group>
  )
}
