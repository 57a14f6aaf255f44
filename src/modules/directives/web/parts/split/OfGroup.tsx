/** A conclusion to a group: offered to be divided, or which bodies it was divided among. */
import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { levelsOfGroup } from '../../../rules/splitting/group-named.ts'
import { groupWords as words } from '../../text-of-groups.vi.ts'
import { GroupDialog, type GroupDialogProps } from './GroupDialog.tsx'

type OfGroupProps = Omit<GroupDialogProps, 'onClose' | 'chosen'> & { group: readonly number[] }

export function OfGroup({ task, named, units, group }: OfGroupProps) {
  const [opened, setOpened] = useState(false)
  const isGroup = named !== null && levelsOfGroup(named) !== null
  return (
    <Group gap="xs" align="center">
      <Text size="sm" flex="1 1 14rem">
        {task.group !== null
          ? `${words.given(task.group.words, task.group.all)}. ${words.shared}`
          : isGroup && words.isGroup(named)}
      </Text>
      <Button
        size="compact-sm"
        variant={isGroup && task.group === null ? 'light' : 'default'}
        onClick={() => setOpened(true)}
      >
        {task.group === null ? words.action : words.change}
      </Button>
      <GroupDialog {...{ task, named, units, opened }} chosen={group} onClose={() => setOpened(false)} />
    </Group>
  )
}
