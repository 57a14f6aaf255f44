/** Free tables kept under a name: opened, kept, removed. */
import { ActionIcon, Button, Checkbox, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { statistics } from '../../contract.ts'
import { savedPivots } from '../data.ts'
import { pivotWords as words } from '../text-of-pivots.vi.ts'
import { type PivotPlace, pivotAsked, placeOfSaved } from './pivot-place.ts'

interface SavedProps {
  place: PivotPlace
  onOpen: (place: Partial<PivotPlace>) => void
}

export function SavedPivots({ place, onOpen }: SavedProps) {
  const { data } = useSuspenseQuery(savedPivots())
  const [opened, setOpened] = useState<string | null>(null)
  const [isNaming, setNaming] = useState(false)
  const remove = useAction(statistics.removePivot, { said: words.removed, onDone: () => setOpened(null) })
  const chosen = data.pivots.find(({ id }) => id === opened)
  return (
    <Group gap="xs" align="end" mb="sm">
      <Select
        label={words.saved}
        placeholder={data.pivots.length === 0 ? words.noneSaved : ''}
        data={data.pivots.map(({ id, name, isOwn, ownerName }) => ({
          value: id,
          label: isOwn ? name : words.of(name, ownerName),
        }))}
        value={opened}
        onChange={(id) => {
          setOpened(id)
          const found = data.pivots.find((one) => one.id === id)
          if (found) onOpen(placeOfSaved(found.asked))
        }}
        disabled={data.pivots.length === 0}
        w={280}
      />
      {chosen?.isOwn && (
        <ActionIcon
          variant="default"
          size={36}
          aria-label={words.remove(chosen.name)}
          loading={remove.isPending}
          onClick={() => remove.mutate({ pivotId: chosen.id })}
        >
          <IconTrash size={16} aria-hidden="true" />
        </ActionIcon>
      )}
      <Button variant="default" onClick={() => setNaming(true)}>
        {words.save}
      </Button>
      <Modal opened={isNaming} onClose={() => setNaming(false)} title={words.save}>
        <Naming
          place={place}
          onKept={(id) => {
            setOpened(id)
            setNaming(false)
          }}
          onLeft={() => setNaming(false)}
        />
      </Modal>
    </Group>
  )
}

interface NamingProps {
  place: PivotPlace
  onKept: (id: string) => void
  onLeft: () => void
}

function Naming({ place, onKept, onLeft }: NamingProps) {
  const [name, setName] = useState('')
  const [isShared, setShared] = useState(false)
  const save = useAction(statistics.savePivot, { said: words.kept, inPlace: true, onDone: ({ id }) => onKept(id) })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate({ name, isShared, asked: pivotAsked(place) })
      }}
    >
      <Stack>
        <RefusalList of={save.error} />
        <TextInput
          label={words.name}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={120}
          required
          data-autofocus
        />
        <Checkbox label={words.share} checked={isShared} onChange={(event) => setShared(event.currentTarget.checked)} />
        <Group justify="end">
          <Button variant="default" onClick={onLeft}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {words.keep}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
