import { ActionIcon, Group } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'

interface MoveButtonsProps {
  up: string
  down: string
  remove: string
  isFirst: boolean
  isLast: boolean
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One place up, one down, away. */
export function MoveButtons({ up, down, remove, isFirst, isLast, onMove, onRemove }: MoveButtonsProps) {
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon variant="default" size={34} aria-label={up} title={up} disabled={isFirst} onClick={() => onMove(-1)}>
        <IconArrowUp size={17} stroke={1.6} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={34}
        aria-label={down}
        title={down}
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        <IconArrowDown size={17} stroke={1.6} />
      </ActionIcon>
      <ActionIcon variant="default" size={34} aria-label={remove} title={remove} onClick={onRemove}>
        <IconTrash size={17} stroke={1.6} />
      </ActionIcon>
    </Group>
  )
}
